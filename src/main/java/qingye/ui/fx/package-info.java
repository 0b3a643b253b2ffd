/// The two threads of the window: hops onto the FX thread, long work off it, and a watch over how long it is held.
/// It must not know what is shown, nor what the work is about.
@NullMarked
package qingye.ui.fx;

import org.jspecify.annotations.NullMarked;
