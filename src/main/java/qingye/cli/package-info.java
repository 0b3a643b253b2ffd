/// The headless commands, on which scripts can rely: 0 fine, 1 problems or failure with a message, 2 wrong use.
/// It must not know the window, except as something that can be asked to open.
@NullMarked
package qingye.cli;

import org.jspecify.annotations.NullMarked;
