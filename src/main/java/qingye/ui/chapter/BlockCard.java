package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.figure.Candidates;
import qingye.ui.figure.Candidates.Candidate;
import qingye.ui.line.LiveWords;
import qingye.ui.manuscript.BlockKinds;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// The card of a block: what it is, what can be chosen for it, and the live figures in it.
final class BlockCard {

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final LiveWords live;
    private final Navigator navigator;
    private final Messages messages;
    private final KindChoices kinds;
    private final PictureChoices pictures;

    BlockCard(ChapterViewModel model, ChapterSteps steps, LiveWords live, Navigator navigator, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.live = live;
        this.navigator = navigator;
        this.messages = messages;
        this.kinds = new KindChoices(model, steps, messages);
        this.pictures = new PictureChoices(model, steps, messages);
    }

    Node of(Block block) {
        var rows = new ArrayList<Node>(choices(block));
        var written = BlockKinds.languages(block);
        if (!written.isEmpty()) {
            rows.add(CardRows.fact(messages.text("chapter.block.languages"), written.stream()
                    .map(language -> Languages.name(language, messages))
                    .collect(Collectors.joining(" · "))));
        }
        List<Inline.Numeric> figures = BlockKinds.figures(block, model.language().get());
        if (!figures.isEmpty()) {
            rows.add(figures(figures));
        }
        return CardRows.card("block-card", messages.text("chapter.block." + BlockKinds.key(block)), rows);
    }

    private List<Node> choices(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(style(paragraph));
            case Block.Bullets bullets -> List.of(numbered(bullets));
            case Block.Picture picture -> pictures.of(picture);
            case Block.PictureRow row -> pictures.of(row);
            case Block.ChartBlock chart -> List.of(kind(chart), pictures.alternative(chart, chart.legend()));
            case Block.FreeTable table -> kinds.of(table);
            case Block.KpiTableBlock table -> kinds.of(table);
            case Block.Roster roster -> kinds.of(roster);
            case Block.Panel panel -> Stream.concat(
                    kinds.of(panel).stream(), pictures.credits(panel.pictures()).stream()).toList();
            case Block.Opener opener -> kinds.of(opener);
            case Block.Goals goals -> kinds.of(goals);
            case Block.Assessment assessment -> kinds.of(assessment);
            case Block.Index index -> kinds.of(index);
            case Block.Callout _, Block.PageBreak _ -> List.of();
        };
    }

    private Node style(Block.Paragraph paragraph) {
        String name = messages.text("chapter.style");
        return CardRows.row(name, CardRows.choice("block-style", name, List.of(Block.Paragraph.Style.values()),
                paragraph.style(),
                style -> messages.text("chapter.style." + style.name().toLowerCase(Locale.ROOT)),
                style -> steps.change(paragraph.id(),
                        before -> before instanceof Block.Paragraph(var id, var _, var text)
                                ? new Block.Paragraph(id, style, text)
                                : before)));
    }

    private Node numbered(Block.Bullets bullets) {
        var box = new CheckBox(messages.text("chapter.numbered"));
        box.setId("block-numbered");
        box.setSelected(bullets.numbered());
        box.setOnAction(_ -> steps.change(bullets.id(), before -> before instanceof Block.Bullets(var id, var _, var it)
                ? new Block.Bullets(id, box.isSelected(), it)
                : before));
        return box;
    }

    private Node kind(Block.ChartBlock chart) {
        String name = messages.text("chapter.chart.kind");
        return CardRows.row(name, CardRows.choice("chart-kind", name, List.of(Block.ChartBlock.Kind.values()),
                chart.kind(),
                kind -> messages.text("chapter.chart.kind." + kind.name().toLowerCase(Locale.ROOT)),
                kind -> steps.change(chart.id(),
                        before -> before instanceof Block.ChartBlock(var id, var _, var series, var years, var legend)
                                ? new Block.ChartBlock(id, kind, series, years, legend)
                                : before)));
    }

    private Node figures(List<Inline.Numeric> figures) {
        var list = new VBox(4);
        list.setId("block-figures");
        var candidates = new Candidates(model.content().get(), model.language().get());
        var name = new Label(messages.text("chapter.block.figures", Integer.toString(figures.size())));
        name.getStyleClass().add("quiet");
        list.getChildren().add(name);
        for (Inline.Numeric figure : figures) {
            Optional<Candidate> candidate = candidates.of(figure.indicator());
            var link = new Hyperlink(messages.text("chapter.block.figure", live.of(figure).text(),
                    candidate.map(Candidate::name).orElseGet(() -> figure.indicator().code()),
                    figure.latest().toString()));
            link.setWrapText(true);
            link.setTooltip(new Tooltip(live.of(figure).explanation()));
            candidate.flatMap(Candidate::table).ifPresentOrElse(
                    table -> link.setOnAction(_ -> {
                        model.flush();
                        navigator.open(
                                new Place.Table(table, Optional.of(new ValueKey(figure.indicator(), figure.latest()))));
                    }),
                    () -> link.setDisable(true));
            list.getChildren().add(link);
        }
        return list;
    }
}
