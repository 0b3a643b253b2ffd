package qingye.export;

import java.util.List;

import qingye.document.Element.Picture;

/// Pictures side by side, as high as each other and together as wide as there is room. Lengths are in whatever unit the
/// width is.
///
/// @param height of all of them
/// @param widths of each
public record SideBySide(double height, List<Double> widths) {

    public SideBySide {
        widths = List.copyOf(widths);
    }

    /// Fits pictures into a row.
    ///
    /// @param pictures at least one
    /// @param width of the row, gaps included
    /// @param gap between two of them
    /// @param tallest the height they must not exceed
    public static SideBySide fit(List<Picture> pictures, double width, double gap, double tallest) {
        double room = width - gap * (pictures.size() - 1);
        double spread = pictures.stream().mapToDouble(picture -> 1 / picture.slope()).sum();
        double height = Math.min(tallest, room / spread);
        return new SideBySide(height, pictures.stream().map(picture -> height / picture.slope()).toList());
    }
}
