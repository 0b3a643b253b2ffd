/// A text that comes in from elsewhere, read and not yet part of the report: what will come, and what cannot.
/// It must not know the formats it is read from, nor who shows it.
@NullMarked
package qingye.exchange.manuscript;

import org.jspecify.annotations.NullMarked;
