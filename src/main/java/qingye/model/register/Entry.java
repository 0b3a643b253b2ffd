package qingye.model.register;

import java.util.List;

import qingye.model.id.EntryId;
import qingye.model.text.Localized;

/// An entry of a register.
///
/// @param place where it stands among all entries, from the lowest; kept with it, so that it comes back to its place
/// @param words its parts as [Register#parts] names them, all of them, empty where nothing is said
public record Entry(EntryId id, Register register, long place, Localized<List<String>> words) {

    public Entry {
        words = words.map(List::copyOf);
        int parts = register.parts().size();
        if (words.byLanguage().values().stream().anyMatch(some -> some.size() != parts)) {
            throw new IllegalArgumentException("an entry of " + register + " has " + parts + " parts");
        }
    }

    /// The same entry with other words.
    public Entry withWords(Localized<List<String>> other) {
        return new Entry(id, register, place, other);
    }

    /// A part by its name.
    ///
    /// @throws IllegalArgumentException if the register has no such part
    public Localized<String> part(String name) {
        int at = register.parts().indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(register + " has no part " + name);
        }
        return words.map(parts -> parts.get(at));
    }

    /// What text calls it: the short name of an entity if it has one, else its first part.
    public Localized<String> called() {
        return words.map(parts -> register == Register.ENTITIES && !parts.get(1).isBlank()
                ? parts.get(1)
                : parts.getFirst());
    }
}
