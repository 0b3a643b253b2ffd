/// The index desk: the standards a report goes by, what each of them asks for, and what the report says to it.
/// It must not know the other desks, nor how an index is printed.
@NullMarked
package qingye.ui.index;

import org.jspecify.annotations.NullMarked;
