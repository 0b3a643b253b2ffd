/// The report as it is being written: what is on the page of a chapter, what was typed, and the steps that change it.
/// It must not know how a page looks, nor how a workspace stores it.
@NullMarked
package qingye.ui.manuscript;

import org.jspecify.annotations.NullMarked;
