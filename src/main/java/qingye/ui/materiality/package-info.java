/// The desk at which is decided what is material: topics, those who have a stake, the matrix, and why.
/// It must not know the other desks, nor how scores are calculated and matrices printed.
@NullMarked
package qingye.ui.materiality;

import org.jspecify.annotations.NullMarked;
