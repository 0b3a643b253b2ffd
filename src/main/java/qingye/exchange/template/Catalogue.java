package qingye.exchange.template;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.id.IndicatorId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The stable codes, translations and definitions of a template's indicators. Imported tables know their indicators
/// only by where they stand; the catalogue gives them the codes that the template's text refers to.
final class Catalogue {

    /// Where an indicator stands in the imported tables, in simplified Chinese.
    private record Standing(String table, String group, String subgroup, String name, String unit) {}

    private final String file;
    private final Labels labels;
    private final Map<Standing, CSVRecord> byStanding = new HashMap<>();

    Catalogue(String file, List<CSVRecord> rows, Labels labels) {
        this.file = file;
        this.labels = labels;
        for (CSVRecord row : rows) {
            byStanding.put(
                    new Standing(
                            row.get("table"), row.get("group"), row.get("subgroup"), row.get("indicator"),
                            row.get("unit")),
                    row);
        }
    }

    /// The same content under the catalogue's codes, with its translations.
    ///
    /// @throws TemplateException if an indicator of the tables is not in the catalogue
    Snapshot applyTo(Snapshot imported) {
        var codes = new HashMap<IndicatorId, IndicatorId>();
        var indicators = new LinkedHashMap<IndicatorId, Indicator>();
        var tables = new LinkedHashMap<TableId, KpiTable>();
        for (KpiTable table : imported.tables().tables().values()) {
            var rows = table.rows().stream()
                    .map(row -> {
                        Indicator indicator = describe(table, row, imported.figures());
                        codes.put(row.indicator(), indicator.id());
                        indicators.put(indicator.id(), indicator);
                        return new KpiRow(
                                row.id(), labels.translate(row.group()), labels.translate(row.subgroup()),
                                indicator.id());
                    })
                    .toList();
            tables.put(
                    table.id(),
                    new KpiTable(table.id(), table.section(), labels.translate(table.title()), table.years(), rows));
        }
        var values = new LinkedHashMap<ValueKey, Value>();
        imported.figures().values().forEach(
                (key, value) -> values.put(
                        new ValueKey(codes.getOrDefault(key.indicator(), key.indicator()), key.year()), value));
        return new Snapshot(
                imported.organisation(),
                imported.report(),
                new Figures(indicators, values),
                new Tables(tables, imported.tables().notes()),
                imported.chapters(), imported.registers(), imported.materiality(), imported.disclosures(),
                imported.scrutiny());
    }

    private Indicator describe(KpiTable table, KpiRow row, Figures figures) {
        Indicator found = figures.indicator(row.indicator())
                .orElseThrow(() -> new TemplateException(file, 0, "no indicator " + row.indicator()));
        var standing = new Standing(
                simplified(table.title()), simplified(row.group()), simplified(row.subgroup()),
                simplified(found.name()), simplified(found.unit()));
        CSVRecord entry = byStanding.get(standing);
        if (entry == null) {
            throw new TemplateException(file, 0, "not described: " + standing);
        }
        return new Indicator(
                new IndicatorId(entry.get("code")),
                Labels.withTraditional(together(found.name(), Labels.localized(entry, "name_"))),
                Labels.withTraditional(together(found.unit(), Labels.localized(entry, "unit_"))),
                Integer.parseInt(entry.get("decimals")),
                Labels.localized(entry, "definition_"));
    }

    private static String simplified(Localized<String> text) {
        return text.in(Language.ZH_HANS).orElse("");
    }

    private static Localized<String> together(Localized<String> text, Localized<String> more) {
        Localized<String> all = text;
        for (var entry : more.byLanguage().entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }
}
