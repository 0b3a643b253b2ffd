package qingye.check.relation;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.factor.SlotEntry;
import qingye.calc.unit.Conversion;
import qingye.calc.unit.Ratio;
import qingye.calc.unit.Unit;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Sheet;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;

/// Finds which activities and which published factors an emission, or energy in standard coal, was calculated from.
public final class EmittedFinder {

    private static final int BELIEVED = 8;
    private static final int COST_OF_FAILURE = 1;
    private static final int MOST_ROWS = 4;
    private static final int MOST_CHOICES = 400;

    /// A fuel: the class of words that names it, and the slots of its factors.
    private record Fuel(String words, String emission, String coal) {}

    private static final List<Fuel> FUELS = List.of(
            new Fuel("natural_gas", "natural_gas.co2", "natural_gas.coal"),
            new Fuel("gasoline", "gasoline.co2", "gasoline.coal"),
            new Fuel("diesel", "diesel.co2", "diesel.coal"),
            new Fuel("lpg", "lpg.co2", "lpg.coal"));

    private final Lexicon lexicon;
    private final FactorLibrary library;
    private final BigDecimal halves;

    /// @param halves how many half units of the last place are allowed for each figure
    public EmittedFinder(Lexicon lexicon, FactorLibrary library, BigDecimal halves) {
        this.lexicon = lexicon;
        this.library = library;
        this.halves = halves;
    }

    /// All that are believed, at most one for each row.
    public List<Emitted> find(Sheet sheet, Outside outside) {
        var found = new ArrayList<Emitted>();
        for (Line line : sheet.lines()) {
            if (line.hasFigures()) {
                candidates(line, sheet, outside).flatMap(this::best).ifPresent(found::add);
            }
        }
        return found;
    }

    /// What an emission or energy row could have been calculated from: electricity and fuels, each with its factors.
    private record Candidates(Line result, List<Emitted.Burn> electricity, List<Emitted.Burn> fuels) {}

    private Optional<Candidates> candidates(Line line, Sheet sheet, Outside outside) {
        boolean second = isScope2(line);
        boolean first = line.measure().is("emission") && lexicon.says("scope1", line.name()) && !second;
        boolean coal = line.measure().is("coal");
        if (!first && !second && !coal) {
            return Optional.empty();
        }
        boolean here = sheet.lines().stream().anyMatch(one -> isElectricity(one) || fuel(one).isPresent());
        List<Line> lines = here ? sheet.lines() : outside.energies();
        var electricity = new ArrayList<Emitted.Burn>();
        var fuels = new ArrayList<Emitted.Burn>();
        if (second || coal) {
            String slot = coal ? "electricity.coal" : "grid.location";
            // own electricity from sun or wind has no emissions but counts as energy
            subsets(lines.stream().filter(one -> isElectricity(one) || coal && isOwnElectricity(one))
                    .limit(MOST_ROWS).toList())
                    .forEach(rows -> burn(line, rows, slot).ifPresent(electricity::add));
        }
        if (first || coal) {
            for (Line one : lines) {
                fuel(one).flatMap(fuel -> burn(line, List.of(one), coal ? fuel.coal() : fuel.emission()))
                        .filter(_ -> fuels.size() < MOST_ROWS)
                        .ifPresent(fuels::add);
            }
        }
        return electricity.isEmpty() && fuels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidates(line, electricity, fuels));
    }

    /// Whether a row is emissions of purchased energy.
    public boolean isScope2(Line line) {
        return line.measure().is("emission") && !lexicon.says("scope1", line.name())
                && !lexicon.says("scope3", line.name())
                && (lexicon.says("scope2", line.name()) || lexicon.says("scope2_indirect", line.name()));
    }

    /// Whether a row is electricity used, or energy used at a place that uses electricity.
    public boolean isElectricity(Line line) {
        String name = line.name();
        return line.hasFigures() && line.measure().is("energy")
                && !lexicon.says("fuel", name)
                && (lexicon.says("electricity", name) || lexicon.says("purchased", name)
                        || (lexicon.says("facility", name) && lexicon.says("energy_use", name)));
    }

    private boolean isOwnElectricity(Line line) {
        return line.hasFigures() && line.measure().is("energy") && lexicon.says("own_electricity", line.name())
                && lexicon.says("electricity", line.name());
    }

    private Optional<Fuel> fuel(Line line) {
        boolean used = line.hasFigures() && !line.measure().isPer() && !line.measure().isPercent();
        return used
                ? FUELS.stream().filter(fuel -> lexicon.says(fuel.words(), line.name())).findFirst()
                : Optional.empty();
    }

    private static List<List<Line>> subsets(List<Line> lines) {
        var subsets = new ArrayList<List<Line>>();
        for (int bits = 1; bits < 1 << lines.size(); bits++) {
            var subset = new ArrayList<Line>();
            for (int at = 0; at < lines.size(); at++) {
                if ((bits & 1 << at) != 0) {
                    subset.add(lines.get(at));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private Optional<Emitted.Burn> burn(Line result, List<Line> lines, String slot) {
        Optional<SlotEntry> entry = library.slot(new FactorSlot(slot));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> up = ratio(entry.get().unit().numerator(), result);
        var scales = new ArrayList<BigDecimal>();
        for (Line line : lines) {
            line.measure().simple().flatMap(from -> scale(from, entry.get().unit().denominator()))
                    .ifPresent(scales::add);
        }
        if (up.isEmpty() || scales.size() < lines.size()) {
            return Optional.empty();
        }
        var factors = new ArrayList<Emitted.Candidate>();
        for (EmissionFactor factor : library.candidates(
                entry.get().slot(), result.years().getLast(), FactorLibrary.COUNTRY).all()) {
            library.pin(factor).ifPresent(pinned -> factors.add(
                    new Emitted.Candidate(factor, pinned.number().multiply(up.get()))));
        }
        return factors.isEmpty() ? Optional.empty() : Optional.of(new Emitted.Burn(lines, scales, factors));
    }

    private static Optional<BigDecimal> ratio(Unit.Simple from, Line result) {
        return result.measure().simple().flatMap(to -> scale(from, to));
    }

    private static Optional<BigDecimal> scale(Unit.Simple from, Unit.Simple to) {
        return Conversion.between(from, to) instanceof Conversion.Scaling(Ratio ratio)
                ? Optional.of(ratio.decimal())
                : Optional.empty();
    }

    private Optional<Emitted> best(Candidates candidates) {
        var tried = new ArrayList<Emitted>();
        List<List<Emitted.Burn>> fuels = fuelChoices(candidates.fuels());
        for (List<Emitted.Burn> some : fuels) {
            if (!some.isEmpty()) {
                tried.add(new Emitted(candidates.result(), some));
            }
            candidates.electricity().forEach(burn -> tried.add(new Emitted(
                    candidates.result(), Stream.concat(Stream.of(burn), some.stream()).toList())));
        }
        tried.removeIf(one -> choices(one) > MOST_CHOICES);
        int cost = Bits.ofTries(tried.stream().mapToLong(EmittedFinder::choices).sum());
        Optional<Emitted> best = Optional.empty();
        int most = BELIEVED - 1;
        for (Emitted one : tried) {
            int score = score(one) - cost;
            if (score > most) {
                most = score;
                best = Optional.of(one);
            }
        }
        return best;
    }

    private static long choices(Emitted one) {
        return one.burns().stream().mapToLong(burn -> burn.factors().size()).reduce(1, (a, b) -> a * b);
    }

    private static List<List<Emitted.Burn>> fuelChoices(List<Emitted.Burn> fuels) {
        var choices = new ArrayList<List<Emitted.Burn>>();
        for (int bits = 0; bits < 1 << fuels.size(); bits++) {
            var some = new ArrayList<Emitted.Burn>();
            for (int at = 0; at < fuels.size(); at++) {
                if ((bits & 1 << at) != 0) {
                    some.add(fuels.get(at));
                }
            }
            choices.add(some);
        }
        return choices;
    }

    private int score(Emitted emitted) {
        int bits = 0;
        for (Year year : emitted.years()) {
            Optional<Boolean> holds = emitted.holds(year, halves);
            if (holds.isPresent()) {
                bits += holds.get() ? worth(emitted, year) : -COST_OF_FAILURE;
            }
        }
        return bits;
    }

    private int worth(Emitted emitted, Year year) {
        BigDecimal width = emitted.result().span(year, halves).orElseThrow().width()
                .add(emitted.nearest(year, halves).orElseThrow().value().width());
        return Bits.of(emitted.result().number(year).orElseThrow(), width);
    }
}
