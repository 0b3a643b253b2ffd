/// The way of an assessment from answers to places, written as a workbook that calculates itself, for the assurer.
/// It must not know the window.
@NullMarked
package qingye.exchange.trace;

import org.jspecify.annotations.NullMarked;
