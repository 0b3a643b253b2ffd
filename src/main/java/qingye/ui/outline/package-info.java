/// The outline of the report on screen: the tree of its sections, and the card of one of them.
/// It must not know the page on which they are written.
@NullMarked
package qingye.ui.outline;

import org.jspecify.annotations.NullMarked;
