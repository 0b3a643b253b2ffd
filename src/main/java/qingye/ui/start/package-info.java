/// What the window shows while nothing is open: three first steps and the recent files.
/// It must not know how a workspace is opened, nor the desks.
@NullMarked
package qingye.ui.start;

import org.jspecify.annotations.NullMarked;
