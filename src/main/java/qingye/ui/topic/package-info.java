/// What is chosen for topics: suggested changes, and the card of what a topic is linked to.
/// It must not know the desk, nor how what is chosen is kept.
@NullMarked
package qingye.ui.topic;

import org.jspecify.annotations.NullMarked;
