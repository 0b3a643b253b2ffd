/// The composition root: starts the program and wires its parts by hand.
/// It alone may see every package; no package may know it.
@NullMarked
package qingye.app;

import org.jspecify.annotations.NullMarked;
