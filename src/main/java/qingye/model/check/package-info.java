/// What people decided about the checks of their figures.
/// It must not know how anything is checked.
@NullMarked
package qingye.model.check;

import org.jspecify.annotations.NullMarked;
