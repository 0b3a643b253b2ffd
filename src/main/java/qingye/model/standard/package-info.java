/// Disclosure standards as data: what each of them asks for, since when, and how sure that is.
/// It must not know what a report answers.
@NullMarked
package qingye.model.standard;

import org.jspecify.annotations.NullMarked;
