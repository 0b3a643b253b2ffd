package qingye.check.made;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.check.Finding;
import qingye.check.Input;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;

/// What was found and should not have been, or the other way round; gathered by cause, so that one fault of a rule is
/// read once and not a thousand times.
public final class Complaints {

    private static final int CAUSES = Integer.getInteger("qingye.causes", 12);
    /// Rounding is hinted at by these only.
    private static final EnumSet<Rule> ROUNDING = EnumSet.of(
            Rule.PARTITION, Rule.RATIO, Rule.MEAN, Rule.ATTAINABILITY, Rule.EMISSION);

    private final Collection<Complaint> all = new ConcurrentLinkedQueue<>();

    /// @param cause what is alike in many of them
    /// @param text what it takes to see it again
    private record Complaint(String cause, long seed, String text) {}

    /// Something was found that is not there.
    public void found(Finding finding, MadeUp made, Snapshot snapshot, String more) {
        all.add(new Complaint(made.mode() + " found " + kind(finding), made.seed(),
                more + "\n" + described(finding) + "\n" + MadeUp.text(snapshot)));
    }

    /// Something was not found.
    public void missed(String cause, MadeUp made, Snapshot snapshot, String more) {
        all.add(new Complaint(made.mode() + " missed " + cause, made.seed(), more + "\n" + MadeUp.text(snapshot)));
    }

    /// How often something was found that is not there.
    public long ofFound() {
        return all.stream().filter(one -> one.cause().contains(" found ")).count();
    }

    /// How often something was not found.
    public long ofMissed() {
        return all.stream().filter(one -> one.cause().contains(" missed ")).count();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public String toString() {
        Map<String, List<Complaint>> causes = all.stream()
                .collect(Collectors.groupingBy(Complaint::cause, TreeMap::new, Collectors.toList()));
        var ordered = new ArrayList<>(causes.entrySet());
        ordered.sort(Comparator.comparingInt(cause -> -cause.getValue().size()));
        return ordered.stream().limit(CAUSES)
                .map(cause -> cause.getValue().size() + " × " + cause.getKey() + ", for instance seed "
                        + least(cause.getValue()).seed() + ": " + least(cause.getValue()).text())
                .collect(Collectors.joining("\n\n", all.size() + " of " + causes.size() + " causes\n", ""));
    }

    private static Complaint least(List<Complaint> complaints) {
        return complaints.stream().min(Comparator.comparingInt(one -> one.text().length())).orElseThrow();
    }

    /// What kind of finding it is.
    public static String kind(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.message().key();
    }

    /// A finding to be read by a person.
    public static String described(Finding finding) {
        return "%s %s at %s: printed %s, expected %s, inputs %s, %s".formatted(finding.severity(), finding.message(),
                finding.spot(), finding.printed(), finding.expected(), finding.inputs().stream()
                        .map(input -> input.key() + "=" + input.printed()).toList(),
                finding.id());
    }

    /// Whether a finding says no more than that figures were rounded one by one, which they were.
    public static boolean isAboutRounding(Mode mode, Finding finding) {
        return mode == Mode.ROUNDED && finding.severity() == Severity.HINT && ROUNDING.contains(finding.rule());
    }

    /// The figures a finding is about.
    public static List<ValueKey> keys(Finding finding, Snapshot snapshot) {
        Stream<ValueKey> spot = switch (finding.spot()) {
            case Spot.OnCell(var _, var _, var indicator, Year year) -> Stream.of(new ValueKey(indicator, year));
            case Spot.OnRow(var table, var _, var indicator) -> snapshot.tables().table(table).orElseThrow().years()
                    .stream().map(year -> new ValueKey(indicator, year));
            case Spot.OnGroup(var table, var first, var year) -> {
                KpiTable found = snapshot.tables().table(table).orElseThrow();
                KpiRow start = found.row(first).orElseThrow();
                List<Year> years = year.map(List::of).orElse(found.years());
                yield found.rows().stream().filter(row -> row.equals(start) || row.sharesGroup(start))
                        .flatMap(row -> years.stream().map(one -> new ValueKey(row.indicator(), one)));
            }
            case Spot.OnNote _, Spot.OnBlock _, Spot.InProse _, Spot.OnPart _, Spot.OnRequirement _ -> Stream.empty();
        };
        return Stream.concat(spot, finding.inputs().stream().map(Input::key)).distinct().toList();
    }
}
