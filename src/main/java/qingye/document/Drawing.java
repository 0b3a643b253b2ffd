package qingye.document;

import java.util.List;

/// Plain shapes on a sheet: the same drawing is painted on screen, into PDF and wherever else there is no native form.
/// The origin is the upper left corner, y runs downwards, lengths are points (1/72 inch), colours are `0xRRGGBB`.
///
/// @param width of the sheet
/// @param height of the sheet
/// @param shapes painted in this order, later ones over earlier ones
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /// Something to be painted.
    public sealed interface Shape {}

    /// A filled rectangle.
    public record Rectangle(double x, double y, double width, double height, int fill) implements Shape {}

    /// Straight pieces from point to point.
    ///
    /// @param points at least two
    /// @param stroke width of the line
    public record Polyline(List<Point> points, double stroke, int colour) implements Shape {
        public Polyline {
            points = List.copyOf(points);
        }
    }

    /// A filled area.
    ///
    /// @param points its corners, at least three
    public record Area(List<Point> points, int fill) implements Shape {
        public Area {
            points = List.copyOf(points);
        }
    }

    /// A filled circle.
    public record Circle(double x, double y, double radius, int fill) implements Shape {}

    /// A line of text in the report's typeface.
    ///
    /// @param x where the anchor stands
    /// @param y of the base line
    /// @param size of the type
    public record Label(String text, double x, double y, Anchor anchor, double size, boolean bold, int colour)
            implements Shape {}

    /// A place on the sheet.
    public record Point(double x, double y) {}

    /// Which part of a label stands at its x.
    public enum Anchor {
        START, MIDDLE, END
    }
}
