/// Languages, and content kept per language.
/// It must not know what the content says.
@NullMarked
package qingye.model.text;

import org.jspecify.annotations.NullMarked;
