package qingye.model.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The readable form of something with several fields: a line for each, `name: content`. A field in several languages
/// has the language behind its name; one that is empty is left out. Breaks within a content are `\n`, a backslash is
/// `\\`; items of a list are parted by bars, and read as [EntryForm] does it.
final class FieldLines {

    private final Map<String, String> lines = new LinkedHashMap<>();

    static FieldLines read(String form) {
        var read = new FieldLines();
        form.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("no field: " + line);
            }
            read.lines.put(line.substring(0, colon), unescaped(line.substring(colon + 2)));
        });
        return read;
    }

    String write() {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + escaped(line.getValue()))
                .collect(Collectors.joining("\n"));
    }

    FieldLines put(String name, Object content) {
        String text = content.toString();
        if (!text.isEmpty()) {
            lines.put(name, text);
        }
        return this;
    }

    FieldLines put(String name, Optional<?> content) {
        content.ifPresent(present -> put(name, present));
        return this;
    }

    FieldLines put(String name, Localized<String> content) {
        content.byLanguage().forEach((language, text) -> put(name + "." + language.tag(), text));
        return this;
    }

    FieldLines putItems(String name, Collection<?> items) {
        return put(name, items.stream()
                .map(item -> item.toString().replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|")));
    }

    FieldLines putItems(String name, Localized<List<String>> items) {
        items.byLanguage().forEach((language, all) -> putItems(name + "." + language.tag(), all));
        return this;
    }

    /// @throws IllegalArgumentException if there is no such field
    String get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("field missing: " + name));
    }

    String get(String name, String otherwise) {
        return lines.getOrDefault(name, otherwise);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(lines.get(name));
    }

    Localized<String> words(String name) {
        return localized(name, Function.identity());
    }

    List<String> items(String name) {
        return find(name).map(FieldLines::parts).orElse(List.of());
    }

    Localized<List<String>> itemsByLanguage(String name) {
        return localized(name, FieldLines::parts);
    }

    private <T> Localized<T> localized(String name, Function<String, T> read) {
        Localized<T> all = Localized.none();
        for (Language language : Language.values()) {
            String content = lines.get(name + "." + language.tag());
            all = content == null ? all : all.with(language, read.apply(content));
        }
        return all;
    }

    private static List<String> parts(String form) {
        int bars = 1;
        for (int at = 0; at < form.length(); at++) {
            char c = form.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '|') {
                bars++;
            }
        }
        return EntryForm.read(form, bars);
    }

    private static String escaped(String content) {
        return content.replace("\\", "\\\\").replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\\n");
    }

    private static String unescaped(String content) {
        var plain = new StringBuilder();
        for (int at = 0; at < content.length(); at++) {
            char c = content.charAt(at);
            if (c == '\\' && at + 1 < content.length()) {
                char next = content.charAt(++at);
                plain.append(next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
