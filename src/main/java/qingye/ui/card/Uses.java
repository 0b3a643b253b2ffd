package qingye.ui.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Prose;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Section;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.ui.nav.Place;

/// Where an indicator is used: in which tables, and in which sections its figures are written.
final class Uses {

    private Uses() {}

    /// A use.
    ///
    /// @param title of the table or section
    record Use(boolean table, String title, Place place) {}

    static List<Use> of(IndicatorId indicator, Snapshot snapshot) {
        Language language = snapshot.report().language();
        var uses = new LinkedHashSet<Use>();
        for (KpiTable table : snapshot.tables().tables().values()) {
            if (table.rows().stream().anyMatch(row -> row.indicator().equals(indicator))) {
                Optional<ValueKey> cell = table.years().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ValueKey(indicator, table.years().getLast()));
                uses.add(new Use(true, table.title().best(language).orElse(""), new Place.Table(table.id(), cell)));
            }
        }
        for (var entry : snapshot.chapters().outline().entries()) {
            snapshot.chapters().section(entry.section()).ifPresent(section -> section.blocks().stream()
                    .flatMap(id -> snapshot.chapters().block(id).stream())
                    .filter(block -> mentions(block, indicator))
                    .findFirst()
                    .ifPresent(block -> uses.add(use(section, block, language))));
        }
        return List.copyOf(new ArrayList<>(uses));
    }

    private static Use use(Section section, Block block, Language language) {
        return new Use(false, section.title().best(language).orElse(""),
                new Place.Section(section.id(), Optional.of(block.id())));
    }

    private static boolean mentions(Block block, IndicatorId indicator) {
        boolean charted = block instanceof Block.ChartBlock chart && chart.indicators().contains(indicator);
        return charted || Prose.in(block).flatMap(line -> line.runs().stream())
                .anyMatch(run -> run instanceof Inline.Numeric number && number.indicator().equals(indicator));
    }
}
