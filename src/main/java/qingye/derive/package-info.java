/// What follows from an edit: calculated figures are calculated anew, and a changed figure is no longer confirmed.
/// It must not know the file the edit goes to, nor the screen it came from.
@NullMarked
package qingye.derive;

import org.jspecify.annotations.NullMarked;
