/// Collection: how far the departments are, forms going out, and what came back before it is taken over.
/// It must not know the desk that shows it, nor how a form is made.
@NullMarked
package qingye.ui.collect;

import org.jspecify.annotations.NullMarked;
