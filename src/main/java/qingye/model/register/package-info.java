/// The registers: what things and people of the report are called, entered once.
/// It must not know where their entries are used.
@NullMarked
package qingye.model.register;

import org.jspecify.annotations.NullMarked;
