package qingye.ui.line;

import qingye.model.block.Inline;

/// A run of a line as the text area holds it.
sealed interface Segment {

    /// Words; each character is one position of the caret.
    record Words(String text) implements Segment {}

    /// Something live: one position of the caret, copied and deleted as one.
    record Live(Inline.Live inline) implements Segment {}
}
