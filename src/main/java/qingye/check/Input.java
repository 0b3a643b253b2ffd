package qingye.check;

import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;

/// A number that was put into a check.
///
/// @param table where it stands
/// @param row where in the table
/// @param printed as it stands there
public record Input(TableId table, RowId row, ValueKey key, String printed) {}
