/// Pages that lie over the work of a desk, and those of them on which several things are ticked.
/// It must not know what is ticked, nor what becomes of it.
@NullMarked
package qingye.ui.pick;

import org.jspecify.annotations.NullMarked;
