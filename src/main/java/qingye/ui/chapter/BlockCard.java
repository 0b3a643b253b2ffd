package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;
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

    private static final Block.Legend NO_LEGEND = new Block.Legend("", "");

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final LiveWords live;
    private final Navigator navigator;
    private final Messages messages;

    BlockCard(ChapterViewModel model, ChapterSteps steps, LiveWords live, Navigator navigator, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.live = live;
        this.navigator = navigator;
        this.messages = messages;
    }

    Node of(Block block) {
        var rows = new ArrayList<Node>(choices(block));
        var written = BlockKinds.languages(block);
        if (!written.isEmpty()) {
            rows.add(CardRows.fact(messages.text("chapter.block.languages"), written.stream()
                    .map(language -> Languages.name(language, messages))
                    .collect(Collectors.joining(" · "))));
        }
        rows.add(CardRows.fact(messages.text("chapter.block.id"), block.id().value()));
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
            case Block.Picture picture -> List.of(share(picture), alternative(picture, picture.legend()));
            case Block.ChartBlock chart -> List.of(kind(chart), alternative(chart, chart.legend()));
            case Block.Callout _, Block.FreeTable _, Block.KpiTableBlock _, Block.PageBreak _ ->
                List.of();
            case Block.Roster _, Block.Panel _, Block.Opener _, Block.Goals _, Block.PictureRow _ ->
                List.of();
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

    private Node share(Block.Picture picture) {
        var slider = new Slider(20, 100, picture.share() * 100);
        slider.setId("picture-share");
        slider.setBlockIncrement(10);
        slider.setMajorTickUnit(10);
        slider.setSnapToTicks(true);
        slider.setMinorTickCount(0);
        slider.valueProperty().addListener((_, _, value) -> {
            if (!slider.isValueChanging()) {
                setShare(picture, value.doubleValue());
            }
        });
        slider.valueChangingProperty().addListener((_, _, changing) -> {
            if (!changing) {
                setShare(picture, slider.getValue());
            }
        });
        return CardRows.row(messages.text("chapter.picture.share"), slider);
    }

    private void setShare(Block.Picture picture, double percent) {
        double share = Math.round(percent / 10) / 10.0;
        steps.change(picture.id(),
                before -> before instanceof Block.Picture(var id, var asset, double _, var crop, var legend)
                        ? new Block.Picture(id, asset, share, crop, legend)
                        : before);
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

    private Node alternative(Block block, Localized<Block.Legend> legend) {
        Language language = model.language().get();
        String name = messages.text("chapter.alternative");
        String present = legend.in(language).orElse(NO_LEGEND).alternative();
        return CardRows.row(name, CardRows.lines("block-alternative", present, name,
                words -> steps.change(block.id(), before -> withAlternative(before, language, words.strip()))));
    }

    private static Block withAlternative(Block block, Language language, String words) {
        if (block instanceof Block.Picture(var id, var asset, double share, var crop, var legend)) {
            return new Block.Picture(id, asset, share, crop, withAlternative(legend, language, words));
        }
        return block instanceof Block.ChartBlock(var id, var kind, var series, var years, var legend)
                ? new Block.ChartBlock(id, kind, series, years, withAlternative(legend, language, words))
                : block;
    }

    private static Localized<Block.Legend> withAlternative(
            Localized<Block.Legend> legend, Language language, String words) {
        String caption = legend.in(language).orElse(NO_LEGEND).caption();
        return caption.isEmpty() && words.isEmpty()
                ? legend.without(language)
                : legend.with(language, new Block.Legend(caption, words));
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
