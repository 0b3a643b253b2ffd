package qingye.exchange.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import qingye.calc.answer.Asked;
import qingye.exchange.Planning;
import qingye.exchange.log.Place;
import qingye.exchange.sheet.DatedCode;
import qingye.exchange.sheet.Grid;
import qingye.exchange.sheet.GridCell;
import qingye.exchange.sheet.Heads;
import qingye.exchange.sheet.SheetRows;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Room;
import qingye.model.Snapshot;
import qingye.model.answer.Answer;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;

/// Reads an index as people keep it: a row per requirement with the sections that answer it, and the reason where none
/// does. Rows are pasted or come from a file; heads say which column is which, else requirement, sections, reason stand
/// in this order.
public final class AnswerSheet {

    private static final String KEY = "exchange.answer.head.";
    private static final List<String> MEANINGS = List.of("reason", "place", "requirement");
    private static final Room ROOM = new Room(60_000, 64);

    /// Characters of a cell; places that one answer points to.
    private static final int LONGEST = 5_000;
    private static final int MOST = 100;
    private static final int SHOWN = 40;
    private static final Pattern NOT_APPLICABLE = Heads.pattern("exchange.answer.not-applicable");
    private static final Pattern OMITTED = Heads.pattern("exchange.answer.omitted");
    private static final Pattern EXPLAINED = Heads.pattern("exchange.answer.explained");
    private static final Pattern NOTHING = Pattern.compile("[-\u2013\u2014/\\s]*");

    private final RequirementNames requirements;
    private final PlaceNames places;
    private final Language language;
    private final Function<Requirement, Omission> grounds;
    private String before = "";
    private final Map<RequirementKey, AnswerLine.Understood> earlier = new HashMap<>();

    private AnswerSheet(Snapshot snapshot, Standard standard) {
        this.requirements = new RequirementNames(Asked.of(snapshot), standard);
        this.places = new PlaceNames(snapshot);
        this.language = snapshot.report().language();
        // what an omission is grounded on stays as it is unless the table says otherwise
        this.grounds = one -> snapshot.disclosures().answer(snapshot.report().year(), one.key())
                .stance() instanceof Stance.Omitted(Omission ground, var _) ? ground : Omission.UNAVAILABLE;
    }

    /// Reads a file.
    public static AnswerReading read(Path file, Snapshot snapshot, Standard standard, Progress progress) {
        try {
            return of(SheetRows.read(file, ROOM, progress.part(0, 0.5)), snapshot, standard, progress.part(0.5, 1));
        } catch (RefusedSource e) {
            return new AnswerReading.Refused(new Planning.Unreadable(file, e.reason(), e.detail(), e.place()));
        }
    }

    /// Reads rows that were pasted.
    public static AnswerReading.Read pasted(
            List<List<String>> rows, Snapshot snapshot, Standard standard, Progress progress) {
        return of(IntStream.range(0, rows.size())
                .mapToObj(at -> SheetRows.Row.of(Place.of("", at + 1), rows.get(at))).toList(),
                snapshot, standard, progress);
    }

    private static AnswerReading.Read of(
            List<SheetRows.Row> rows, Snapshot snapshot, Standard standard, Progress progress) {
        var sheet = new AnswerSheet(snapshot, standard);
        var lines = new ArrayList<AnswerLine>();
        Optional<Heads> heads = Optional.empty();
        int done = 0;
        for (SheetRows.Row row : rows) {
            progress.at((double) done++ / rows.size());
            Optional<Heads> found = Heads.next(heads, row, Heads.of(row, KEY, MEANINGS, "requirement")
                    .filter(one -> !NOT_APPLICABLE.matcher(one.text(row, "reason")).matches()));
            if (found.isPresent()) {
                heads = found;
            } else {
                sheet.line(row, heads).map(sheet::beside).ifPresent(lines::add);
            }
        }
        return new AnswerReading.Read(standard.id(), lines);
    }

    /// What is in the cells of a row that can be no words: results that do not hold, and codes that became dates.
    private Optional<AnswerLine> unreadable(SheetRows.Row row, Optional<Heads> heads) {
        List<Integer> asked = heads.map(one -> one.at().getOrDefault("requirement", List.of())).orElse(List.of(0));
        List<Integer> used = heads.map(one -> one.at().values().stream().flatMap(List::stream).toList())
                .orElse(List.of(0, 1, 2));
        for (int column : used) {
            GridCell cell = row.at(column);
            Place place = row.place().at(Grid.letters(column + 1));
            Optional<String> dated = asked.contains(column) ? DatedCode.of(cell, before) : Optional.empty();
            if (cell.isBroken()) {
                return Optional.of(new AnswerLine.Broken(place, cell.text()));
            }
            if (dated.isPresent()) {
                return Optional.of(new AnswerLine.Dated(place, cell.text(), dated.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<AnswerLine> line(SheetRows.Row row, Optional<Heads> heads) {
        Optional<AnswerLine> unreadable = unreadable(row, heads);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        List<String> names = heads.map(one -> one.at().getOrDefault("requirement", List.of()).stream())
                .orElseGet(() -> List.of(0).stream())
                .map(column -> row.at(column).text().strip())
                .filter(words -> !words.isEmpty()).toList();
        String named = heads.map(one -> one.text(row, "place")).orElseGet(() -> row.at(1).text().strip());
        String reason = heads.map(one -> one.text(row, "reason")).orElseGet(() -> row.at(2).text().strip());
        if (names.isEmpty()) {
            String rest = Stream.of(said(named), said(reason)).filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
            return rest.isEmpty() ? Optional.empty() : Optional.of(new AnswerLine.Nameless(row.place(), rest));
        }
        Optional<String> endless = Stream.concat(names.stream(), Stream.of(named, reason))
                .filter(words -> words.length() > LONGEST).findFirst();
        if (endless.isPresent()) {
            return Optional.of(new AnswerLine.Long(row.place(), endless.get().substring(0, SHOWN)));
        }
        List<Requirement> found = List.of();
        // the last column says it most closely: the dimension comes before the topic, the aspect before the indicator
        for (String words : names.reversed()) {
            found = found.isEmpty() ? requirements.of(words) : found;
        }
        if (found.size() == 1) {
            before = found.getFirst().code();
            return Optional.of(answer(row.place(), found.getFirst(), said(named), said(reason)));
        }
        if (found.size() > 1) {
            return Optional.of(new AnswerLine.Ambiguous(
                    row.place(), names.getLast(), found.stream().map(Requirement::key).toList()));
        }
        boolean band = said(named).isEmpty() && said(reason).isEmpty();
        return band ? Optional.empty() : Optional.of(new AnswerLine.NoRequirement(row.place(), names.getLast()));
    }

    /// The row, if it goes with those before it to the same requirement.
    private AnswerLine beside(AnswerLine line) {
        if (!(line instanceof AnswerLine.Understood one)) {
            return line;
        }
        AnswerLine.Understood before = earlier.get(one.requirement());
        Optional<Answer> both = before == null
                ? Optional.of(one.answer())
                : Joined.of(before.answer(), one.answer());
        if (both.isEmpty()) {
            return new AnswerLine.Conflict(
                    one.place(), one.requirement(), before == null ? one.place() : before.place());
        }
        earlier.put(one.requirement(), new AnswerLine.Understood(
                before == null ? one.place() : before.place(), one.requirement(), both.get(), List.of()));
        return line;
    }

    private static String said(String words) {
        return NOTHING.matcher(words).matches() ? "" : words;
    }

    private AnswerLine answer(Place place, Requirement requirement, String named, String reason) {
        Omission ground = grounds.apply(requirement);
        Optional<Stance> instead = stance(named, ground);
        List<Target> targets = instead.isPresent() ? List.of() : places.of(named).stream().distinct().toList();
        if (targets.size() > MOST) {
            return new AnswerLine.Long(place, named.substring(0, SHOWN));
        }
        Optional<Stance> stance = instead.or(() -> reason.isEmpty() ? Optional.empty() : stance(reason, ground))
                .map(one -> one.words().byLanguage().isEmpty() && !reason.isEmpty()
                        ? worded(one, reason, ground)
                        : one);
        if (targets.isEmpty() && stance.isEmpty() && reason.isEmpty()) {
            return new AnswerLine.Silent(place, requirement.key());
        }
        Stance said = stance.orElseGet(() -> reason.isEmpty()
                ? new Stance.Disclosed()
                : targets.isEmpty() ? new Stance.NotApplicable(words(reason)) : new Stance.Partly(words(reason)));
        List<AnswerLine.Unknown> unknown = targets.stream()
                .filter(Target.Titled.class::isInstance)
                .map(target -> ((Target.Titled) target).words())
                .map(words -> new AnswerLine.Unknown(words, places.like(words))).toList();
        return new AnswerLine.Understood(place, requirement.key(), new Answer(said, targets, ""), unknown);
    }

    private Stance worded(Stance stance, String reason, Omission ground) {
        return stance(reason, ground).filter(one -> !one.words().byLanguage().isEmpty())
                .orElseGet(() -> stance instanceof Stance.Omitted
                        ? omitted(reason, ground)
                        : stance.withWords(words(reason)));
    }

    /// What words say in place of a section: that it does not apply, is left out or explained, and why.
    ///
    /// @param ground of an omission that names none
    private Optional<Stance> stance(String words, Omission ground) {
        Matcher not = NOT_APPLICABLE.matcher(words);
        if (not.lookingAt()) {
            return Optional.of(new Stance.NotApplicable(rest(words, not.end())));
        }
        Matcher omitted = OMITTED.matcher(words);
        if (omitted.lookingAt()) {
            return Optional.of(omitted(plain(words, omitted.end()), ground));
        }
        Matcher explained = EXPLAINED.matcher(words);
        return explained.lookingAt()
                ? Optional.of(new Stance.Explained(rest(words, explained.end())))
                : Optional.empty();
    }

    private Localized<String> rest(String words, int from) {
        return words(plain(words, from));
    }

    private static String plain(String words, int from) {
        return words.substring(from).replaceFirst("^[\\p{P}\\p{S}\\s]+", "");
    }

    private Stance omitted(String words, Omission otherwise) {
        Omission ground = Grounds.of(words).orElse(otherwise);
        return new Stance.Omitted(ground, rest(words, Grounds.end(ground, words)));
    }

    private Localized<String> words(String reason) {
        return reason.isBlank() ? Localized.none() : Localized.of(language, reason.strip());
    }
}
