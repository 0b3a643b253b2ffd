/// Charts, steps and structures as plain shapes, and the colours and measures that all drawings share.
/// It must not know the model, nor which blocks of a report it draws for.
@NullMarked
package qingye.compose.drawing;

import org.jspecify.annotations.NullMarked;
