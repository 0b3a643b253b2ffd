package qingye.calc.factor;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.table.StandardTable;
import qingye.model.factor.Confidence;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.id.FactorId;

/// Reads the tables of factors, one row becoming one factor for each slot that names it as a source.
final class FactorTables {

    /// The kind of a factor whose document leaves a range: both its ends are candidates, and none is proposed.
    static final String RANGE = "standard-coal-range";

    private static final String STANDARD_COAL = "GB/T 2589-2020";
    private static final Map<String, String> ASSESSMENTS = Map.of("ar4", "2007", "ar5", "2013", "ar6", "2021");

    /// A factor without the slot it is used in.
    private record Row(String name, String kind, String region, Optional<Year> year, Printed printed) {}

    private record Printed(
            BigDecimal value, String unit, String document, String published, Confidence confidence, String note) {}

    private final Map<String, List<Row>> bySource = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    private FactorTables() {}

    static FactorTables read() {
        var tables = new FactorTables();
        tables.readFuels();
        tables.readGrids();
        tables.readStandardCoal();
        tables.readWarmingPotentials();
        return tables;
    }

    /// Whether there is such a source, with or without a number.
    boolean knows(String source) {
        return bySource.containsKey(source);
    }

    /// The Chinese names of regions and suppliers by their codes.
    Map<String, String> regions() {
        return regions;
    }

    List<EmissionFactor> of(String source, FactorSlot slot) {
        return bySource.getOrDefault(source, List.of()).stream()
                .map(row -> new EmissionFactor(
                        new FactorId(slot + "-" + row.name()), slot, row.kind(), row.region(), row.year(),
                        row.printed().value(), row.printed().unit(), row.printed().document(),
                        row.printed().published(), row.printed().confidence(), row.printed().note()))
                .toList();
    }

    private List<Row> source(String name) {
        return bySource.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    private void readFuels() {
        StandardTable table = StandardTable.read("calc_fuel_factors.csv", List.of(
                "code", "title_zh_cn", "title_en", "source", "ncv", "ncv_unit", "carbon_content", "carbon_unit",
                "oxidation", "co2_factor", "co2_unit", "source_confidence", "note"));
        for (CSVRecord row : table.rows()) {
            String code = table.text(row, "code");
            source("fuel:" + code).add(new Row(
                    code, "fuel", "", Optional.empty(), new Printed(
                            table.number(row, "co2_factor"), table.text(row, "co2_unit"), table.text(row, "source"), "",
                            confidence(table, row), row.get("note"))));
        }
    }

    private void readGrids() {
        StandardTable table = StandardTable.read("calc_grid_factors.csv", List.of(
                "year", "region_code", "region_zh", "kind", "value", "unit", "document", "published",
                "source_confidence", "note"));
        for (CSVRecord row : table.rows()) {
            String kind = table.text(row, "kind");
            String region = table.text(row, "region_code");
            String year = table.text(row, "year");
            regions.put(region, table.text(row, "region_zh"));
            String name = String.join("-", kind, region, year, table.text(row, "published"));
            source("grid:" + kind).add(new Row(
                    name, kind, region, Optional.of(Year.parse(year)), new Printed(
                            table.number(row, "value"), table.text(row, "unit"), table.text(row, "document"),
                            row.get("published"), confidence(table, row), row.get("note"))));
        }
    }

    /// A range becomes two factors, its ends; what has words in place of a number becomes none.
    private void readStandardCoal() {
        StandardTable table = StandardTable.read("calc_standard_coal_gbt2589.csv", List.of(
                "code", "title_zh_cn", "title_en", "ncv", "ncv_unit", "factor", "factor_unit", "source_confidence",
                "note"));
        for (CSVRecord row : table.rows()) {
            String code = table.text(row, "code");
            String factor = table.text(row, "factor");
            List<Row> rows = source("coal:" + code);
            String[] ends = factor.split("-", -1);
            if (StandardTable.isNumber(factor)) {
                rows.add(coal(table, row, code, "standard-coal", factor));
            } else if (ends.length == 2 && StandardTable.isNumber(ends[0]) && StandardTable.isNumber(ends[1])) {
                rows.add(coal(table, row, code + "-high", RANGE, ends[1]));
                rows.add(coal(table, row, code + "-low", RANGE, ends[0]));
            } else if (!factor.startsWith("by year")) {
                throw table.broken(row, "factor");
            }
        }
    }

    private static Row coal(StandardTable table, CSVRecord row, String name, String kind, String value) {
        return new Row(name, kind, "", Optional.empty(), new Printed(
                new BigDecimal(value), table.text(row, "factor_unit"), STANDARD_COAL, "2020", confidence(table, row),
                row.get("note")));
    }

    private void readWarmingPotentials() {
        StandardTable table = StandardTable.read("calc_gwp100.csv", List.of(
                "gas", "title_zh_cn", "ar4", "ar5", "ar6", "source_confidence"));
        for (CSVRecord row : table.rows()) {
            String gas = table.text(row, "gas");
            for (String report : List.of("ar6", "ar5", "ar4")) {
                if (row.get(report).isEmpty()) {
                    continue;
                }
                source("gwp:" + gas).add(new Row(
                        gas + "-" + report, "gwp-" + report, "", Optional.empty(), new Printed(
                                table.number(row, report), "kgCO2e/kg", "IPCC " + report.toUpperCase(Locale.ROOT)
                                        + " WG1, GWP100",
                                ASSESSMENTS.getOrDefault(report, ""), confidence(table, row),
                                "")));
            }
        }
    }

    private static Confidence confidence(StandardTable table, CSVRecord row) {
        return Confidence.of(row.get("source_confidence")).orElseThrow(() -> table.broken(row, "source_confidence"));
    }
}
