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
import qingye.text.Messages;
import qingye.ui.control.DrawingCanvas;
import qingye.ui.nav.Place;

/// A block as it will be printed. The figures of a KPI table are changed at the data desk, what is assessed at the
/// materiality desk, and what is said to standards at the index desk, each one click away.
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
            generated("assessment", "assessment_" + assessment.kind().name().toLowerCase(Locale.ROOT),
                    printed.isEmpty(), new Place.Materiality(Optional.empty()));
        }
        if (present instanceof Block.Index index) {
            generated("index", "index_" + index.kind().name().toLowerCase(Locale.ROOT), printed.isEmpty(),
                    new Place.Index(Optional.empty()));
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
    ///
    /// @param desk which it is made at, as the bundles know it
    /// @param kind what it is, as the bundles know it
    private void generated(String desk, String kind, boolean nothing, Place place) {
        Messages messages = editing.messages();
        String name = messages.text("chapter.block." + kind);
        box.setAccessibleText(name);
        if (nothing) {
            var label = new Label(messages.text("chapter." + desk + ".nothing", name));
            label.setWrapText(true);
            label.getStyleClass().add("quiet");
            box.getChildren().add(label);
        }
        var open = new Hyperlink(messages.text("chapter." + desk + ".open"));
        open.setId("open-" + present.id());
        open.setOnAction(_ -> editing.open(place));
        box.getChildren().add(open);
    }

    private Hyperlink open(Block.KpiTableBlock kpi) {
        var open = new Hyperlink(editing.messages().text("chapter.kpi.open"));
        open.setId("open-" + kpi.id());
        open.setOnAction(_ -> editing.open(new Place.Table(kpi.table(), Optional.empty())));
        return open;
    }
}
