/// Formulas of calculated indicators as a tree.
/// It must not know how a formula is written, calculated or stored.
@NullMarked
package qingye.model.formula;

import org.jspecify.annotations.NullMarked;
