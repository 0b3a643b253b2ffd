package qingye.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.exchange.log.Entry;
import qingye.exchange.log.Hint;
import qingye.exchange.log.ImportLog;
import qingye.exchange.log.Labels;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.exchange.log.State;
import qingye.model.indicator.ValueReader;
import qingye.text.Messages;

/// Says what an import found: what is wrong, where, and what to do next.
///
/// @param messages the words
public record ImportSentences(Messages messages) {

    /// Why a source was refused.
    public String say(Planning.Unreadable refused) {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT);
        String place = refused.place().map(this::place).orElse("");
        String sentence = words("refused." + reason, name(refused.source()), refused.detail());
        return place.isEmpty() ? sentence : words("said", place, sentence);
    }

    /// How many cells are in each state.
    public String say(ImportLog.Counts counts) {
        return words("counts", counts.added(), counts.changed(), counts.unchanged(), counts.rejected());
    }

    /// The rejected cells one by one, and how many more there are.
    public List<String> rejected(ImportLog log) {
        Stream<String> kept = log.in(State.REJECTED).stream().map(this::say);
        int more = log.counts().rejected() - ImportLog.REJECTED_KEPT;
        return Stream.concat(kept, more > 0 ? Stream.of(words("more", more)) : Stream.empty()).toList();
    }

    /// What becomes of one cell.
    public String say(Entry entry) {
        return words("said", place(entry.place()), switch (entry.state()) {
            case ADDED -> words("added", what(entry), shown(entry.after()));
            case CHANGED -> words("changed", what(entry), shown(entry.before()), shown(entry.after()));
            case UNCHANGED -> words(entry.leftAsItIs() ? "kept" : "unchanged", what(entry), shown(entry.before()));
            case REJECTED -> entry.problem().map(this::say).orElse("");
        });
    }

    /// What else is to be known.
    public String say(Hint hint) {
        String sentence = switch (hint) {
            case Hint.Encoding(var _, String charset) -> words("hint.encoding", charset);
            case Hint.UnknownColumn(var _, String name) -> words("hint.column", name);
            case Hint.MarkTaken(var _, String mark, String text) -> words("hint.mark", mark, text);
            case Hint.RowLeftOut(var _, String text) -> words("hint.row", text);
            case Hint.SheetHidden _ -> words("hint.hidden");
            case Hint.NoTable _ -> words("hint.empty");
            case Hint.FormulaResults(var _, int count) -> words("hint.formulas", count);
            case Hint.LinksIgnored _ -> words("hint.links");
        };
        String place = place(hint.place());
        return place.isEmpty() ? sentence : words("said", place, sentence);
    }

    /// Why a cell was refused.
    public String say(Problem problem) {
        return switch (problem) {
            case Problem.CellCount(int expected, int found) ->
                words(found > expected ? "problem.cells.more" : "problem.cells.fewer", found, expected);
            case Problem.NotANumber(var fault, String found) -> words("problem.number", found, fault(fault, found));
            case Problem.NotAYear(String found) -> words("problem.year", found);
            case Problem.Blank _ -> words("problem.blank");
            case Problem.ControlCharacter(int point) ->
                words("problem.control", "U+%04X".formatted(point));
            case Problem.TooLong(int length, int most) -> words("problem.long", length, most);
            case Problem.Conflict(Place other, String there) -> words("problem.conflict", place(other), shown(there));
            case Problem.BadCode(String found) -> words("problem.code", found);
            case Problem.CodeTaken(String code, String name, String unit) ->
                words("problem.code.taken", code, unit.isEmpty() ? name : words("unit", name, unit));
            case Problem.CodeDiffers(String code, String present) -> words("problem.code.differs", code, present);
            case Problem.BadNote(String found) -> words("problem.note", found);
            case Problem.PathTooDeep(int levels, int deepest) -> words("problem.path", levels, deepest);
            case Problem.ErrorCell(String found) -> words("problem.error", found);
            case Problem.DateCell(String found) -> words("problem.date", found);
            case Problem.NoResult _ -> words("problem.result");
            case Problem.ForeignFormula _ -> words("problem.foreign");
            case Problem.MergedValue _ -> words("problem.merged");
            case Problem.NoHeader(String found) -> words("problem.header", found);
            case Problem.RowTwice(Place other) -> words("problem.twice", place(other));
            case Problem.NoIndicator(String code) -> words("problem.gone", code);
            case Problem.WithRow(Place broken) -> words("problem.with", place(broken));
        };
    }

    /// Where something stands; empty for a whole file.
    public String place(Place place) {
        String row = Integer.toString(place.row());
        if (place.sheet().isPresent()) {
            String sheet = place.sheet().get();
            if (place.row() == 0) {
                return words("place.sheet", sheet);
            }
            return place.column().map(column -> words("place.sheet.cell", sheet, row, column))
                    .orElseGet(() -> words("place.sheet.row", sheet, row));
        }
        if (place.row() == 0) {
            return "";
        }
        return place.column().map(column -> words("place.cell", row, column)).orElseGet(() -> words("place.row", row));
    }

    private String fault(ValueReader.Fault fault, String found) {
        return words(switch (fault) {
            case POINTS -> found.indexOf('.') == found.lastIndexOf('.') ? "fault.point" : "fault.points";
            case GROUPS -> "fault.groups";
            case LETTERS -> "fault.letters";
            case SHAPE -> "fault.shape";
            case TOO_LONG -> "fault.long";
        });
    }

    private static String what(Entry entry) {
        Labels labels = entry.labels();
        String year = entry.year().map(Object::toString).orElse("");
        return Stream.of(labels.table(), labels.group(), labels.subgroup(), labels.indicator(), year)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String shown(String printed) {
        return printed.isEmpty() ? words("nothing") : printed;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private String words(String key, Object... arguments) {
        return messages.text("import." + key, Stream.of(arguments).map(String::valueOf).toArray());
    }
}
