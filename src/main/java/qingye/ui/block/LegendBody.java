package qingye.ui.block;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import qingye.compose.Preview;
import qingye.document.Element;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Crop;
import qingye.model.block.Line;
import qingye.model.id.AssetId;
import qingye.model.text.Localized;
import qingye.ui.control.DrawingCanvas;
import qingye.ui.line.LineArea;

/// A picture or a chart as it will be printed, and its caption to be written.
final class LegendBody implements Body, Typing {

    private static final Block.Legend NOTHING = new Block.Legend("", "");

    private final Editing editing;
    private final Field caption;
    private final VBox frame = new VBox();
    private final VBox box;
    private Block present;
    private Optional<Shown> shown = Optional.empty();

    /// What stands on the page: built again only when something else is to stand there. A picture is told by its file,
    /// never by its bytes.
    private sealed interface Shown {

        record File(AssetId asset, double share, Crop crop) implements Shown {}

        record Printed(Optional<Element> element) implements Shown {}
    }

    LegendBody(Block block, Editing editing) {
        this.present = block;
        this.editing = editing;
        caption = new Field(this, editing.live(), true, Measure.COLUMN, "text-" + block.id(),
                editing.messages().text("chapter.block.caption"));
        caption.getStyleClass().add("caption");
        frame.setAlignment(Pos.CENTER);
        box = block instanceof Block.ChartBlock ? new VBox(caption, frame) : new VBox(frame, caption);
        if (block instanceof Block.Picture) {
            Button crop = Texts.tool("picture-crop-" + block.id(),
                    editing.messages().text("chapter.picture.crop.begin"), this::crop);
            crop.setFocusTraversable(true);
            frame.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    crop();
                }
            });
            crop.visibleProperty().bind(box.hoverProperty().or(box.focusWithinProperty()));
            box.getChildren().add(crop);
        }
        box.getStyleClass().add("legend-body");
    }

    @Override
    public Editing editing() {
        return editing;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public List<Field> fields() {
        return List.of(caption);
    }

    private Localized<Block.Legend> legend() {
        if (present instanceof Block.Picture picture) {
            return picture.legend();
        }
        return present instanceof Block.ChartBlock chart ? chart.legend() : Localized.none();
    }

    @Override
    public void show(Block block) {
        present = block;
        String words = legend().in(editing.language()).orElse(NOTHING).caption();
        String best = legend().best(editing.language()).orElse(NOTHING).caption();
        caption.show(List.of(Line.of(words)),
                best.isBlank() ? editing.messages().text("chapter.prompt.caption") : best);
        refresh();
    }

    @Override
    public void typed(LineArea area) {
        Block.Legend before = legend().in(editing.language()).orElse(NOTHING);
        var after = new Block.Legend(Texts.plain(area.lines(), editing.live()), before.alternative());
        Localized<Block.Legend> all = Texts.put(
                legend(), editing.language(), after, after.caption().isBlank() && after.alternative().isBlank());
        if (present instanceof Block.Picture(var id, var asset, double share, var crop, var _)) {
            present = new Block.Picture(id, asset, share, crop, all);
        } else if (present instanceof Block.ChartBlock(var id, var kind, var indicators, var years, var _)) {
            present = new Block.ChartBlock(id, kind, indicators, years, all);
        }
        editing.typed(present);
    }

    @Override
    public boolean enter(LineArea area) {
        editing.addParagraph(present.id());
        return true;
    }

    @Override
    public void refresh() {
        Shown wanted = wanted();
        if (shown.isEmpty() || !shown.get().equals(wanted)) {
            shown = Optional.of(wanted);
            frame.getChildren().setAll(switch (wanted) {
                case Shown.File(AssetId asset, double share, Crop crop) -> picture(asset, share, crop);
                case Shown.Printed(var element) -> element.map(this::drawing).orElseGet(this::gone);
            });
        }
        frame.getChildren().getFirst().setAccessibleText(
                legend().best(editing.language()).orElse(NOTHING).alternative());
    }

    private Shown wanted() {
        if (present instanceof Block.Picture picture && editing.content().chapters().assets()
                .containsKey(picture.asset())) {
            return new Shown.File(picture.asset(), picture.share(), picture.crop());
        }
        return new Shown.Printed(
                new Preview(editing.content(), editing.language()).block(present).stream().findFirst());
    }

    private Node picture(AssetId id, double share, Crop crop) {
        String gone = editing.messages().text("chapter.picture.gone");
        return asset(id)
                .flatMap(asset -> asset.picture().<Node>map(
                        header -> new PictureView(asset, header, crop, Measure.COLUMN * share, gone)))
                .orElseGet(this::gone);
    }

    /// Shows the whole picture, for the part that is printed to be chosen.
    private void crop() {
        if (!(shown.orElse(null) instanceof Shown.File(AssetId id, double share, Crop crop))) {
            return;
        }
        asset(id).flatMap(Asset::picture).ifPresent(header -> {
            double width = Measure.COLUMN * share;
            String words = editing.messages().text("chapter.picture.crop.help");
            var pane = new CropPane(picture(id, share, Crop.NONE), width, width * header.height() / header.width(),
                    crop, words, this::cropped);
            var help = new Label(words);
            help.getStyleClass().add("quiet");
            frame.getChildren().setAll(pane, help);
            pane.requestFocus();
        });
    }

    private void cropped(Crop crop) {
        shown = Optional.empty();
        if (present instanceof Block.Picture(var id, var asset, double share, var before, var legend)
                && !crop.equals(before)) {
            present = new Block.Picture(id, asset, share, crop, legend);
            editing.changed(present);
        }
        refresh();
    }

    private Optional<Asset> asset(AssetId id) {
        return Optional.ofNullable(editing.content().chapters().assets().get(id));
    }

    private Node drawing(Element element) {
        return element instanceof Element.Graphic graphic
                ? new DrawingCanvas(graphic.drawing(), Measure.COLUMN, Measure.FAMILY)
                : gone();
    }

    private Label gone() {
        return new Label(editing.messages().text("chapter.picture.gone"));
    }
}
