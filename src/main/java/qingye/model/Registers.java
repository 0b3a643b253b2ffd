package qingye.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.model.id.EntryId;
import qingye.model.register.Entry;
import qingye.model.register.Register;

/// The registers of the report, each in the order of the places of its entries.
public record Registers(Map<EntryId, Entry> entries) {

    private static final Comparator<Entry> ORDER =
            Comparator.comparingLong(Entry::place).thenComparing(entry -> entry.id().value());

    /// Registers without entries.
    public static final Registers NONE = new Registers(Map.of());

    public Registers {
        var ordered = new LinkedHashMap<EntryId, Entry>();
        entries.values().stream().sorted(ORDER).forEach(entry -> ordered.put(entry.id(), entry));
        entries = Collections.unmodifiableMap(ordered);
    }

    /// The place behind all entries.
    public long next() {
        return entries.values().stream().mapToLong(Entry::place).max().orElse(0) + 1;
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
