package qingye.model.block;

/// What stands apart.
public enum PanelKind {
    /// an example from practice, with the entity it is from
    CASE,
    /// words of somebody
    QUOTE,
    /// a signed letter
    LETTER,
    /// a statement of the board
    STATEMENT
}
