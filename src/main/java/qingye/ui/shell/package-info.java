/// The window around the desks: rail, panes, status bar, commands, and what happens when a file is opened or closed.
/// It must not know any desk by name, nor how a workspace is stored.
@NullMarked
package qingye.ui.shell;

import org.jspecify.annotations.NullMarked;
