package qingye.ui.materiality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import qingye.model.materiality.Method;
import qingye.text.Messages;

/// The field of the matrix with its axes, and where on it a score stands. Impacts grow upwards, financial effects to
/// the right.
final class MatrixGround {

    private static final double LEFT = 56;
    private static final double RIGHT = 24;
    private static final double TOP = 24;
    private static final double BOTTOM = 48;

    private final Pane pane = new Pane();
    private final Messages messages;
    private Object drawn = "";
    private double width = 1;
    private double height = 1;
    private double lowest;
    private double highest = 1;

    MatrixGround(Messages messages) {
        this.messages = messages;
        pane.setMouseTransparent(true);
    }

    Node node() {
        return pane;
    }

    /// Draws the field within a room of that size.
    void draw(double roomWide, double roomHigh, Method method) {
        var wanted = List.of(roomWide, roomHigh, method);
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        lowest = method.scales().lowest().doubleValue();
        highest = method.scales().highest().doubleValue();
        width = Math.max(1, roomWide - LEFT - RIGHT);
        height = Math.max(1, roomHigh - TOP - BOTTOM);
        pane.getChildren().clear();
        var field = new Region();
        field.getStyleClass().add("matrix-field");
        field.setManaged(false);
        field.resizeRelocate(LEFT, TOP, width, height);
        pane.getChildren().add(field);
        double x = x(method.financial().from());
        double y = y(method.impact().from());
        var material = new Region();
        material.getStyleClass().add("matrix-material");
        material.setManaged(false);
        material.resizeRelocate(x, TOP, LEFT + width - x, y - TOP);
        pane.getChildren().addAll(material, line(x, TOP, x, TOP + height), line(LEFT, y, LEFT + width, y));
        int from = method.scales().lowest().setScale(0, RoundingMode.CEILING).intValue();
        int to = method.scales().highest().setScale(0, RoundingMode.FLOOR).intValue();
        int step = Math.max(1, (to - from) / 10);
        for (int tick = from; tick <= to; tick += step) {
            var score = BigDecimal.valueOf(tick);
            label(Integer.toString(tick), LEFT - 8, y(score), 1);
            label(Integer.toString(tick), x(score), TOP + height + 12, 0.5);
        }
        label(messages.text("materiality.axis.financial"), LEFT + width / 2, TOP + height + 32, 0.5);
        Label up = label(messages.text("materiality.axis.impact"), 20, TOP + height / 2, 0.5);
        up.setRotate(-90);
    }

    private static Line line(double fromX, double fromY, double toX, double toY) {
        var line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add("matrix-threshold");
        return line;
    }

    private Label label(String words, double x, double y, double share) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setLayoutY(y - 9);
        label.layoutXProperty().bind(label.widthProperty().multiply(-share).add(x));
        label.setMaxHeight(18);
        pane.getChildren().add(label);
        return label;
    }

    double x(BigDecimal financial) {
        return LEFT + width * (financial.doubleValue() - lowest) / (highest - lowest);
    }

    double y(BigDecimal impact) {
        return TOP + height * (1 - (impact.doubleValue() - lowest) / (highest - lowest));
    }

    /// The score at that distance from the left edge of the room, to two decimals.
    BigDecimal financial(double x) {
        return score((x - LEFT) / width);
    }

    /// The score at that distance from the upper edge of the room, to two decimals.
    BigDecimal impact(double y) {
        return score(1 - (y - TOP) / height);
    }

    private BigDecimal score(double share) {
        return BigDecimal.valueOf(lowest + Math.clamp(share, 0, 1) * (highest - lowest))
                .setScale(2, RoundingMode.HALF_UP);
    }
}
