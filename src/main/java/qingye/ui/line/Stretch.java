package qingye.ui.line;

/// Words that are written somewhere in a block.
///
/// @param line the whole line they stand in, as [qingye.model.block.Prose#signs] gives it
/// @param earlier how many equal lines the block has before it
/// @param from where they begin in the line
/// @param to where they end
public record Stretch(String line, int earlier, int from, int to) {}
