/// The data desk: tables of indicators over the years, edited in the cell, with what is known of the selected one.
/// It must not know the other desks, nor how a workspace is stored.
@NullMarked
package qingye.ui.data;

import org.jspecify.annotations.NullMarked;
