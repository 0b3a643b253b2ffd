/// Drawings as pictures: for files of their own, and for programs that take no shapes.
/// It must not know the model, the store or the screen, nor what a drawing shows.
@NullMarked
package qingye.export.drawing;

import org.jspecify.annotations.NullMarked;
