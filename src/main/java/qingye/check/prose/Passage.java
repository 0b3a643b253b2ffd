package qingye.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import qingye.check.numeral.Folded;
import qingye.model.Figures;
import qingye.model.Reckoning;
import qingye.model.Snapshot;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.indicator.Value;
import qingye.model.text.Language;

/// A line of a block as it reads: what is live stands in it as it is printed.
///
/// @param number which line of the block in that language, from 0
/// @param starts where each run of the line begins as it reads
/// @param live the numbers that are live, from left to right
record Passage(Language language, int number, Line line, Folded folded, List<Integer> starts, List<Live> live) {

    /// Stands for what has no words here.
    private static final char GAP = '\uFFFC';

    Passage {
        starts = List.copyOf(starts);
        live = List.copyOf(live);
    }

    /// A live number.
    ///
    /// @param start where it begins in the line as it reads
    record Live(int start, int end, Inline.Numeric numeric) {}

    /// Reads a line.
    static Passage of(Language language, int number, Line line, Snapshot snapshot) {
        var text = new StringBuilder();
        var starts = new ArrayList<Integer>();
        var live = new ArrayList<Live>();
        for (Inline run : line.runs()) {
            int start = text.length();
            starts.add(start);
            switch (run) {
                case Inline.Text(String words, var _) -> text.append(words);
                case Inline.Numeric numeric -> {
                    text.append(printed(numeric, language, snapshot.figures()));
                    live.add(new Live(start, text.length(), numeric));
                }
                case Inline.Name(var indicator) -> text.append(snapshot.figures().indicator(indicator)
                        .flatMap(one -> one.name().best(language)).orElse(""));
                case Inline.Term(var entry) -> text.append(snapshot.registers().entry(entry)
                        .flatMap(one -> one.called().best(language)).orElse(""));
                case Inline.Reference _, Inline.Mention _ -> text.append(GAP);
                case Inline.Note _ -> {
                    // its words stand elsewhere
                }
            }
        }
        return new Passage(language, number, line, Folded.of(text.toString()), starts, live);
    }

    private static String printed(Inline.Numeric numeric, Language language, Figures figures) {
        String number = switch (numeric) {
            case Inline.Figure figure -> figures.value(figure.key()) instanceof Value.Amount amount
                    ? with(amount, figure.decimals()).printed()
                    : figures.value(figure.key()).printed();
            case Inline.Total total -> reckoned(Reckoning.of(total, figures));
            case Inline.Change change -> size(change, figures);
        };
        boolean unit = switch (numeric) {
            case Inline.Figure figure -> figure.unit();
            case Inline.Total total -> total.unit();
            case Inline.Change _ -> false;
        };
        String printed = unit && !number.isEmpty()
                ? figures.indicator(numeric.indicator()).flatMap(one -> one.unit().best(language)).orElse("")
                : "";
        boolean close = printed.isEmpty() || printed.startsWith("%") || language != Language.EN;
        return number + (close ? "" : " ") + printed;
    }

    private static Value.Amount with(Value.Amount amount, OptionalInt decimals) {
        return new Value.Amount(amount.exact(), decimals.orElse(amount.decimals()), amount.grouped());
    }

    private static String reckoned(Reckoning reckoning) {
        return switch (reckoning) {
            case Reckoning.Reckoned(Value.Amount amount) -> amount.printed();
            case Reckoning.Lacking _ -> "";
        };
    }

    /// Only the size of a change; its word is of no use to the checks, as it cannot be wrong.
    private static String size(Inline.Change change, Figures figures) {
        return switch (Reckoning.of(change, figures)) {
            case Reckoning.Reckoned(Value.Amount moved) when change.worded() && moved.rounded().signum() == 0 -> "";
            case Reckoning.Reckoned(Value.Amount moved) ->
                new Value.Amount(moved.rounded().abs(), moved.decimals(), moved.grouped()).printed()
                        + (change.measure() == Inline.Change.Measure.PERCENT ? "%" : "");
            case Reckoning.Lacking _ -> "";
        };
    }

    /// The words as they read.
    String text() {
        return folded.text();
    }

    /// The live number that stands there.
    ///
    /// @param from place of its first digit in the folded text
    Optional<Inline.Numeric> liveAt(int from) {
        int origin = folded.origin(from);
        return live.stream().filter(one -> one.start() <= origin && origin < one.end()).map(Live::numeric)
                .findFirst();
    }

    /// Which sign of the line stands at a place of the line as it reads.
    ///
    /// @param behind whether a place within a live run is behind that run, or before it
    int sign(int place, boolean behind) {
        int sign = 0;
        for (int at = 0; at < line.runs().size(); at++) {
            int next = at + 1 < starts.size() ? starts.get(at + 1) : text().length();
            boolean here = place < next || at + 1 == line.runs().size();
            if (line.runs().get(at) instanceof Inline.Text(String words, var _)) {
                if (here) {
                    return sign + Math.min(place - starts.get(at), words.length());
                }
                sign += words.length();
            } else if (here) {
                return sign + (behind && place > starts.get(at) ? 1 : 0);
            } else {
                sign++;
            }
        }
        return sign;
    }

    /// The line with a stretch of typed words replaced by a run; empty where it is not typed in one run.
    ///
    /// @param start in the line as it reads
    Optional<Line> replaced(int start, int end, Inline by) {
        for (int at = 0; at < line.runs().size(); at++) {
            int from = starts.get(at);
            if (line.runs().get(at) instanceof Inline.Text(String words, var marks)
                    && from <= start && end <= from + words.length()) {
                var runs = new ArrayList<>(line.runs());
                runs.remove(at);
                var parts = new ArrayList<Inline>();
                parts.add(new Inline.Text(words.substring(0, start - from), marks));
                parts.add(by);
                parts.add(new Inline.Text(words.substring(end - from), marks));
                parts.removeIf(part -> part instanceof Inline.Text(String left, var _) && left.isEmpty());
                runs.addAll(at, parts);
                return Optional.of(new Line(runs));
            }
        }
        return Optional.empty();
    }
}
