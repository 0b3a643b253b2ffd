/// Every change to a workspace as a value: the same object is the transaction, the undo step and the audit line.
/// It must not know how changes are stored or shown.
@NullMarked
package qingye.edit;

import org.jspecify.annotations.NullMarked;
