package qingye.ui.block;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import qingye.compose.Preview;
import qingye.document.Element;
import qingye.model.block.Block;
import qingye.model.block.Crop;
import qingye.model.block.Line;
import qingye.model.id.AssetId;
import qingye.model.text.Localized;
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
        return Optional.ofNullable(editing.content().chapters().assets().get(id))
                .flatMap(asset -> asset.picture().<Node>map(
                        header -> new PictureView(asset, header, crop, Measure.COLUMN * share, gone)))
                .orElseGet(this::gone);
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
