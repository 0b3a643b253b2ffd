/// The chapter desk: the outline of the report, the page a chapter is written on, and what is known of what is selected
/// there.
/// It must not know the other desks, nor how a report is printed.
@NullMarked
package qingye.ui.chapter;

import org.jspecify.annotations.NullMarked;
