package qingye.calc.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.model.factor.FactorSlot;
import qingye.model.form.FormulaForm;
import qingye.model.formula.Formula;
import qingye.model.formula.Function;
import qingye.model.id.IndicatorId;
import qingye.text.Messages;

/// A formula as a person types it: `[员工总数] / [营业收入] * 100`, with the names of indicators and factors in square
/// brackets, `[员工总数@上年]` for the year before, and the functions by their names. A name may stand without its
/// brackets, codes and the English names of functions are read too. What is stored is always [FormulaForm].
///
/// @param names of indicators and factors
/// @param messages the names of functions in the language typed
public record NamedFormula(FormulaNames names, Messages messages) {

    private static final Pattern WRITTEN = Pattern.compile(
            "\\{([^}@]+)(?:@-([0-9]+))?}|factor\\(([^)]+)\\)|\\b(sum|mean|share|growth)\\(");
    private static final Pattern BACK = Pattern.compile("-?([0-9]{1,3}) ?(\\D*)");
    private static final String STOPS = "+-*/×÷−－＋＊／()（）,，、[]{}［］｛｝";

    /// What reading gave.
    public sealed interface Reading {}

    /// It is this formula.
    public record Read(Formula formula) implements Reading {}

    /// It is no formula.
    ///
    /// @param misread places and words are those of what was typed
    public record Misread(FormulaForm.Misread misread) implements Reading {}

    /// Nothing is called so.
    ///
    /// @param similar what is called alike
    public record Unknown(String name, List<String> similar) implements Reading {}

    /// Several are called so.
    ///
    /// @param titles of each
    public record Ambiguous(String name, List<String> titles) implements Reading {}

    /// The formula with names.
    public String write(Formula formula) {
        Matcher codes = WRITTEN.matcher(FormulaForm.write(formula));
        var named = new StringBuilder();
        while (codes.find()) {
            codes.appendReplacement(named, Matcher.quoteReplacement(named(codes)));
        }
        codes.appendTail(named);
        return named.toString();
    }

    private String named(Matcher codes) {
        if (codes.group(4) != null) {
            return function(codes.group(4)) + "(";
        }
        if (codes.group(3) != null) {
            return "[" + names.title(new FactorSlot(codes.group(3))) + "]";
        }
        String title = names.title(new IndicatorId(codes.group(1)));
        String back = codes.group(2) == null
                ? ""
                : codes.group(2).equals("1")
                        ? "@" + messages.text("formula.typed.last")
                        : "@-" + codes.group(2);
        return "[" + title + back + "]";
    }

    /// The name of a function as it is typed.
    public String function(Function function) {
        return function(function.code());
    }

    private String function(String code) {
        return messages.text("formula.typed." + code);
    }

    /// The stored name of what is called so in the language typed, or by its stored name.
    private Optional<String> functionCalled(String word) {
        return Arrays.stream(Function.values())
                .map(Function::code)
                .filter(code -> code.equals(word) || said(code, word))
                .findFirst();
    }

    /// Whether the word is among those that mean a thing.
    private boolean said(String code, String word) {
        return List.of(messages.text("formula.meant." + code).split("/")).contains(word.toLowerCase(Locale.ROOT));
    }

    /// Reads what was typed.
    public Reading read(String typed) {
        return new Scan(typed).read();
    }

    /// One formula being turned into its stored form, which remembers where each character comes from.
    private final class Scan {

        private final String typed;
        private final StringBuilder form = new StringBuilder();
        private final List<Integer> origins = new ArrayList<>();
        private int at;

        Scan(String typed) {
            this.typed = typed;
        }

        Reading read() {
            while (at < typed.length() && typed.length() <= FormulaForm.LONGEST) {
                char c = typed.charAt(at);
                int end = c == '[' || c == '［'
                        ? closing()
                        : c == '{' ? Math.max(at, typed.indexOf('}', at)) + 1 : at;
                if (c == '[' || c == '［') {
                    if (end < 0) {
                        return new Misread(new FormulaForm.Misread(at, FormulaForm.Fault.ENDS, typed.substring(at)));
                    }
                    Optional<Reading> wrong = name(typed.substring(at + 1, end), end + 1);
                    if (wrong.isPresent()) {
                        return wrong.get();
                    }
                } else if (c == '{') {
                    put(typed.substring(at, end), end);
                } else if (Character.isLetter(c)) {
                    Optional<Reading> wrong = bare();
                    if (wrong.isPresent()) {
                        return wrong.get();
                    }
                } else {
                    put(typed.substring(at, at + 1), at + 1);
                }
            }
            String whole = typed.length() > FormulaForm.LONGEST ? typed : form.toString();
            return switch (FormulaForm.read(whole)) {
                case FormulaForm.Read(Formula formula) -> new Read(formula);
                case FormulaForm.Misread(int position, var fault, String found) -> new Misread(
                        new FormulaForm.Misread(
                                origin(position), fault,
                                typed.substring(
                                        Math.min(typed.length(), origin(position)),
                                        Math.min(typed.length(), origin(position + found.length())))));
            };
        }

        private int closing() {
            int half = typed.indexOf(']', at);
            int full = typed.indexOf('］', at);
            return half < 0 || full < 0 ? Math.max(half, full) : Math.min(half, full);
        }

        private int origin(int position) {
            return position < origins.size() ? origins.get(position) : typed.length();
        }

        private void put(String stored, int end) {
            for (int i = 0; i < stored.length(); i++) {
                origins.add(at + (stored.length() == end - at ? i : 0));
            }
            form.append(stored);
            at = end;
        }

        /// Outside of brackets: a name, a function, or a word that is neither. A call by its stored name is left as it
        /// is, and so is what is called there.
        private Optional<Reading> bare() {
            int end = at;
            while (end < typed.length() && STOPS.indexOf(typed.charAt(end)) < 0) {
                end++;
            }
            String word = typed.substring(at, end).strip();
            boolean called = end < typed.length() && "(（".indexOf(typed.charAt(end)) >= 0;
            String small = word.toLowerCase(Locale.ROOT);
            if (called && small.equals("factor")) {
                int close = typed.indexOf(')', end);
                put(typed.substring(at, close < 0 ? typed.length() : close + 1), close < 0
                        ? typed.length()
                        : close + 1);
                return Optional.empty();
            }
            Optional<String> function = called ? functionCalled(small) : Optional.empty();
            if (function.isPresent()) {
                put(function.get(), end);
                return Optional.empty();
            }
            int length = names.nameAt(typed.substring(at));
            if (length > 0 && length >= word.length()) {
                return name(typed.substring(at, at + length), at + length);
            }
            return called
                    ? Optional.of(new Misread(new FormulaForm.Misread(at, FormulaForm.Fault.FUNCTION, word)))
                    : name(word, end);
        }

        private Optional<Reading> name(String words, int end) {
            int sign = Math.max(words.lastIndexOf('@'), words.lastIndexOf('＠'));
            String name = sign < 0 ? words : words.substring(0, sign);
            String back = sign < 0 ? "" : back(words.substring(sign + 1).strip());
            return switch (names.find(name)) {
                case FormulaNames.OfIndicator(IndicatorId indicator) -> {
                    put("{" + indicator.code() + back + "}", end);
                    yield Optional.empty();
                }
                case FormulaNames.OfFactor(FactorSlot slot) -> {
                    put("factor(" + slot + ")", end);
                    yield Optional.empty();
                }
                case FormulaNames.Unknown(List<String> similar) -> Optional.of(new Unknown(name.strip(), similar));
                case FormulaNames.Ambiguous(List<String> titles) -> Optional.of(new Ambiguous(name.strip(), titles));
            };
        }

        private String back(String words) {
            if (said("last", words)) {
                return "@-1";
            }
            Matcher years = BACK.matcher(words);
            boolean counted = years.matches() && (years.group(2).isEmpty() || said("back", years.group(2)));
            return counted ? "@-" + years.group(1) : "@" + words;
        }
    }
}
