package qingye.ui.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.model.report.Stage;
import qingye.ui.control.Icons;
import qingye.ui.manuscript.OutlineRow;

/// A row of the outline: a dot for the stage, number and title, how much is written; below it, where something is known
/// of them, the owner, the length to be reached with a thin bar, and the pillars that are missing.
final class OutlineCell extends TreeCell<OutlineRow> {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final PseudoClass CHAPTER = PseudoClass.getPseudoClass("chapter");
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final double INDENT = 12;
    private static final double AROUND = 48;
    private static final double BAR_INSET = 15;

    private final RowWords words;
    private final Region dot = new Region();
    private final Label title = new Label();
    private final Label length = new Label();
    private final Label aside = new Label();
    private final Region fill = new Region();
    private final StackPane bar = new StackPane(fill);
    private final Tooltip tip = new Tooltip();
    private final VBox body;
    private Optional<OutlineRow> shown = Optional.empty();
    /// Kept here, as the model keeps it for as long as the row is there only.
    private final ChangeListener<List<OutlineRow>> written = (_, _, _) -> count();

    OutlineCell(RowWords words) {
        this.words = words;
        words.model().outline().addListener(new WeakChangeListener<>(written));
        dot.getStyleClass().add("stage-dot");
        title.getStyleClass().add("outline-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        length.getStyleClass().add("outline-length");
        length.setMinWidth(Region.USE_PREF_SIZE);
        aside.getStyleClass().add("outline-aside");
        aside.setMinWidth(0);
        bar.getStyleClass().add("length-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        fill.getStyleClass().add("length-fill");
        var line = new HBox(dot, title, length);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("outline-line");
        body = new VBox(line, aside, bar);
        body.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("outline-row");
        body.setMinWidth(0);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("outline-cell");
        treeViewProperty().subscribe(tree -> {
            if (tree != null) {
                body.prefWidthProperty().bind(Bindings.createDoubleBinding(
                        () -> tree.getWidth() - AROUND - INDENT * (getItem() == null ? 0 : getItem().level() - 1),
                        tree.widthProperty(), itemProperty()));
            }
        });
    }

    @Override
    protected void updateItem(OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean nothing = empty || row == null;
        pseudoClassStateChanged(HIDDEN, !nothing && row.hidden());
        pseudoClassStateChanged(CHAPTER, !nothing && row.level() == 1);
        setGraphic(nothing ? null : body);
        setTooltip(nothing ? null : tip);
        if (nothing) {
            setAccessibleText("");
        } else {
            show(words.latest(row));
        }
    }

    private void count() {
        if (!isEmpty() && getItem() != null) {
            OutlineRow now = words.latest(getItem());
            if (!shown.equals(Optional.of(now))) {
                show(now);
            }
        }
    }

    private void show(OutlineRow row) {
        shown = Optional.of(row);
        Stage stage = row.section().profile().stage();
        dot.getStyleClass().setAll("stage-dot", "stage-" + stage.name().toLowerCase(Locale.ROOT));
        String before = row.number().before();
        title.setText(before.isEmpty() || row.number().close()
                ? row.number().around(words.title(row))
                : before + "  " + words.title(row));
        int target = row.section().profile().target().orElse(0);
        length.setText(target > 0 && words.hasAside(row) ? "" : words.written(row));
        length.setGraphic(row.section().profile().hidden() ? Icons.small(Feather.EYE_OFF) : null);
        String said = words.aside(row);
        aside.setText(said);
        aside.setVisible(!said.isEmpty());
        aside.setManaged(!said.isEmpty());
        bar.setVisible(target > 0);
        bar.setManaged(target > 0);
        double share = target > 0 ? Math.min(1.0, (double) row.words() / target) : 0;
        fill.maxWidthProperty().bind(bar.widthProperty().subtract(BAR_INSET).multiply(share));
        fill.pseudoClassStateChanged(FULL, share >= 1);
        tip.setText(words.whole(row));
        setAccessibleText(words.whole(row));
    }
}
