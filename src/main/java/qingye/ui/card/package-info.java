/// The cards of a value and of its indicator: what is known of them, and who vouches for it.
/// It must not know the grid or the page on which the value was selected.
@NullMarked
package qingye.ui.card;

import org.jspecify.annotations.NullMarked;
