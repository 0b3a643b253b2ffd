/// KPI tables as files that spreadsheets open, in the form in which they are also read.
/// It must not know where the files go, nor what else a report holds.
@NullMarked
package qingye.exchange.out;

import org.jspecify.annotations.NullMarked;
