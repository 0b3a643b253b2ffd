/// Publishing: from a snapshot to finished files in a folder, for the window and the command line alike.
/// It must not know who asked, nor how any format is written.
@NullMarked
package qingye.publish;

import org.jspecify.annotations.NullMarked;
