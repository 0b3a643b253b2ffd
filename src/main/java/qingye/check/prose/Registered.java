package qingye.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import qingye.model.Registers;
import qingye.model.register.Entry;

/// The names and terms a report is to use.
///
/// @param entities full names of companies and bodies, with their short names
/// @param laws the names of laws, policies and standards, without the marks 《》
/// @param banned terms that are not to be used, with those that are
public record Registered(Map<String, List<String>> entities, List<String> laws, Map<String, String> banned) {

    private static final Pattern PAIR = Pattern.compile("[《》]");
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;]");

    /// Nothing is registered: nothing is found.
    public static final Registered NONE = new Registered(Map.of(), List.of(), Map.of());

    public Registered {
        entities = Map.copyOf(entities);
        laws = List.copyOf(laws);
        banned = Map.copyOf(banned);
    }

    /// What the registers of a report say, in all their languages.
    public static Registered of(Registers registers) {
        var entities = new LinkedHashMap<String, List<String>>();
        var laws = new ArrayList<String>();
        var banned = new LinkedHashMap<String, String>();
        for (Entry entry : registers.entries().values()) {
            for (List<String> parts : entry.words().byLanguage().values()) {
                if (parts.getFirst().isBlank()) {
                    continue;
                }
                switch (entry.register()) {
                    case ENTITIES -> entities.put(
                            parts.getFirst(), parts.get(1).isBlank() ? List.of() : List.of(parts.get(1)));
                    case LAWS -> laws.add(PAIR.matcher(parts.getFirst()).replaceAll(""));
                    case TERMS -> BETWEEN.splitAsStream(parts.get(1))
                            .map(String::strip)
                            .filter(term -> !term.isEmpty())
                            .forEach(term -> banned.put(term, parts.getFirst()));
                    case HONOURS, PEOPLE -> {
                        // nothing is said of these where they are named
                    }
                }
            }
        }
        return new Registered(entities, laws, banned);
    }
}
