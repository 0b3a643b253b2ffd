package qingye.check.prose;

import java.util.List;
import java.util.Map;

/// The names and terms a report is to use.
///
/// @param entities full names of companies and bodies, with their short names
/// @param laws the names of laws, policies and standards, without the marks 《》
/// @param banned terms that are not to be used, with those that are
public record Registered(Map<String, List<String>> entities, List<String> laws, Map<String, String> banned) {

    /// Nothing is registered: nothing is found.
    public static final Registered NONE = new Registered(Map.of(), List.of(), Map.of());

    public Registered {
        entities = Map.copyOf(entities);
        laws = List.copyOf(laws);
        banned = Map.copyOf(banned);
    }
}
