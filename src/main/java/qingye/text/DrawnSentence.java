package qingye.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a drawing of steps or of bodies shows, said in a sentence of a fixed form: 第1步“收集”；第2步“披露”：在官网. The form
/// is read back from what was written.
///
/// @param messages of the language of the sentence
/// @param form what is done to the words of the form, for instance to write them in other characters
/// @param kind names the form in the bundles: `compose.drawn.` and this
/// @param parts of an item: the first is never left out, the others are where they are empty
public record DrawnSentence(Messages messages, UnaryOperator<String> form, String kind, int parts) {

    private static final String MARK = "\u0001";
    private static final String PLACES = "\u0002";
    private static final String CLOSED = "[。！？.!?]";

    /// The forms in all languages.
    public static List<DrawnSentence> all(String kind, int parts) {
        var chinese = Messages.of(Locale.CHINESE);
        return List.of(
                new DrawnSentence(chinese, UnaryOperator.identity(), kind, parts),
                new DrawnSentence(chinese, Traditional::of, kind, parts),
                new DrawnSentence(Messages.of(Locale.ENGLISH), UnaryOperator.identity(), kind, parts));
    }

    /// The sentence of some items, each with all its parts.
    public String write(List<List<String>> items) {
        var sentence = new StringBuilder();
        for (int at = 0; at < items.size(); at++) {
            if (at > 0) {
                boolean closed = Pattern.compile(CLOSED + "$").matcher(sentence).find();
                sentence.append(closed ? " " : words("next"));
            }
            List<String> item = items.get(at).stream().map(part -> part.strip().replaceAll("\\s+", " ")).toList();
            sentence.append(lead(at + 1)).append(item.getFirst()).append(close());
            for (int part = 1; part < parts; part++) {
                if (!item.get(part).isEmpty()) {
                    sentence.append(words("part" + part, item.get(part)));
                }
            }
        }
        return sentence.toString();
    }

    /// The items a sentence of this form was written from; empty if it is none.
    public Optional<List<List<String>>> read(String sentence) {
        String rest = sentence.strip();
        var items = new ArrayList<List<String>>();
        if (!rest.startsWith(lead(1))) {
            return Optional.empty();
        }
        while (!rest.isEmpty()) {
            rest = rest.substring(lead(items.size() + 1).length());
            String next = Pattern.quote(lead(items.size() + 2));
            Matcher end = Pattern.compile("(?<=" + CLOSED + ") " + next + "|" + Pattern.quote(words("next")) + next)
                    .matcher(rest);
            boolean goesOn = end.find();
            Optional<List<String>> item = item(goesOn ? rest.substring(0, end.start()) : rest);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            rest = goesOn ? rest.substring(end.end() - lead(items.size() + 1).length()) : "";
        }
        return Optional.of(items);
    }

    private Optional<List<String>> item(String words) {
        var all = new ArrayList<>(Collections.nCopies(parts, ""));
        int from = 0;
        int part = 0;
        String close = close();
        while (true) {
            int end = end(words, from, part, close);
            if (end < 0) {
                return Optional.empty();
            }
            all.set(part, words.substring(from, end));
            from = end + close.length();
            if (from == words.length()) {
                return Optional.of(List.copyOf(all));
            }
            do {
                part++;
            } while (!words.startsWith(around(part)[0], from));
            from += around(part)[0].length();
            close = around(part)[1];
        }
    }

    /// Where a part ends: where it is closed, and another one or nothing follows.
    private int end(String words, int from, int part, String close) {
        if (close.isEmpty()) {
            return words.length();
        }
        int end = words.indexOf(close, from);
        while (end >= 0) {
            int next = end + close.length();
            if (next == words.length()
                    || IntStream.range(part + 1, parts).anyMatch(one -> words.startsWith(around(one)[0], next))) {
                return end;
            }
            end = words.indexOf(close, end + 1);
        }
        return -1;
    }

    /// What stands before and behind a part that is not the first.
    private String[] around(int part) {
        return words("part" + part, MARK).split(MARK, -1);
    }

    private String lead(int number) {
        return words("item", Integer.toString(number), MARK).split(MARK, -1)[0];
    }

    private String close() {
        return words("item", "1", MARK).split(MARK, -1)[1];
    }

    /// The form alone is changed: what is put into it is in the language of the sentence already.
    private String words(String place, String... given) {
        Object[] places = IntStream.range(0, given.length).mapToObj(at -> PLACES + at + PLACES).toArray();
        String words = form.apply(messages.text("compose.drawn." + kind + "." + place, places));
        for (int at = 0; at < given.length; at++) {
            words = words.replace(PLACES + at + PLACES, given[at]);
        }
        return words;
    }
}
