/// The organisation, its report, and the outline of sections.
/// It must not know what stands inside a block.
@NullMarked
package qingye.model.report;

import org.jspecify.annotations.NullMarked;
