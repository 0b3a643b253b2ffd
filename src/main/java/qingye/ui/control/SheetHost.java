package qingye.ui.control;

import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// Lays a sheet with a question over the window. One at a time; Esc takes it away.
public final class SheetHost extends StackPane {

    private final Node behind;
    private @Nullable Node focusedBefore;

    /// @param behind what cannot be used while a sheet lies over it
    public SheetHost(Node behind) {
        this.behind = behind;
        setId("sheets");
        getStyleClass().add("scrim");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /// Whether a sheet lies there.
    public ReadOnlyBooleanProperty open() {
        return visibleProperty();
    }

    /// Lays a sheet there.
    ///
    /// @param id of the sheet in the scene
    /// @param buttons in reading order; the last is the one that goes on
    public void show(String id, String title, Node content, List<Button> buttons) {
        Node focused = getScene().getFocusOwner();
        if (!isVisible()) {
            focusedBefore = focused;
        }
        var heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, gap);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getChildren().addAll(buttons);
        buttons.getLast().setDefaultButton(true);
        var sheet = new VBox(16, heading, content, foot);
        VBox.setVgrow(content, Priority.ALWAYS);
        sheet.setId(id);
        sheet.getStyleClass().add("question-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setAccessibleText(title);
        getChildren().setAll(sheet);
        setVisible(true);
        behind.setDisable(true);
        if (!focusFirst(content)) {
            buttons.getLast().requestFocus();
        }
    }

    private static boolean focusFirst(Node node) {
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof javafx.scene.Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(SheetHost::focusFirst);
    }

    /// Takes the sheet away.
    public void close() {
        setVisible(false);
        getChildren().clear();
        behind.setDisable(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
    }
}
