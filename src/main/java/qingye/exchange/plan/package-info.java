/// Matches what a source says to what the workspace holds, and drafts the one edit that brings the two together.
/// It must not know how the source was read, nor change anything.
@NullMarked
package qingye.exchange.plan;

import org.jspecify.annotations.NullMarked;
