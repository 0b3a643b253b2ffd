/// The rules of the house as tests: who may know whom, what may be called where, what is delivered.
/// Each rule is also held against small classes that break it, because a rule that cannot fail protects nothing.
@NullMarked
package qingye.architecture;

import org.jspecify.annotations.NullMarked;
