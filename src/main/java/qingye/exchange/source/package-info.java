/// What a source says, cell by cell with the place of each; and the reading of CSV files in the long form.
/// It must not know what the workspace holds, nor workbooks.
@NullMarked
package qingye.exchange.source;

import org.jspecify.annotations.NullMarked;
