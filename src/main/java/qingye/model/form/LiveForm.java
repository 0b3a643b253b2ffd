package qingye.model.form;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.model.block.Inline;
import qingye.model.block.Qualifier;
import qingye.model.id.BlockId;
import qingye.model.id.EntryId;
import qingye.model.id.Ids;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.indicator.ValueKey;

/// The readable form of a live run, without its braces: a figure `code@2024|unit|about`, a sum `code@2022-2024|unit`, a
/// change `code@2024/2023|percent|plain`, the name of an indicator `=code`, a section `#section`, a table or picture
/// `&block`, an entry of a register `~entry`, a note `!words`.
final class LiveForm {

    private static final Pattern NUMERIC = Pattern.compile(
            "([A-Za-z0-9][A-Za-z0-9._-]{0,79})@([0-9]{4})(?:([-/])([0-9]{4}))?((?:\\|[a-z0-9=]+)*)");

    private LiveForm() {}

    static String write(Inline.Live live) {
        return switch (live) {
            case Inline.Figure figure -> figure.key()
                    + options(figure.unit(), figure.decimals(), figure.qualifier());
            case Inline.Total total -> total.indicator().code() + "@" + total.from() + "-" + total.latest()
                    + options(total.unit(), total.decimals(), total.qualifier());
            case Inline.Change change -> change.key() + "/" + change.base() + "|" + word(change.measure())
                    + options(false, change.decimals(), Qualifier.NONE) + (change.worded() ? "" : "|plain");
            case Inline.Name(var indicator) -> "=" + indicator.code();
            case Inline.Reference(var section) -> "#" + section;
            case Inline.Mention(var block) -> "&" + block;
            case Inline.Term(var entry) -> "~" + entry;
            case Inline.Note(String words) -> "!" + escaped(words);
        };
    }

    private static String options(boolean unit, OptionalInt decimals, Qualifier qualifier) {
        var options = new ArrayList<String>();
        if (unit) {
            options.add("|unit");
        }
        decimals.ifPresent(count -> options.add("|decimals=" + count));
        if (qualifier != Qualifier.NONE) {
            options.add("|" + word(qualifier));
        }
        return String.join("", options);
    }

    /// Reads what stands between braces; nothing if it is no live run.
    static Optional<Inline.Live> read(String inside) {
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        String rest = inside.substring(1);
        return switch (inside.charAt(0)) {
            case '!' -> Optional.of(new Inline.Note(unescaped(rest)));
            case '#' -> id(rest).map(id -> new Inline.Reference(new SectionId(id)));
            case '&' -> id(rest).map(id -> new Inline.Mention(new BlockId(id)));
            case '~' -> id(rest).map(id -> new Inline.Term(new EntryId(id)));
            case '=' -> id(rest).map(id -> new Inline.Name(new IndicatorId(id)));
            default -> numeric(inside);
        };
    }

    private static Optional<String> id(String text) {
        return Optional.of(text).filter(Ids::isId);
    }

    private static Optional<Inline.Live> numeric(String inside) {
        Matcher form = NUMERIC.matcher(inside);
        if (!form.matches()) {
            return Optional.empty();
        }
        var indicator = new IndicatorId(form.group(1));
        Year first = Year.parse(form.group(2));
        var options = List.of(form.group(5).split("\\|", -1));
        if (form.group(3) == null) {
            return Optional.of(new Inline.Figure(
                    new ValueKey(indicator, first), decimals(options), options.contains("unit"), qualifier(options)));
        }
        Year second = Year.parse(form.group(4));
        if (form.group(3).equals("-")) {
            return first.isBefore(second)
                    ? Optional.of(new Inline.Total(indicator, first, second, decimals(options),
                            options.contains("unit"), qualifier(options)))
                    : Optional.empty();
        }
        return second.isBefore(first)
                ? Optional.of(new Inline.Change(new ValueKey(indicator, first), second, measure(options),
                        decimals(options), !options.contains("plain")))
                : Optional.empty();
    }

    private static Inline.Change.Measure measure(List<String> options) {
        return options.contains(word(Inline.Change.Measure.AMOUNT))
                ? Inline.Change.Measure.AMOUNT
                : Inline.Change.Measure.PERCENT;
    }

    private static OptionalInt decimals(List<String> options) {
        return options.stream()
                .filter(option -> option.matches("decimals=([0-9]|1[0-2])"))
                .mapToInt(option -> Integer.parseInt(option.substring("decimals=".length())))
                .findFirst();
    }

    private static Qualifier qualifier(List<String> options) {
        return Arrays.stream(Qualifier.values())
                .filter(one -> options.contains(word(one)))
                .findFirst()
                .orElse(Qualifier.NONE);
    }

    private static String escaped(String words) {
        var form = new StringBuilder();
        words.chars().forEach(c -> {
            if ("\\{}|".indexOf(c) >= 0) {
                form.append('\\');
            }
            form.append((char) c);
        });
        return form.toString();
    }

    private static String unescaped(String form) {
        var words = new StringBuilder();
        for (int at = 0; at < form.length(); at++) {
            boolean escape = form.charAt(at) == '\\' && at + 1 < form.length();
            words.append(form.charAt(escape ? ++at : at));
        }
        return words.toString();
    }

    private static String word(Inline.Change.Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> "exact";
            case ABOUT -> "about";
            case NEARLY -> "nearly";
            case OVER -> "over";
            case ODD -> "odd";
            case AND_MORE -> "more";
        };
    }
}
