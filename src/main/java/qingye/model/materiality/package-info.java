/// What is material and why: topics, those who were asked, what they answered, and how that is scored, per year.
/// It must not know how scores are calculated or drawn.
@NullMarked
package qingye.model.materiality;

import org.jspecify.annotations.NullMarked;
