/// The findings at the foot of the window: the strip that counts them, the drawer that lists, explains and mends them,
/// and the marks that desks show.
/// It must not know how anything is checked, nor any desk.
@NullMarked
package qingye.ui.check;

import org.jspecify.annotations.NullMarked;
