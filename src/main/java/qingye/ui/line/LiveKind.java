package qingye.ui.line;

import qingye.model.block.Inline;

/// What can be put into a line besides words.
public enum LiveKind {
    /// a figure, what is reckoned from figures, or the name of an indicator
    FIGURE,
    /// a reference to a section, a table or a picture, or the name a register gives
    REFERENCE,
    /// a note
    NOTE;

    /// How a run is chosen and changed.
    public static LiveKind of(Inline.Live live) {
        return switch (live) {
            case Inline.Numeric _, Inline.Name _ -> FIGURE;
            case Inline.Reference _, Inline.Mention _, Inline.Term _ -> REFERENCE;
            case Inline.Note _ -> NOTE;
        };
    }
}
