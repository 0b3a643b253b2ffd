package qingye.ui.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.nav.Place;
import qingye.ui.pick.Pickable;

/// Indicators and sections of a report, as a topic is linked to them.
///
/// @param language that is written
record Links(Snapshot report, Language language, Messages messages) {

    /// A link as it is shown.
    ///
    /// @param title what it is called; empty where it is gone
    /// @param place where it is; empty where it can be gone to nowhere
    record Link(Optional<String> title, Optional<Place> place) {}

    /// What a link to an indicator leads to: the first table it stands in.
    Link indicator(IndicatorId id) {
        Optional<Place> place = report.tables().tables().values().stream()
                .filter(table -> table.rows().stream().anyMatch(row -> row.indicator().equals(id)))
                .findFirst()
                .map(table -> new Place.Table(table.id(), table.years().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ValueKey(id, table.years().getLast()))));
        return new Link(report.figures().indicator(id).map(this::name), place);
    }

    /// What a link to a section leads to. One that is not in the outline is gone.
    Link section(SectionId id) {
        return new Link(report.chapters().section(id).filter(_ -> entry(id).isPresent()).map(this::title),
                Optional.of(new Place.Section(id, Optional.empty())));
    }

    private Optional<Outline.Entry> entry(SectionId id) {
        return report.chapters().outline().entries().stream().filter(one -> one.section().equals(id)).findFirst();
    }

    private String name(Indicator indicator) {
        return indicator.name().best(language).orElse(indicator.id().code());
    }

    private String title(Section section) {
        return section.title().best(language).filter(words -> !words.isBlank())
                .orElseGet(() -> messages.text("assess.unnamed"));
    }

    /// All indicators, table by table, then those in no table.
    List<Pickable<IndicatorId>> indicators(List<IndicatorId> linked) {
        Map<IndicatorId, Pickable<IndicatorId>> offered = new LinkedHashMap<>();
        for (KpiTable table : report.tables().tables().values()) {
            String group = table.title().best(language).orElse("");
            table.rows().forEach(row -> report.figures().indicator(row.indicator())
                    .ifPresent(one -> offered.putIfAbsent(one.id(), pickable(one, group, linked))));
        }
        report.figures().indicators().values().forEach(
                one -> offered.putIfAbsent(one.id(), pickable(one, messages.text("assess.links.loose"), linked)));
        return List.copyOf(offered.values());
    }

    private Pickable<IndicatorId> pickable(Indicator one, String group, List<IndicatorId> linked) {
        String unit = one.unit().best(language).orElse("");
        return new Pickable<>(one.id(), group, name(one) + (unit.isEmpty() ? "" : " (" + unit + ")"), one.id().code(),
                linked.contains(one.id()) ? messages.text("assess.links.there") : "");
    }

    /// All sections in reading order, those of a chapter below its title.
    List<Pickable<SectionId>> sections(List<SectionId> linked) {
        var offered = new ArrayList<Pickable<SectionId>>();
        String chapter = "";
        for (Outline.Entry entry : report.chapters().outline().entries()) {
            Optional<String> title = report.chapters().section(entry.section()).map(this::title);
            if (title.isPresent()) {
                chapter = entry.level() == 1 ? title.get() : chapter;
                offered.add(new Pickable<>(entry.section(), chapter,
                        "\u3000".repeat(Math.max(0, entry.level() - 1)) + title.get(), "",
                        linked.contains(entry.section()) ? messages.text("assess.links.there") : ""));
            }
        }
        return offered;
    }
}
