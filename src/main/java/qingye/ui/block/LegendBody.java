package qingye.ui.block;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

import qingye.compose.Preview;
import qingye.document.Element;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.text.Localized;
import qingye.ui.line.LineArea;

/// A picture or a chart as it will be printed, and its caption to be written.
final class LegendBody implements Body, Typing {

    private static final Block.Legend NOTHING = new Block.Legend("", "");
    /// The family of the bundled typeface, in which the drawing is measured.
    private static final String FAMILY = "Qingye Sans SC";

    private final Editing editing;
    private final Field caption;
    private final VBox frame = new VBox();
    private final VBox box;
    private Block present;
    private Optional<Element> shown = Optional.empty();

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
        if (present instanceof Block.Picture(var id, var asset, double share, var _)) {
            present = new Block.Picture(id, asset, share, all);
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
        Optional<Element> printed = new Preview(editing.content(), editing.language()).block(present).stream()
                .findFirst();
        if (shown.isPresent() && shown.equals(printed)) {
            return;
        }
        shown = printed;
        frame.getChildren().setAll(printed.map(this::picture)
                .orElseGet(() -> new Label(editing.messages().text("chapter.picture.gone"))));
    }

    private Node picture(Element element) {
        if (element instanceof Element.Graphic graphic) {
            var canvas = new DrawingCanvas(graphic.drawing(), Measure.COLUMN, FAMILY);
            canvas.setAccessibleText(graphic.alternative());
            return canvas;
        }
        if (element instanceof Element.Picture picture) {
            double width = Measure.COLUMN * picture.share();
            var image = new Image(new ByteArrayInputStream(picture.data().toArray()), 2 * width, 0, true, true);
            var view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setFitWidth(width);
            view.setAccessibleText(picture.alternative());
            return view;
        }
        return new Label(editing.messages().text("chapter.picture.gone"));
    }
}
