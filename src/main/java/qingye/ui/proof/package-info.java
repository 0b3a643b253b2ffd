/// The proof: the pages as they will be printed, beside the text that is written.
/// It must not know who writes, nor how a page is made.
@NullMarked
package qingye.ui.proof;

import org.jspecify.annotations.NullMarked;
