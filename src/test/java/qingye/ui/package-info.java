/// What tests of the window share: a workspace in memory, content to show, a window to try.
/// It must not know files.
@NullMarked
package qingye.ui;

import org.jspecify.annotations.NullMarked;
