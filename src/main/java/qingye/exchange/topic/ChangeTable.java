package qingye.exchange.topic;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.TopicChange;
import qingye.model.materiality.TopicChange.Kind;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// A table of changes: the topic of the year before, the one of the year, what happened, and why. Rows that became one
/// topic are one change, also where its cell is merged and stands in the first of them only. Topics of the year before
/// that are not known come with it; those of the year must be there.
public final class ChangeTable {

    private static final Map<Kind, Predicate<String>> KINDS = new LinkedHashMap<>();

    static {
        for (Kind kind : List.of(Kind.ADDED, Kind.MERGED, Kind.SPLIT, Kind.REMOVED, Kind.UNCHANGED, Kind.REWORDED)) {
            KINDS.put(kind, Heads.hold("kind." + kind.name().toLowerCase(Locale.ROOT), ""));
        }
    }

    private final Materiality materiality;
    private final Year year;
    private final Language language;
    private final Supplier<PartId> ids;
    private final Columns columns;
    /// Whether there is a column that tells what happened.
    private final boolean kinds;
    private final Names before;
    private final Names now;
    private final List<MaterialityPart> topics = new ArrayList<>();
    private final List<TopicChange> changes = new ArrayList<>();
    private final List<Brought.Fault> faults = new ArrayList<>();
    private int nextTopic;
    private List<String> lastFrom = List.of();
    private List<String> lastTo = List.of();

    private ChangeTable(
            Materiality materiality, Year year, Language language, Supplier<PartId> ids, Columns columns,
            boolean kinds) {
        this.materiality = materiality;
        this.year = year;
        this.language = language;
        this.ids = ids;
        this.columns = columns;
        this.kinds = kinds;
        this.before = new Names(materiality, year.minusYears(1));
        this.now = new Names(materiality, year);
        this.nextTopic = materiality.next(year.minusYears(1), MaterialTopic.class);
    }

    /// Reads the table.
    ///
    /// @param language that is written
    /// @param ids a new id with each call
    public static Brought read(
            List<List<String>> rows, Materiality materiality, Year year, Language language, Supplier<PartId> ids) {
        Columns columns = Columns.of(rows, meanings(year));
        var table = new ChangeTable(materiality, year, language, ids, columns, columns.has(rows, "kind"));
        for (int at = columns.head() ? 1 : 0; at < rows.size(); at++) {
            table.row(rows.get(at), at + 1);
        }
        return table.brought();
    }

    private static Map<String, Predicate<String>> meanings(Year year) {
        var meanings = new LinkedHashMap<String, Predicate<String>>();
        Predicate<String> topic = Heads.hold("topic", "");
        meanings.put("from", topic.and(Heads.hold("before", year.minusYears(1).toString())));
        meanings.put("to", topic.and(Heads.hold("now", year.toString())));
        meanings.put("kind", Heads.hold("kind", ""));
        meanings.put("reason", Heads.hold("reason", ""));
        return meanings;
    }

    private void row(List<String> row, int number) {
        List<String> from = Columns.items(columns.cell(row, "from"), before::has);
        List<String> to = Columns.items(columns.cell(row, "to"), now::has);
        if (from.isEmpty() && to.isEmpty()) {
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                faults.add(new Brought.Fault("nameless", number, ""));
            }
            return;
        }
        String said = columns.raw(row, "kind");
        boolean goesOn = kinds && said.isEmpty() && goesOn(from, to);
        Kind kind = goesOn ? changes.getLast().kind() : kind(said, from, to, number);
        List<PartId> sources = from.stream().map(this::source).toList();
        List<PartId> targets = to.stream().flatMap(name -> target(name, number)).toList();
        boolean merged = kind == Kind.MERGED && (goesOn && to.isEmpty() && columns.raw(row, "to").isEmpty()
                || joins(to, lastTo));
        boolean split = kind == Kind.SPLIT && (goesOn && from.isEmpty() && columns.raw(row, "from").isEmpty()
                || joins(from, lastFrom));
        if (!goesOn || !to.isEmpty()) {
            lastTo = to;
        }
        if (!goesOn || !from.isEmpty()) {
            lastFrom = from;
        }
        String words = columns.raw(row, "reason");
        Localized<String> reason = words.isEmpty() ? Localized.none() : Localized.of(language, words);
        if (merged || split) {
            join(kind, sources, targets, reason);
        } else if (!sources.isEmpty() || !targets.isEmpty()) {
            add(kind, sources, targets, words.isEmpty() && goesOn ? changes.getLast().reason() : reason);
        }
    }

    /// Whether a row that tells no kind goes on with the change before it: a side of it is blank, or names the same,
    /// and what happened there may have happened to it, too.
    private boolean goesOn(List<String> from, List<String> to) {
        return !changes.isEmpty() && switch (changes.getLast().kind()) {
            case ADDED -> from.isEmpty();
            case REMOVED -> to.isEmpty();
            case MERGED, SPLIT -> from.isEmpty() || to.isEmpty() || joins(to, lastTo) || joins(from, lastFrom);
            case UNCHANGED, REWORDED -> false;
        };
    }

    /// Whether a row goes on with the change before it: it names the same topic on that side, known or not.
    private boolean joins(List<String> side, List<String> last) {
        return !side.isEmpty() && !changes.isEmpty() && side.equals(last);
    }

    /// Joins a row to the change before it; another reason comes in a line of its own.
    private void join(Kind kind, List<PartId> from, List<PartId> to, Localized<String> reason) {
        TopicChange last = changes.removeLast();
        String before = last.reason().in(language).orElse("");
        Localized<String> both = reason.in(language)
                .filter(words -> before.lines().noneMatch(words::equals) && !before.equals(words))
                .map(words -> last.reason().with(language, before.isEmpty() ? words : before + "\n" + words))
                .orElse(last.reason());
        changes.add(new TopicChange(last.id(), year, last.place(), kind, joined(last.from(), from),
                joined(last.to(), to), both));
    }

    private static List<PartId> joined(List<PartId> some, List<PartId> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private void add(Kind kind, List<PartId> from, List<PartId> to, Localized<String> reason) {
        int place = materiality.next(year, TopicChange.class) + changes.size();
        changes.add(new TopicChange(ids.get(), year, place, kind, from, to, reason));
    }

    /// What is said; where that is not understood, or nothing is said, what the two sides say.
    private Kind kind(String said, List<String> from, List<String> to, int number) {
        Optional<Kind> found = KINDS.entrySet().stream().filter(one -> one.getValue().test(said))
                .map(Map.Entry::getKey).findFirst();
        if (found.isEmpty() && !said.isEmpty()) {
            faults.add(new Brought.Fault("kind", number, said));
        }
        return found.orElseGet(() -> apparent(from, to));
    }

    private Kind apparent(List<String> from, List<String> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? Kind.ADDED : Kind.REMOVED;
        }
        if (from.size() > 1 || !kinds && joins(to, lastTo)) {
            return Kind.MERGED;
        }
        if (to.size() > 1 || !kinds && joins(from, lastFrom)) {
            return Kind.SPLIT;
        }
        return from.equals(to) ? Kind.UNCHANGED : Kind.REWORDED;
    }

    private PartId source(String name) {
        return before.find(name).orElseGet(() -> {
            MaterialTopic topic = MaterialTopic.named(
                    ids.get(), year.minusYears(1), nextTopic++, Localized.of(language, name), "");
            before.put(name, topic.id());
            topics.add(topic);
            return topic.id();
        });
    }

    private Stream<PartId> target(String name, int number) {
        Optional<PartId> found = now.find(name);
        if (found.isEmpty()) {
            faults.add(new Brought.Fault("target", number, name));
        }
        return found.stream();
    }

    /// What is noted already is left out.
    private Brought brought() {
        Set<List<Object>> known = new HashSet<>();
        materiality.changes(year).forEach(one -> known.add(List.of(one.kind(), one.from(), one.to())));
        var parts = new ArrayList<>(topics);
        for (TopicChange one : changes) {
            if (known.add(List.of(one.kind(), one.from(), one.to()))) {
                parts.add(one);
            }
        }
        return new Brought(parts, faults);
    }
}
