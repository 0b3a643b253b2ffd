package qingye.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.table.StandardTable;
import qingye.calc.unit.Units;
import qingye.check.line.Line;
import qingye.check.line.Measure;

/// What such figures can be at all, read from `standards/check_bands.csv`, each with its source.
public final class Bands {

    private static final String FILE = "check_bands.csv";
    private final List<Band> bands = new ArrayList<>();

    private Bands() {}

    /// What one kind of figure can be.
    ///
    /// @param anyOf words of which the folded name has one
    /// @param noneOf words that would make it something else
    /// @param unit of the limits
    /// @param perHead whether the limits are for each employee
    public record Band(
            String key, List<String> anyOf, List<String> noneOf, Measure unit, boolean perHead, BigDecimal low,
            BigDecimal high) {

        boolean isFor(Line line) {
            return line.measure().in(unit).isPresent()
                    && anyOf.stream().anyMatch(line.name()::contains)
                    && noneOf.stream().noneMatch(line.name()::contains);
        }
    }

    /// Reads the table.
    ///
    /// @throws qingye.calc.table.BrokenTableException if it is not as it should be
    public static Bands read(Units units) {
        var bands = new Bands();
        StandardTable table = StandardTable.read(
                FILE, List.of("key", "any_of", "none_of", "unit", "per_head", "low", "high", "source"));
        for (CSVRecord row : table.rows()) {
            var unit = units.unit(table.text(row, "unit")).orElseThrow(() -> table.broken(row, "unit"));
            table.text(row, "source");
            bands.bands.add(new Band(
                    table.text(row, "key"), List.of(table.text(row, "any_of").split("\\|")),
                    List.of(table.text(row, "none_of").split("\\|")), new Measure(unit.code(), Optional.of(unit)),
                    table.text(row, "per_head").equals("yes"), table.number(row, "low"), table.number(row, "high")));
        }
        return bands;
    }

    /// The band of a row.
    Optional<Band> of(Line line) {
        return bands.stream().filter(band -> band.isFor(line)).findFirst();
    }
}
