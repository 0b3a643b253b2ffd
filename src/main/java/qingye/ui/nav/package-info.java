/// What any desk may ask of the window around it: open a place, say something, run something.
/// It must not know the desks, nor the window that answers.
@NullMarked
package qingye.ui.nav;

import org.jspecify.annotations.NullMarked;
