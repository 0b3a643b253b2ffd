/// From the report to the document: pure, and the same for every format.
/// It must not know Word, PDF, the screen or the file the report is kept in.
@NullMarked
package qingye.compose;

import org.jspecify.annotations.NullMarked;
