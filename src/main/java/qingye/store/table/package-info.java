/// The tables of the file, one class each, and how an edit is written into them.
/// It must not know where the file is, how it is opened, or which version it has.
@NullMarked
package qingye.store.table;

import org.jspecify.annotations.NullMarked;
