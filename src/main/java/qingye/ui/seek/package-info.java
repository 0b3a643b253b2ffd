/// Finding words in the whole report and replacing them.
/// It must not know the page on which they are shown.
@NullMarked
package qingye.ui.seek;

import org.jspecify.annotations.NullMarked;
