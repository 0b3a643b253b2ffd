package qingye.exchange.word;

import qingye.model.block.Crop;
import qingye.model.block.Line;

/// A part of a paragraph that stands on its own among our blocks.
sealed interface Piece {

    /// Words.
    record Words(Line line) implements Piece {}

    /// A page break.
    record Break() implements Piece {}

    /// A picture inside the file.
    ///
    /// @param part its path
    /// @param width in EMU; 0 where it is not said
    /// @param crop the part of it that is shown
    record Image(String part, long width, Crop crop, String alternative) implements Piece {
        /// The name of its file.
        String name() {
            return part.substring(part.lastIndexOf('/') + 1);
        }
    }

    /// A chart inside the file.
    record Chart(String part) implements Piece {}

    /// A diagram inside the file.
    record Diagram(String part) implements Piece {}

    /// A box of text.
    record Box(Node content) implements Piece {}
}
