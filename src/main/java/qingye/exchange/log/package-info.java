/// What an import found, cell by cell, and why it refused what it refused.
/// It must not know how sources are read, nor how they are matched to what is there.
@NullMarked
package qingye.exchange.log;

import org.jspecify.annotations.NullMarked;
