/// Data in and out: a file is planned as one edit with a log of every cell, and what was found is said in sentences.
/// It must not know who shows the plan, nor how the edit is stored.
@NullMarked
package qingye.exchange;

import org.jspecify.annotations.NullMarked;
