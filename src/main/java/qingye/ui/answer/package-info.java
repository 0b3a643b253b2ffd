/// What is said to a requirement, as it is shown wherever it is: the words for it, the names of what it points to, what
/// it can point to, and the bar of how much is answered.
/// It must not know the desk, nor how an answer is kept.
@NullMarked
package qingye.ui.answer;

import org.jspecify.annotations.NullMarked;
