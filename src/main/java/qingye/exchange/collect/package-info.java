/// Collection: a form per department goes out, filled forms come back as a plan of changes, conflicts and faults.
/// It must not know who shows the plan, nor how a form reaches the department.
@NullMarked
package qingye.exchange.collect;

import org.jspecify.annotations.NullMarked;
