package qingye.ui.matrix;

import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import qingye.compose.matrix.MatrixView;
import qingye.model.id.PartId;

/// What is looked at just now, and what is on its way there. Nothing of it is kept.
final class Sight {

    private final ObjectProperty<MatrixView> view = new SimpleObjectProperty<>(MatrixView.WHOLE);
    private final ObjectProperty<Optional<Move>> move = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LabelMove>> label = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PartId>> under = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty comparable = new SimpleBooleanProperty();
    private final StringProperty told = new SimpleStringProperty("");

    /// The part of the matrix that is shown.
    ObjectProperty<MatrixView> view() {
        return view;
    }

    /// A topic that is being dragged.
    ObjectProperty<Optional<Move>> move() {
        return move;
    }

    /// A label that is being put somewhere.
    ObjectProperty<Optional<LabelMove>> label() {
        return label;
    }

    /// The topic whose label the mouse is over.
    ObjectProperty<Optional<PartId>> under() {
        return under;
    }

    /// Whether there is anything to compare with last year.
    BooleanProperty comparable() {
        return comparable;
    }

    /// What is said of what is selected or moved.
    StringProperty told() {
        return told;
    }
}
