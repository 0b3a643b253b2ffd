/// Relations between rows that nobody stated: found in the figures themselves, by how much they agree and how unlikely
/// it is that they do so by chance.
/// It must not know what is said when a relation does not hold.
@NullMarked
package qingye.check.relation;

import org.jspecify.annotations.NullMarked;
