/// Standards that people bring along in a table.
/// It must not know what a report answers.
@NullMarked
package qingye.exchange.standard;

import org.jspecify.annotations.NullMarked;
