package qingye.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import qingye.model.block.Crop;

/// A whole picture on which the part that is printed is chosen: by its sides and corners, or with the arrow keys, which
/// move the part, and with Shift its lower right corner. Enter takes the part, Escape the one before.
final class CropPane extends Pane {

    private static final double HANDLE = 10;
    private static final double STEP = 0.01;

    private final double width;
    private final double height;
    private final Consumer<Crop> done;
    private final Crop before;
    private final List<Region> shades = new ArrayList<>();
    private final Region part = new Region();
    private final List<Region> handles = new ArrayList<>();
    private final List<Grip> grips = new ArrayList<>();
    private Crop crop;
    private boolean ended;

    /// @param picture all of it, of that width and height
    /// @param words what it is, for those who do not see it
    /// @param done told the part when it was chosen; the one before if none was
    CropPane(Node picture, double width, double height, Crop crop, String words, Consumer<Crop> done) {
        this.width = width;
        this.height = height;
        this.done = done;
        this.before = crop;
        this.crop = crop;
        getStyleClass().add("crop-pane");
        setMinSize(width, height);
        setMaxSize(width, height);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        getChildren().add(picture);
        for (int side = 0; side < 4; side++) {
            shades.add(region("crop-shade"));
        }
        part.getStyleClass().add("crop-part");
        getChildren().add(part);
        drags(part, Grip.WHOLE, Cursor.MOVE);
        for (int down = -1; down <= 1; down++) {
            for (int across = -1; across <= 1; across++) {
                if (across != 0 || down != 0) {
                    var grip = new Grip(across, down);
                    grips.add(grip);
                    Region handle = region("crop-handle");
                    handles.add(handle);
                    drags(handle, grip, cursor(grip));
                }
            }
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                end(this.crop);
            }
        });
        place();
    }

    private Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        getChildren().add(region);
        return region;
    }

    private static Cursor cursor(Grip grip) {
        if (grip.across() == 0) {
            return grip.down() < 0 ? Cursor.N_RESIZE : Cursor.S_RESIZE;
        }
        if (grip.down() == 0) {
            return grip.across() < 0 ? Cursor.W_RESIZE : Cursor.E_RESIZE;
        }
        return grip.across() == grip.down() ? Cursor.NW_RESIZE : Cursor.NE_RESIZE;
    }

    private void drags(Region region, Grip grip, Cursor cursor) {
        var start = new Object() {
            Optional<Crop> crop = Optional.empty();
            double x;
            double y;
        };
        region.setManaged(false);
        region.setCursor(cursor);
        region.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            start.crop = Optional.of(crop);
            start.x = event.getSceneX();
            start.y = event.getSceneY();
            event.consume();
        });
        region.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            start.crop.ifPresent(from -> show(grip.pulled(
                    from, (event.getSceneX() - start.x) / width, (event.getSceneY() - start.y) / height)));
            event.consume();
        });
    }

    private void pressed(KeyEvent event) {
        Grip grip = event.isShiftDown() ? new Grip(1, 1) : Grip.WHOLE;
        switch (event.getCode()) {
            case LEFT -> show(grip.pulled(crop, -STEP, 0));
            case RIGHT -> show(grip.pulled(crop, STEP, 0));
            case UP -> show(grip.pulled(crop, 0, -STEP));
            case DOWN -> show(grip.pulled(crop, 0, STEP));
            case ENTER -> end(crop);
            case ESCAPE -> end(before);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void end(Crop chosen) {
        if (!ended) {
            ended = true;
            done.accept(chosen);
        }
    }

    private void show(Crop next) {
        crop = next;
        place();
    }

    private void place() {
        double left = crop.left() * width;
        double top = crop.top() * height;
        double right = left + crop.width() * width;
        double bottom = top + crop.height() * height;
        shades.get(0).resizeRelocate(0, 0, width, top);
        shades.get(1).resizeRelocate(0, bottom, width, height - bottom);
        shades.get(2).resizeRelocate(0, top, left, bottom - top);
        shades.get(3).resizeRelocate(right, top, width - right, bottom - top);
        part.resizeRelocate(left, top, right - left, bottom - top);
        for (int at = 0; at < handles.size(); at++) {
            Grip grip = grips.get(at);
            double x = left + (right - left) * (grip.across() + 1) / 2;
            double y = top + (bottom - top) * (grip.down() + 1) / 2;
            handles.get(at).resizeRelocate(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE);
        }
    }
}
