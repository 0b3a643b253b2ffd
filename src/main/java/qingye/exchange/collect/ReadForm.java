package qingye.exchange.collect;

import java.nio.file.Path;

/// A form that was read.
///
/// @param asked how many values it asks for
/// @param filled how many of them are given
/// @param same how many of those say what the workspace says
public record ReadForm(Path form, String department, int asked, int filled, int same) {}
