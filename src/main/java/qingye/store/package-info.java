/// The file of a workspace: an H2 database with numbered migrations, one class per table, and the log of all edits.
/// It must not know who edits, nor how content is shown.
@NullMarked
package qingye.store;

import org.jspecify.annotations.NullMarked;
