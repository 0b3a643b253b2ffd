package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Crop;
import qingye.model.block.PictureHeader;
import qingye.model.id.AssetId;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;

/// What can be chosen for pictures: how wide they are printed, which part of them, and the words for those who do not
/// see them.
final class PictureChoices {

    private static final Block.Legend NO_LEGEND = new Block.Legend("", "");
    /// The width of the printed text column, in inches of 72 points.
    private static final double COLUMN_INCHES = 441 / 72.0;
    private static final int SHARP = 200;
    private static final int MOST_CUT = 90;
    private static final List<String> SIDES = List.of("left", "top", "right", "bottom");

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final Messages messages;

    PictureChoices(ChapterViewModel model, ChapterSteps steps, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.messages = messages;
    }

    List<Node> of(Block.Picture picture) {
        var nodes = new ArrayList<Node>();
        nodes.add(share(picture));
        coarse(picture.asset(), picture.crop(), picture.share()).ifPresent(nodes::add);
        nodes.add(crop(picture));
        nodes.add(alternative(picture, picture.legend()));
        nodes.addAll(credits(List.of(picture.asset())));
        return nodes;
    }

    private Node share(Block.Picture picture) {
        var slider = new Slider(20, 100, picture.share() * 100);
        slider.setId("picture-share");
        slider.setBlockIncrement(10);
        slider.setMajorTickUnit(10);
        slider.setSnapToTicks(true);
        slider.setMinorTickCount(0);
        var percent = new Label();
        percent.textProperty().bind(slider.valueProperty()
                .map(value -> messages.text("chapter.picture.share.percent",
                        Math.round(value.doubleValue() / 10) * 10)));
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
        HBox.setHgrow(slider, Priority.ALWAYS);
        return CardRows.row(messages.text("chapter.picture.share"), new HBox(8, slider, percent));
    }

    private void setShare(Block.Picture picture, double percent) {
        double share = Math.round(percent / 10) / 10.0;
        steps.change(picture.id(),
                before -> before instanceof Block.Picture(var id, var asset, double _, var crop, var legend)
                        ? new Block.Picture(id, asset, share, crop, legend)
                        : before);
    }

    /// Says so where a picture has too few pixels for the size it is printed at.
    private Optional<Node> coarse(AssetId id, Crop crop, double share) {
        return asset(id)
                .flatMap(Asset::picture)
                .map(header -> resolution(header, crop, share))
                .filter(found -> found < SHARP)
                .map(found -> {
                    var words = new Label(messages.text("chapter.picture.coarse",
                            Integer.toString(found), Integer.toString(SHARP)));
                    words.setId("picture-coarse");
                    words.setWrapText(true);
                    words.getStyleClass().add("section-missing");
                    return words;
                });
    }

    /// In pixels per inch.
    static int resolution(PictureHeader header, Crop crop, double share) {
        return (int) Math.round(header.width() * crop.width() / (COLUMN_INCHES * share));
    }

    private Node crop(Block.Picture picture) {
        Crop crop = picture.crop();
        double[] cut = {crop.left(), crop.top(), 1 - crop.left() - crop.width(), 1 - crop.top() - crop.height()};
        var row = new HBox(4);
        for (int side = 0; side < cut.length; side++) {
            int at = side;
            String name = messages.text("chapter.picture.crop." + SIDES.get(at));
            String present = Long.toString(Math.round(cut[at] * 100));
            TextField field = CardRows.line("crop-" + SIDES.get(at), present, name,
                    words -> cut(picture, cut, at, words.strip()));
            field.setPrefColumnCount(2);
            var label = new Label(name);
            label.getStyleClass().add("quiet");
            label.setLabelFor(field);
            row.getChildren().add(new VBox(label, field));
        }
        return CardRows.row(messages.text("chapter.picture.crop"), row);
    }

    /// What is no number, or leaves too little of the picture, is not taken.
    private void cut(Block.Picture picture, double[] present, int side, String words) {
        double[] cut = present.clone();
        boolean number = words.matches("\\d{1,2}");
        cut[side] = number ? Integer.parseInt(words) / 100.0 : present[side];
        double most = MOST_CUT / 100.0;
        boolean fits = number && cut[0] + cut[2] <= most && cut[1] + cut[3] <= most;
        Crop crop = fits ? new Crop(cut[0], cut[1], 1 - cut[0] - cut[2], 1 - cut[1] - cut[3]) : picture.crop();
        steps.change(picture.id(),
                before -> before instanceof Block.Picture(var id, var asset, double share, var _, var legend)
                        ? new Block.Picture(id, asset, share, crop, legend)
                        : before);
    }

    Node alternative(Block block, Localized<Block.Legend> legend) {
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

    /// The words for each of several pictures.
    List<Node> of(Block.PictureRow row) {
        Language language = model.language().get();
        var nodes = new ArrayList<Node>();
        for (int at = 0; at < row.pictures().size(); at++) {
            int picture = at;
            coarse(row.pictures().get(at), Crop.NONE, 1.0 / row.pictures().size()).ifPresent(nodes::add);
            String name = messages.text("chapter.alternative.one", at + 1);
            String present = legends(row, language).get(at).alternative();
            nodes.add(CardRows.row(name, CardRows.lines("alternative-" + at, present, name,
                    words -> steps.change(row.id(), before -> before instanceof Block.PictureRow now
                            ? described(now, language, picture, words.strip())
                            : before))));
        }
        nodes.addAll(credits(row.pictures()));
        return nodes;
    }

    /// Where each picture is from, and what it may be used for.
    List<Node> credits(List<AssetId> pictures) {
        var nodes = new ArrayList<Node>();
        for (int at = 0; at < pictures.size(); at++) {
            AssetId id = pictures.get(at);
            String name = pictures.size() == 1
                    ? messages.text("chapter.picture.credit")
                    : messages.text("chapter.picture.credit.one", at + 1);
            asset(id).ifPresent(asset -> nodes.add(CardRows.row(name,
                    CardRows.lines("credit-" + nodes.size(), asset.credit(), name, words -> steps.credit(id, words)))));
        }
        return nodes;
    }

    private Optional<Asset> asset(AssetId id) {
        return Optional.ofNullable(model.content().get().chapters().assets().get(id));
    }

    private static List<Block.Legend> legends(Block.PictureRow row, Language language) {
        var legends = new ArrayList<>(row.legends().in(language).orElse(List.of()));
        while (legends.size() < row.pictures().size()) {
            legends.add(NO_LEGEND);
        }
        return legends;
    }

    private static Block described(Block.PictureRow row, Language language, int picture, String words) {
        List<Block.Legend> legends = legends(row, language);
        if (picture < legends.size()) {
            legends.set(picture, new Block.Legend(legends.get(picture).caption(), words));
        }
        boolean blank = legends.stream().allMatch(NO_LEGEND::equals);
        return new Block.PictureRow(row.id(), row.pictures(),
                blank ? row.legends().without(language) : row.legends().with(language, legends));
    }
}
