package qingye.compose.matrix;

import java.util.Optional;

import qingye.model.materiality.LabelOffset;

/// A topic in the matrix.
///
/// @param id by which it is found again on the sheet
/// @param number its rank, printed before its name
/// @param name printed beside its number where there is room, and in the list
/// @param dimension from 0, in the order of the dimensions of the axes; it gives colour and shape
/// @param at where it stands; outside the scale it is drawn at its edge
/// @param calculated where its scores put it, if it was moved by hand
/// @param before where it stood last year, for an arrow from there
/// @param label where its label was put by hand; it stands there, or beside it where it would cover something
public record MatrixPoint(
        String id, int number, String name, int dimension, MatrixPlace at, Optional<MatrixPlace> calculated,
        Optional<MatrixPlace> before, Optional<LabelOffset> label) {

    public MatrixPoint {
        if (dimension < 0) {
            throw new IllegalArgumentException("dimensions are counted from 0");
        }
    }

    /// A topic that stands where its scores put it, and of which nothing else is known.
    public static MatrixPoint of(String id, int number, String name, int dimension, MatrixPlace at) {
        return new MatrixPoint(
                id, number, name, dimension, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// This topic without where it stood last year.
    public MatrixPoint alone() {
        return new MatrixPoint(id, number, name, dimension, at, calculated, Optional.empty(), label);
    }

    /// This topic with its label put somewhere by hand.
    public MatrixPoint labelled(LabelOffset offset) {
        return new MatrixPoint(id, number, name, dimension, at, calculated, before, Optional.of(offset));
    }

    /// This topic put somewhere by hand.
    ///
    /// @param scored where its scores put it
    public MatrixPoint put(MatrixPlace there, Optional<MatrixPlace> scored) {
        return new MatrixPoint(id, number, name, dimension, there, scored, before, label);
    }
}
