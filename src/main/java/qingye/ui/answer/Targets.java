package qingye.ui.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kordamp.ikonli.feather.Feather;

import qingye.calc.answer.Landing;
import qingye.calc.answer.Landings;
import qingye.model.Snapshot;
import qingye.model.answer.Target;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Outline;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.nav.Place;
import qingye.ui.pick.Pickable;

/// What answers of one report point to: their names, where they stand, and what else could be pointed to.
public final class Targets {

    private final Snapshot report;
    private final Landings landings;
    private final Messages messages;
    private final Language language;
    private final BlockNames blocks;
    private final Map<SectionId, String> chapters = new LinkedHashMap<>();

    /// @param landings of that report
    public Targets(Snapshot report, Landings landings, Messages messages) {
        this.report = report;
        this.landings = landings;
        this.messages = messages;
        this.language = report.report().language();
        this.blocks = new BlockNames(report, messages);
        String chapter = "";
        for (Outline.Entry entry : report.chapters().outline().entries()) {
            chapter = entry.level() == 1 ? section(entry.section()) : chapter;
            chapters.put(entry.section(), chapter);
        }
    }

    /// A target as it is shown.
    public TargetView view(Target target) {
        Landing landing = landings.of(target);
        return switch (target) {
            case Target.InSection(SectionId id) -> new TargetView(target, Feather.FILE_TEXT, landing(landing,
                    section(id), "section"), chapterOf(id), wrong(landing),
                    Optional.of(new Place.Section(id, Optional.empty())));
            case Target.InBlock(BlockId id) -> new TargetView(target, Feather.SQUARE, landing(landing,
                    report.chapters().block(id).map(blocks::name).orElse(""), "block"), holder(landing),
                    wrong(landing), place(landing));
            case Target.InTable(TableId id) -> new TargetView(target, Feather.GRID, landing(landing,
                    report.tables().table(id).map(this::table).orElse(""), "table"), holder(landing),
                    wrong(landing), Optional.of(new Place.Table(id, Optional.empty())));
            case Target.Figure(IndicatorId id) -> new TargetView(target, Feather.HASH, landing(landing,
                    report.figures().indicator(id).map(this::indicator).orElse(""), "indicator"), holder(landing),
                    wrong(landing), figure(id));
            case Target.Titled(String words) -> new TargetView(target, Feather.HELP_CIRCLE, words, "",
                    wrong(landing), Optional.empty());
        };
    }

    private String landing(Landing landing, String title, String kind) {
        return switch (landing) {
            case Landing.Gone _ -> messages.text("answer.target.gone." + kind);
            case Landing.Printed _, Landing.Hidden _, Landing.Unprinted _, Landing.Untitled _ -> title;
        };
    }

    private String wrong(Landing landing) {
        return switch (landing) {
            case Landing.Printed _ -> "";
            case Landing.Hidden _ -> messages.text("answer.target.hidden");
            case Landing.Unprinted _ -> messages.text("answer.target.unprinted");
            case Landing.Gone _ -> messages.text("answer.target.gone");
            case Landing.Untitled _ -> messages.text("answer.target.untitled");
        };
    }

    private static Optional<Place> place(Landing landing) {
        return landing instanceof Landing.Printed(SectionId section, Optional<BlockId> block)
                ? Optional.of(new Place.Section(section, block))
                : landing instanceof Landing.Hidden(SectionId hidden)
                        ? Optional.of(new Place.Section(hidden, Optional.empty()))
                        : Optional.empty();
    }

    private Optional<Place> figure(IndicatorId id) {
        return report.tables().tables().values().stream()
                .filter(table -> table.rows().stream().anyMatch(row -> row.indicator().equals(id)))
                .findFirst()
                .map(table -> new Place.Table(table.id(), table.years().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ValueKey(id, table.years().getLast()))));
    }

    /// The section that prints it.
    private String holder(Landing landing) {
        return landing instanceof Landing.Printed(SectionId section, Optional<BlockId> _) ? section(section) : "";
    }

    private String chapterOf(SectionId id) {
        String chapter = chapters.getOrDefault(id, "");
        return chapter.equals(section(id)) ? "" : chapter;
    }

    private String section(SectionId id) {
        return report.chapters().section(id).flatMap(section -> section.title().best(language))
                .filter(words -> !words.isBlank()).orElseGet(() -> messages.text("answer.unnamed"));
    }

    private String table(KpiTable table) {
        return table.title().best(language).filter(words -> !words.isBlank())
                .orElseGet(() -> messages.text("answer.unnamed"));
    }

    private String indicator(Indicator indicator) {
        return indicator.name().best(language).orElse(indicator.id().code());
    }

    /// All that an answer can point to: sections in reading order, what has a caption, KPI tables, and indicators.
    ///
    /// @param there what it points to already
    public List<Pickable<Target>> offered(List<Target> there) {
        var known = Set.copyOf(there);
        var offered = new ArrayList<Pickable<Target>>();
        sections(known, offered);
        captions(known, offered);
        tables(known, offered);
        return offered;
    }

    private void sections(Set<Target> known, List<Pickable<Target>> offered) {
        for (Outline.Entry entry : report.chapters().outline().entries()) {
            offered.add(pickable(new Target.InSection(entry.section()), chapters.getOrDefault(entry.section(), ""),
                    "\u3000".repeat(Math.max(0, entry.level() - 1)) + section(entry.section()), "", known));
        }
    }

    private void captions(Set<Target> known, List<Pickable<Target>> offered) {
        for (Outline.Entry entry : report.chapters().outline().entries()) {
            report.chapters().section(entry.section()).ifPresent(section -> section.blocks().forEach(id -> report
                    .chapters().block(id).filter(BlockNames::captioned).map(blocks::name)
                    .ifPresent(name -> offered.add(pickable(new Target.InBlock(id),
                            messages.text("answer.offer.blocks"), name, section(section.id()), known)))));
        }
    }

    private void tables(Set<Target> known, List<Pickable<Target>> offered) {
        for (KpiTable table : report.tables().tables().values()) {
            offered.add(pickable(new Target.InTable(table.id()), messages.text("answer.offer.tables"), table(table),
                    printed(new Target.InTable(table.id())), known));
        }
        var listed = new LinkedHashMap<IndicatorId, Pickable<Target>>();
        for (KpiTable table : report.tables().tables().values()) {
            table.rows().forEach(row -> report.figures().indicator(row.indicator()).ifPresent(one -> listed
                    .putIfAbsent(one.id(), indicator(one, table(table), known))));
        }
        offered.addAll(listed.values());
    }

    private Pickable<Target> indicator(Indicator one, String table, Set<Target> known) {
        return pickable(new Target.Figure(one.id()), messages.text("answer.offer.indicators", table), indicator(one),
                one.id().code(), known);
    }

    private String printed(Target target) {
        TargetView view = view(target);
        return view.leads() ? view.where() : view.wrong();
    }

    private Pickable<Target> pickable(Target target, String group, String title, String detail, Set<Target> known) {
        return new Pickable<>(target, group, title, detail,
                known.contains(target) ? messages.text("answer.target.there") : "");
    }
}
