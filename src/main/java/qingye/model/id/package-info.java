/// Stable ids: given once, never changed, and what everything else refers by.
/// It must not know what is behind an id.
@NullMarked
package qingye.model.id;

import org.jspecify.annotations.NullMarked;
