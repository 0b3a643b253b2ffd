package qingye.ui.block;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import qingye.model.block.Line;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineOwner;
import qingye.ui.line.LiveWords;

/// A line area with faint words behind it for as long as nothing is written in it.
public final class Field extends StackPane {

    private final LineArea area;
    private final Label ghost = new Label();

    /// @param width in pixels, fixed
    /// @param id of the area in the scene
    /// @param accessible what a screen reader calls it
    public Field(LineOwner owner, LiveWords live, boolean plain, double width, String id, String accessible) {
        area = new LineArea(owner, live, plain);
        area.setId(id);
        area.setAccessibleText(accessible);
        setWidth(area, width);
        ghost.getStyleClass().add("ghost");
        ghost.setWrapText(true);
        ghost.setMaxWidth(width);
        ghost.setMouseTransparent(true);
        var empty = area.lengthProperty().map(length -> length == 0);
        ghost.visibleProperty().bind(empty);
        ghost.managedProperty().bind(empty);
        setAlignment(ghost, Pos.TOP_LEFT);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("field");
        getChildren().addAll(ghost, area);
        setMaxWidth(USE_PREF_SIZE);
    }

    /// The height of a line area follows from its width, which is therefore never left to a layout.
    private static void setWidth(LineArea area, double width) {
        area.setMinWidth(width);
        area.setPrefWidth(width);
        area.setMaxWidth(width);
    }

    /// The area in it.
    public LineArea area() {
        return area;
    }

    /// Shows the lines, or the faint words where there are none.
    public void show(List<Line> lines, String faint) {
        ghost.setText(faint);
        area.show(lines);
    }
}
