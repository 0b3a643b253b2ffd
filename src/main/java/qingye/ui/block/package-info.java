/// How each kind of block looks and is written on the page of a chapter.
/// It must not know the page around a block, nor how a change is committed.
@NullMarked
package qingye.ui.block;

import org.jspecify.annotations.NullMarked;
