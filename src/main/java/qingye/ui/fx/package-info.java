/// The two threads of the window: hops onto the FX thread, long work off it, a watch over how long it is held, and
/// the files that go when it ends.
/// It must not know what is shown, nor what the work is about.
@NullMarked
package qingye.ui.fx;

import org.jspecify.annotations.NullMarked;
