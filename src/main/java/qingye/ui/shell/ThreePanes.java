package qingye.ui.shell;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import qingye.settings.PaneWidths;

/// Outline, work and inspector side by side. The two at the sides keep their widths when the window is resized, give
/// way when the work would get too narrow, and can be folded away.
public final class ThreePanes extends Region {

    private static final double WORK = 720;
    private static final double LEAST_OUTLINE = 160;
    private static final double LEAST_INSPECTOR = 208;
    private static final double GRIP = 7;

    private final Region leftGrip = grip("outline-grip");
    private final Region rightGrip = grip("inspector-grip");
    private final ObjectProperty<PaneWidths> widths = new SimpleObjectProperty<>(PaneWidths.FIRST);
    private @Nullable Node outline;
    private @Nullable Node work;
    private @Nullable Node inspector;

    public ThreePanes() {
        getStyleClass().add("three-panes");
        leftGrip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double wanted = sceneToLocal(event.getSceneX(), 0).getX();
            widths.set(new PaneWidths(wanted, widths.get().inspector(), widths.get().folded()));
        });
        rightGrip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double wanted = getWidth() - sceneToLocal(event.getSceneX(), 0).getX();
            widths.set(new PaneWidths(widths.get().outline(), wanted, widths.get().folded()));
        });
        widths.addListener((_, _, _) -> requestLayout());
    }

    private static Region grip(String id) {
        var grip = new Region();
        grip.setId(id);
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.H_RESIZE);
        return grip;
    }

    /// Puts other panes in the three places.
    public void set(Node newOutline, Node newWork, Optional<Node> newInspector) {
        outline = newOutline;
        work = newWork;
        inspector = newInspector.orElse(null);
        getChildren().setAll(newWork, newOutline);
        newInspector.ifPresent(getChildren()::add);
        getChildren().addAll(leftGrip, rightGrip);
    }

    /// The widths people chose; changes while a divider is dragged.
    public ObjectProperty<PaneWidths> widths() {
        return widths;
    }

    @Override
    protected void layoutChildren() {
        PaneWidths wanted = widths.get();
        boolean folded = wanted.folded();
        double left = outline == null || folded ? 0 : wanted.outline();
        double right = inspector == null || folded ? 0 : wanted.inspector();
        double room = getWidth() - WORK;
        if (left + right > room && right > 0) {
            right = Math.max(LEAST_INSPECTOR, room - left);
            if (right + LEAST_OUTLINE > room) {
                right = 0;
            }
        }
        if (left + right > room && left > 0) {
            left = Math.max(LEAST_OUTLINE, room - right);
        }
        place(outline, 0, left, !folded);
        place(work, left, getWidth() - left - right, true);
        place(inspector, getWidth() - right, right, right > 0);
        place(leftGrip, left - GRIP / 2, GRIP, left > 0);
        place(rightGrip, getWidth() - right - GRIP / 2, GRIP, right > 0);
    }

    private void place(@Nullable Node node, double x, double width, boolean visible) {
        if (node != null) {
            node.setVisible(visible);
            node.resizeRelocate(snapPositionX(x), 0, snapSizeX(Math.max(0, width)), getHeight());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return PaneWidths.FIRST.outline() + WORK + PaneWidths.FIRST.inspector();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
