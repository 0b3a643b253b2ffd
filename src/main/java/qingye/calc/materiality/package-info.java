/// Scores of material topics from answers, weights and formulas, with every step kept.
/// It must not know where answers come from or how scores are drawn.
@NullMarked
package qingye.calc.materiality;

import org.jspecify.annotations.NullMarked;
