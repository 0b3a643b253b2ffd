package qingye.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;
import qingye.document.Drawing.Shape;

class ChangesTest {

    private static final List<Shape> SHAPES = List.of(
            new Drawing.Rectangle(0, 0, 300, 200, 0xFFFFFF), new Drawing.Circle(20, 20, 5, 0),
            new Drawing.Label("Label", 40, 100, Anchor.MIDDLE, 8, false, 0),
            new Drawing.Polyline(List.of(new Drawing.Point(200, 20), new Drawing.Point(250, 60)), 1, 0));

    private static List<Rectangle2D> with(Shape... more) {
        List<Shape> all = new ArrayList<>(SHAPES);
        all.addAll(List.of(more));
        return Changes.between(new Drawing(300, 200, SHAPES), new Drawing(300, 200, all));
    }

    @Test
    void nothingIsPaintedWhereNothingChanged() {
        assertThat(with()).isEmpty();
    }

    @Test
    void whatCameAndWhatWentIsPainted() {
        var moved = new ArrayList<>(SHAPES);
        moved.set(1, new Drawing.Circle(120, 150, 5, 0));
        List<Rectangle2D> parts = Changes.between(new Drawing(300, 200, SHAPES), new Drawing(300, 200, moved));
        assertThat(parts).hasSize(2).anyMatch(part -> part.contains(15, 15) && part.contains(25, 25))
                .anyMatch(part -> part.contains(115, 145) && part.contains(125, 155))
                .noneMatch(part -> part.contains(60, 60));
    }

    @Test
    void partsThatMeetAreOne() {
        assertThat(with(new Drawing.Circle(50, 50, 10, 0), new Drawing.Circle(80, 50, 10, 0),
                new Drawing.Circle(65, 50, 8, 0))).singleElement()
                .matches(part -> part.contains(40, 40) && part.contains(90, 60));
    }
}
