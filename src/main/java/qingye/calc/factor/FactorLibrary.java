package qingye.calc.factor;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.table.StandardTable;
import qingye.calc.unit.Conversion;
import qingye.calc.unit.Unit;
import qingye.calc.unit.Units;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorKey;
import qingye.model.factor.FactorSlot;
import qingye.model.factor.PinnedFactor;
import qingye.model.id.FactorId;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Traditional;

/// The factors of the program, from `standards/calc_*.csv`, together with those a person added.
public final class FactorLibrary {

    /// The region wanted where nothing else is known: the whole country.
    public static final String COUNTRY = "CN";

    private final Units units;
    private final Map<FactorSlot, SlotEntry> slots;
    private final Map<String, String> regions;
    private final Map<FactorSlot, List<EmissionFactor>> bySlot = new LinkedHashMap<>();
    private final Map<FactorId, EmissionFactor> byId = new LinkedHashMap<>();

    private FactorLibrary(
            Units units, Map<FactorSlot, SlotEntry> slots, Collection<EmissionFactor> factors,
            Map<String, String> regions) {
        this.units = units;
        this.regions = Map.copyOf(regions);
        this.slots = new LinkedHashMap<>(slots);
        for (EmissionFactor factor : factors) {
            if (byId.put(factor.id(), factor) == null) {
                bySlot.computeIfAbsent(factor.slot(), _ -> new ArrayList<>()).add(factor);
            }
        }
    }

    /// Reads the library.
    ///
    /// @throws qingye.calc.table.BrokenTableException if a table is not as it should be
    public static FactorLibrary read(Units units) {
        StandardTable table = StandardTable.read(
                "factor_slots.csv", List.of("slot", "unit", "recipes", "sources", "zh-Hans", "en"));
        FactorTables tables = FactorTables.read();
        var slots = new LinkedHashMap<FactorSlot, SlotEntry>();
        var factors = new ArrayList<EmissionFactor>();
        for (CSVRecord row : table.rows()) {
            var slot = new FactorSlot(table.text(row, "slot"));
            if (!(units.find(table.text(row, "unit")).orElse(null) instanceof Unit.Per unit)) {
                throw table.broken(row, "unit");
            }
            var entry = new SlotEntry(slot, unit, words(row, "recipes"), words(row, "sources"), names(table, row));
            if (slots.put(slot, entry) != null) {
                throw table.broken(row, "slot");
            }
            for (String source : entry.sources()) {
                if (!tables.knows(source)) {
                    throw table.broken(row, source);
                }
                factors.addAll(tables.of(source, slot));
            }
        }
        var library = new FactorLibrary(units, slots, factors, tables.regions());
        for (EmissionFactor factor : factors) {
            if (library.pin(factor).isEmpty()) {
                throw new IllegalStateException("not in the unit of its slot: " + factor);
            }
        }
        return library;
    }

    private static List<String> words(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    static Localized<String> names(StandardTable table, CSVRecord row) {
        String simplified = table.text(row, "zh-Hans");
        return Localized.zh(simplified)
                .with(Language.ZH_HANT, Traditional.of(simplified))
                .with(Language.EN, table.text(row, "en"));
    }

    /// The library with the factors a person added. One with the id of another that is here already is left out: a
    /// published figure must not change its meaning. A slot of a person's own gets the unit of the first factor for it.
    public FactorLibrary with(Collection<EmissionFactor> own) {
        var all = new ArrayList<>(byId.values());
        var known = new LinkedHashMap<>(slots);
        for (EmissionFactor factor : own) {
            if (byId.containsKey(factor.id())) {
                continue;
            }
            all.add(factor);
            if (!known.containsKey(factor.slot()) && units.find(factor.unit()).orElse(null) instanceof Unit.Per unit) {
                known.put(factor.slot(), new SlotEntry(
                        factor.slot(), unit, List.of(), List.of(), Localized.zh(factor.slot().code())));
            }
        }
        return new FactorLibrary(units, known, all, regions);
    }

    /// The Chinese name of a region or supplier with factors of its own; empty if it has none.
    public Optional<String> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /// The units its factors are in.
    public Units units() {
        return units;
    }

    /// All slots, in the order of the library.
    public List<SlotEntry> slots() {
        return List.copyOf(slots.values());
    }

    /// What is known of a slot.
    public Optional<SlotEntry> slot(FactorSlot slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    /// The factor of that id.
    public Optional<EmissionFactor> factor(FactorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The factors that can stand in a slot.
    ///
    /// @param region wanted first, for instance `CN-SX`; then those of the country, then those of other regions
    public FactorCandidates candidates(FactorSlot slot, Year reporting, String region) {
        Comparator<EmissionFactor> order = Comparator
                .comparingInt((EmissionFactor factor) -> distance(factor.region(), region))
                .thenComparing(factor -> isLater(factor, reporting))
                .thenComparing((one, other) -> isLater(one, reporting)
                        ? one.published().compareTo(other.published())
                        : other.published().compareTo(one.published()));
        List<EmissionFactor> all = bySlot.getOrDefault(slot, List.of()).stream()
                .filter(factor -> pin(factor).isPresent())
                .sorted(order)
                .toList();
        return new FactorCandidates(
                all, all.stream().findFirst().filter(first -> !first.kind().equals(FactorTables.RANGE)));
    }

    private static int distance(String region, String wanted) {
        if (region.isEmpty() || region.equals(wanted)) {
            return 0;
        }
        return region.equals(COUNTRY) ? 1 : 2;
    }

    private static boolean isLater(EmissionFactor factor, Year reporting) {
        return factor.publishedYear().orElse(Integer.MIN_VALUE) > reporting.getValue();
    }

    /// The factor in the unit of its slot. Empty if its unit is none, or cannot be converted: then it is no candidate.
    public Optional<PinnedFactor> pin(EmissionFactor factor) {
        SlotEntry entry = slots.get(factor.slot());
        Optional<Unit> printed = units.find(factor.unit());
        if (entry == null || printed.isEmpty()) {
            return Optional.empty();
        }
        return switch (Conversion.between(printed.get(), entry.unit())) {
            case Conversion.Scaling scaling -> Optional.of(new PinnedFactor(
                    factor, scaling.ratio().isOne()
                            ? factor.value()
                            : scaling.convert(factor.value()).amount()));
            case Conversion.NeedsDensity _, Conversion.NotConvertible _ -> Optional.empty();
        };
    }

    /// Looks up the factors that were chosen.
    ///
    /// @param choices by indicator, year and slot; a choice of a factor that is gone, or of another slot, counts as
    /// none
    public Function<FactorKey, Optional<PinnedFactor>> chosen(Map<FactorKey, FactorId> choices) {
        return key -> Optional.ofNullable(choices.get(key))
                .flatMap(this::factor)
                .filter(factor -> factor.slot().equals(key.slot()))
                .flatMap(this::pin);
    }
}
