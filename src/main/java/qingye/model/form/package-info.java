/// The readable form in which lines and blocks are stored and templates are written: it diffs well.
/// It must not know where the form is kept; people who write reports never see it.
@NullMarked
package qingye.model.form;

import org.jspecify.annotations.NullMarked;
