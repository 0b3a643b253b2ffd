package qingye.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.model.id.EntryId;
import qingye.model.register.Entry;
import qingye.model.register.Register;

/// The registers of the report, each in the order its entries were made.
public record Registers(Map<EntryId, Entry> entries) {

    /// Registers without entries.
    public static final Registers NONE = new Registers(Map.of());

    public Registers {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /// The entry with that id.
    public Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /// The entries of a register.
    public List<Entry> of(Register register) {
        return entries.values().stream().filter(entry -> entry.register() == register).toList();
    }
}
