/// Tables of a materiality assessment as people keep them in a spreadsheet, on their way in: what changed, and who has
/// a stake. It must not know where the rows come from, nor a screen.
@NullMarked
package qingye.exchange.topic;

import org.jspecify.annotations.NullMarked;
