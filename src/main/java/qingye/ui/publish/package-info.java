/// The publishing desk: what is to be written in which formats, and what became of it.
/// It must not know the other desks, nor how a format is written.
@NullMarked
package qingye.ui.publish;

import org.jspecify.annotations.NullMarked;
