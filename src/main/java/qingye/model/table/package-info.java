/// KPI tables, their rows in groups, and the notes hung on them.
/// It must not know the chapters that print them.
@NullMarked
package qingye.model.table;

import org.jspecify.annotations.NullMarked;
