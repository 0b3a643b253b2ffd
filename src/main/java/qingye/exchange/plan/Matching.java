package qingye.exchange.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.exchange.log.Labels;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.exchange.source.SourceLine;
import qingye.model.id.Ids;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.report.Outline;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;

/// Finds for each figure of a source the row it belongs to: one the workspace has, or a new one. A code decides where
/// the source gives one, else section, table, group, subgroup, indicator and unit together.
final class Matching {

    private final Present present;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, List<String>> paths = new HashMap<>();
    private final Map<Object, TableSlot> tables = new HashMap<>();
    private final Map<String, IndicatorSlot> indicators = new HashMap<>();

    /// What was found for a figure.
    sealed interface Match {}

    /// It belongs to this row.
    record Found(TableSlot.RowSlot row) implements Match {}

    /// It belongs nowhere.
    record Nowhere(Problem problem) implements Match {}

    /// @param lines all of the source, to know its codes
    Matching(Present present, List<SourceLine> lines) {
        this.present = present;
        for (SourceLine line : lines) {
            if (line instanceof SourceLine.Figure figure) {
                codes.add(figure.labels().code());
            }
        }
    }

    Match match(SourceLine.Figure figure) {
        Labels labels = figure.labels();
        List<String> path = paths.computeIfAbsent(labels.section(), SectionPaths::read);
        if (path.size() > Outline.DEEPEST) {
            return new Nowhere(new Problem.PathTooDeep(path.size(), Outline.DEEPEST));
        }
        TableSlot table = table(path, labels.table(), figure.place());
        Optional<KpiRow> row = table.present().flatMap(one -> present.row(one, RowKey.of(labels)));
        if (labels.code().isEmpty()) {
            return new Found(row.map(one -> presentRow(table, labels, one)).orElseGet(() -> newRow(table, labels)));
        }
        return byCode(table, labels, row);
    }

    private Match byCode(TableSlot table, Labels labels, Optional<KpiRow> labelled) {
        if (!Ids.isId(labels.code())) {
            return new Nowhere(new Problem.BadCode(labels.code()));
        }
        IndicatorSlot indicator = indicator(labels);
        if (!indicator.isCalled(labels.indicator(), labels.unit())) {
            String name = indicator.present().flatMap(one -> one.name().best(language())).orElse(indicator.name());
            String unit = indicator.present().flatMap(one -> one.unit().best(language())).orElse(indicator.unit());
            return new Nowhere(new Problem.CodeTaken(labels.code(), name, unit));
        }
        Optional<String> other = labelled.map(row -> row.indicator().code())
                .filter(code -> !code.equals(labels.code()) && !codes.contains(code));
        if (other.isPresent()) {
            return new Nowhere(new Problem.CodeDiffers(labels.code(), other.get()));
        }
        Optional<KpiRow> own = labelled.filter(row -> row.indicator().code().equals(labels.code()))
                .or(() -> table.present().flatMap(one -> rowOf(one, labels.code())));
        return new Found(own.map(one -> presentRow(table, labels, one)).orElseGet(() -> {
            record Key(RowKey row, String code) {}
            var key = new Key(RowKey.of(labels), labels.code());
            return table.row(key).orElseGet(() -> table.add(key,
                    new TableSlot.RowSlot(table, labels, Optional.empty(), indicator)));
        }));
    }

    private static Optional<KpiRow> rowOf(KpiTable table, String code) {
        return table.rows().stream().filter(row -> row.indicator().code().equals(code)).findFirst();
    }

    private TableSlot.RowSlot presentRow(TableSlot table, Labels labels, KpiRow row) {
        return table.row(row.id()).orElseGet(() -> {
            IndicatorSlot indicator = indicators.computeIfAbsent(row.indicator().code(), code -> new IndicatorSlot(
                    present.snapshot().figures().indicator(row.indicator()), code, labels.indicator(), labels.unit()));
            return table.add(row.id(), new TableSlot.RowSlot(table, labels, Optional.of(row), indicator));
        });
    }

    private static TableSlot.RowSlot newRow(TableSlot table, Labels labels) {
        RowKey key = RowKey.of(labels);
        return table.row(key).orElseGet(() -> table.add(key, new TableSlot.RowSlot(table, labels, Optional.empty(),
                new IndicatorSlot(Optional.empty(), "", labels.indicator(), labels.unit()))));
    }

    private IndicatorSlot indicator(Labels labels) {
        return indicators.computeIfAbsent(labels.code(), code -> {
            Optional<Indicator> known = present.snapshot().figures().indicator(new IndicatorId(code));
            return new IndicatorSlot(known, code, labels.indicator(), labels.unit());
        });
    }

    private TableSlot table(List<String> path, String title, Place place) {
        record Key(List<String> path, Optional<String> sheet, String title) {}
        var key = new Key(path, path.isEmpty() ? place.sheet() : Optional.empty(), title);
        TableSlot known = tables.get(key);
        if (known != null) {
            return known;
        }
        List<String> under = path.isEmpty() ? SectionPaths.fallback(language(), place.sheet()) : path;
        Optional<KpiTable> there = present.table(under, title)
                .or(() -> path.isEmpty() ? present.only(title) : Optional.empty());
        Object identity = there.<Object>map(KpiTable::id).orElse(new Key(under, Optional.empty(), title));
        TableSlot slot = tables.computeIfAbsent(identity, _ -> new TableSlot(there, under, title));
        tables.put(key, slot);
        return slot;
    }

    private Language language() {
        return present.snapshot().report().language();
    }
}
