/// Answers to disclosure standards that come in as tables: an index as somebody keeps it in a spreadsheet.
/// It must not know the screen on which they are looked at first.
@NullMarked
package qingye.exchange.answer;

import org.jspecify.annotations.NullMarked;
