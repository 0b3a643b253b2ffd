/// Index tables: where in the report each requirement of a standard is answered, in the forms that companies print.
/// It must not know files, nor on which page anything stands before that is told to it.
@NullMarked
package qingye.compose.index;

import org.jspecify.annotations.NullMarked;
