/// Reads tables of figures in the wide form out of workbooks, and refuses workbooks that are not safe to read.
/// It must not know what the workspace holds, nor CSV.
@NullMarked
package qingye.exchange.sheet;

import org.jspecify.annotations.NullMarked;
