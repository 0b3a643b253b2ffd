/// The blocks a section is made of, the runs inside them, and their readable stored form.
/// It must not know how a block is edited or printed.
@NullMarked
package qingye.model.block;

import org.jspecify.annotations.NullMarked;
