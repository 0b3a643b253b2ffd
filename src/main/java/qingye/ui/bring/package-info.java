/// Bringing a text in that was written elsewhere: the choice of the file, what will come and what cannot, and the place
/// in the outline.
/// It must not know the desk it is part of, nor how files are read.
@NullMarked
package qingye.ui.bring;

import org.jspecify.annotations.NullMarked;
