/// What a report says to the requirements of disclosure standards: answers with what they point to, and which standards
/// a report goes by.
/// It must not know what a standard asks for.
@NullMarked
package qingye.model.answer;

import org.jspecify.annotations.NullMarked;
