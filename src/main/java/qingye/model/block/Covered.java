package qingye.model.block;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// The places of a table that areas cover, kept so that it is known at once whether one more area meets them.
public final class Covered {

    private final Map<Integer, BitSet> rows = new HashMap<>();

    /// Covers an area, unless one of its places is covered by now.
    ///
    /// @return whether it was covered by this call
    public boolean add(Merge area) {
        for (int row = area.row(); row < area.row() + area.rows(); row++) {
            BitSet taken = rows.get(row);
            int next = taken == null ? -1 : taken.nextSetBit(area.column());
            if (next >= 0 && next < area.column() + area.columns()) {
                return false;
            }
        }
        for (int row = area.row(); row < area.row() + area.rows(); row++) {
            rows.computeIfAbsent(row, _ -> new BitSet()).set(area.column(), area.column() + area.columns());
        }
        return true;
    }
}
