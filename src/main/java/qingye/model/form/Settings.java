package qingye.model.form;

import java.time.DateTimeException;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The settings of a block: what does not depend on the language, as `name=value` or bare words, separated by blanks.
record Settings(Map<String, String> byName) {

    static Settings read(String form) {
        var byName = new LinkedHashMap<String, String>();
        for (String part : form.strip().split("\\s+")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                byName.put(equals < 0 ? part : part.substring(0, equals), equals < 0 ? "" : part.substring(equals + 1));
            }
        }
        return new Settings(byName);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    String get(String name) {
        String value = byName.get(name);
        if (value == null) {
            throw new IllegalArgumentException("setting missing: " + name);
        }
        return value;
    }

    String get(String name, String otherwise) {
        return byName.getOrDefault(name, otherwise);
    }

    List<String> list(String name) {
        return Arrays.stream(get(name, "").split(",")).filter(part -> !part.isEmpty()).toList();
    }

    /// @throws IllegalArgumentException if an item cannot be read
    <T> Set<T> set(String name, Function<String, T> read) {
        return list(name).stream().map(read).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// @throws IllegalArgumentException if it is none of them
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, get(name).toUpperCase(Locale.ROOT));
    }

    List<Year> years(String name) {
        try {
            return list(name).stream().map(Year::parse).toList();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not years: " + get(name), e);
        }
    }

    double share(String name) {
        try {
            double share = Double.parseDouble(get(name));
            if (share > 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a share: " + get(name), e);
        }
        throw new IllegalArgumentException("share out of 0..1: " + get(name));
    }
}
