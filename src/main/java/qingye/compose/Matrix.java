package qingye.compose;

import java.time.Year;
import java.util.List;

import qingye.compose.matrix.MatrixAxes;
import qingye.compose.matrix.MatrixPoint;
import qingye.model.Materiality;
import qingye.model.materiality.Method;
import qingye.model.text.Language;

/// What the matrix of a year is drawn from, the same for the screen and for every edition.
///
/// @param points the topics that have a place on both axes
public record Matrix(List<MatrixPoint> points, MatrixAxes axes) {

    public Matrix {
        points = List.copyOf(points);
    }

    /// The matrix of a year in the words of an edition.
    public static Matrix of(Materiality materiality, Year year, Method method, Language language) {
        var composer = new MatrixComposer(materiality, year, method, new Wording(language));
        return new Matrix(composer.points(), composer.axes());
    }

    /// The same matrix with arrows from where topics stood last year, or without them.
    public Matrix compared(boolean with) {
        return with
                ? this
                : new Matrix(points.stream().map(MatrixPoint::alone).toList(), axes);
    }

    /// Whether of any topic is known where it stood last year.
    public boolean isComparable() {
        return points.stream().anyMatch(point -> point.before().isPresent());
    }
}
