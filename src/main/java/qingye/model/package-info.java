/// The whole content of a workspace as one value.
/// It must not know how it is stored, changed or shown.
@NullMarked
package qingye.model;

import org.jspecify.annotations.NullMarked;
