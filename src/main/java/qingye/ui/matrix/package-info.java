/// The matrix on screen: a topic is seen, taken hold of and moved there, by mouse and by keyboard.
/// It must not know the desk it stands at, nor how what was decided is kept.
@NullMarked
package qingye.ui.matrix;

import org.jspecify.annotations.NullMarked;
