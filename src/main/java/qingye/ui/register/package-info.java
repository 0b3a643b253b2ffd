/// The registers of the report: what entities, laws, honours, people and terms are called.
/// It must not know where their entries are used.
@NullMarked
package qingye.ui.register;

import org.jspecify.annotations.NullMarked;
