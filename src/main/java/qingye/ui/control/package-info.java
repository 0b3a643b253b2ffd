/// Pieces of furniture that more than one screen uses, and the look they share.
/// It must not know any desk, nor what is edited there.
@NullMarked
package qingye.ui.control;

import org.jspecify.annotations.NullMarked;
