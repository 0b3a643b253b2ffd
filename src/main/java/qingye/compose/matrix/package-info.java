/// The materiality matrix as a drawing: points in their places, and labels that never cover each other.
/// It must not know where scores come from, nor whether it is shown on a screen or printed.
@NullMarked
package qingye.compose.matrix;

import org.jspecify.annotations.NullMarked;
