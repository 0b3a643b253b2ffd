/// Lines of text with live figures in them: the control they are written in, and the words figures print.
/// It must not know which block a line belongs to, nor how it is committed.
@NullMarked
package qingye.ui.line;

import org.jspecify.annotations.NullMarked;
