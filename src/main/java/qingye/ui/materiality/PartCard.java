package qingye.ui.materiality;

import java.util.Optional;

import javafx.scene.Node;

import qingye.ui.control.Written;

/// A card at the right that shows one part after the other of its kind.
///
/// @param <P> the kind
interface PartCard<P> {

    Node node();

    /// Shows what is known now.
    void show(P part);

    /// The field that is written first.
    Optional<Written> first();
}
