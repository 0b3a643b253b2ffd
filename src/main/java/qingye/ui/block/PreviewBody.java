package qingye.ui.block;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import qingye.compose.Preview;
import qingye.document.Element;
import qingye.model.block.Block;
import qingye.ui.nav.Place;

/// A block as it will be printed. The figures of a KPI table are changed at the data desk, one click away.
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
        for (Element element : printed) {
            if (element instanceof Element.TableElement(var _, var table, var _)) {
                box.getChildren().add(new TablePreview(table, Measure.COLUMN));
            }
        }
        if (present instanceof Block.KpiTableBlock kpi) {
            box.setAccessibleText(editing.messages().text("chapter.block.kpi"));
            box.getChildren().add(printed.isEmpty()
                    ? new Label(editing.messages().text("chapter.kpi.gone"))
                    : open(kpi));
        }
    }

    private Hyperlink open(Block.KpiTableBlock kpi) {
        var open = new Hyperlink(editing.messages().text("chapter.kpi.open"));
        open.setId("open-" + kpi.id());
        open.setOnAction(_ -> editing.open(new Place.Table(kpi.table(), Optional.empty())));
        return open;
    }
}
