package qingye.ui.block;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import qingye.compose.Preview;
import qingye.document.Element;
import qingye.document.Span;
import qingye.model.block.Block;
import qingye.ui.control.DrawingCanvas;
import qingye.ui.nav.Place;

/// A block as it will be printed. The figures of a KPI table are changed at the data desk, and what is assessed at the
/// materiality desk, each one click away.
final class PreviewBody implements Body {

    private final Editing editing;
    private final VBox box = new VBox();
    private Block present;
    private Optional<List<Element>> shown = Optional.empty();

    PreviewBody(Block block, Editing editing) {
        this.present = block;
        this.editing = editing;
        box.getStyleClass().add("preview-body");
        box.setFocusTraversable(true);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public List<Field> fields() {
        return List.of();
    }

    @Override
    public void show(Block block) {
        present = block;
        refresh();
    }

    @Override
    public void refresh() {
        List<Element> printed = new Preview(editing.content(), editing.language()).block(present);
        if (shown.isPresent() && shown.get().equals(printed)) {
            return;
        }
        shown = Optional.of(printed);
        box.getChildren().clear();
        printed.forEach(element -> node(element).ifPresent(box.getChildren()::add));
        if (present instanceof Block.KpiTableBlock kpi) {
            box.setAccessibleText(editing.messages().text("chapter.block.kpi"));
            box.getChildren().add(printed.isEmpty()
                    ? new Label(editing.messages().text("chapter.kpi.gone"))
                    : open(kpi));
        }
        if (present instanceof Block.Assessment assessment) {
            assessed(assessment, printed.isEmpty());
        }
    }

    private static Optional<Node> node(Element element) {
        return switch (element) {
            case Element.TableElement(var _, var table, var _) ->
                Optional.of(new TablePreview(table, Measure.COLUMN));
            case Element.Diagram diagram ->
                Optional.of(new DrawingCanvas(diagram.drawing(), Measure.COLUMN, Measure.FAMILY));
            case Element.Paragraph paragraph -> {
                var words = new Label(Span.plain(paragraph.spans()));
                words.setWrapText(true);
                words.setMaxWidth(Measure.COLUMN);
                yield Optional.of(words);
            }
            case Element.Heading _, Element.Bullets _, Element.Callout _, Element.Cards _, Element.Box _ ->
                Optional.empty();
            case Element.PictureRow _, Element.MiniContents _, Element.Picture _, Element.Graphic _ ->
                Optional.empty();
            case Element.PageBreak _ -> Optional.empty();
        };
    }

    /// Where nothing is printed yet, it says so: otherwise nobody would see that the block is there.
    private void assessed(Block.Assessment assessment, boolean nothing) {
        String name = editing.messages().text(
                "chapter.block." + ("assessment_" + assessment.kind().name().toLowerCase(Locale.ROOT)));
        box.setAccessibleText(name);
        if (nothing) {
            var label = new Label(editing.messages().text("chapter.assessment.nothing", name));
            label.setWrapText(true);
            label.getStyleClass().add("quiet");
            box.getChildren().add(label);
        }
        var open = new Hyperlink(editing.messages().text("chapter.assessment.open"));
        open.setId("open-" + assessment.id());
        open.setOnAction(_ -> editing.open(new Place.Materiality(Optional.empty())));
        box.getChildren().add(open);
    }

    private Hyperlink open(Block.KpiTableBlock kpi) {
        var open = new Hyperlink(editing.messages().text("chapter.kpi.open"));
        open.setId("open-" + kpi.id());
        open.setOnAction(_ -> editing.open(new Place.Table(kpi.table(), Optional.empty())));
        return open;
    }
}
