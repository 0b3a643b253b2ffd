/// Drawings as files of their own, for whoever lays out pages elsewhere.
/// It must not know the model, the store or the screen, nor what a drawing shows.
@NullMarked
package qingye.export.svg;

import org.jspecify.annotations.NullMarked;
