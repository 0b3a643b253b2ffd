package qingye.ui.line;

import java.util.Optional;

import qingye.model.block.Inline;

/// What can be put into a line besides words.
public enum LiveKind {
    /// a figure, what is reckoned from figures, or the name of an indicator
    FIGURE,
    /// a reference to a section, a table or a picture
    REFERENCE,
    /// a note
    NOTE;

    /// How a run is chosen and changed; empty for one that is not changed where it stands.
    public static Optional<LiveKind> of(Inline.Live live) {
        return switch (live) {
            case Inline.Numeric _, Inline.Name _ -> Optional.of(FIGURE);
            case Inline.Reference _, Inline.Mention _ -> Optional.of(REFERENCE);
            case Inline.Note _ -> Optional.of(NOTE);
            case Inline.Term _ -> Optional.empty();
        };
    }
}
