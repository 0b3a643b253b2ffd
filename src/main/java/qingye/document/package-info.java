/// The composed report: cover, contents and a flow of elements, free of any file format.
/// It must not know the model it was composed from, nor Word, PDF or the screen that will show it.
@NullMarked
package qingye.document;

import org.jspecify.annotations.NullMarked;
