package qingye.exchange.source;

import java.util.ArrayList;
import java.util.List;

import qingye.exchange.log.Hint;
import qingye.exchange.log.ImportLog;

/// What has been read of a source so far.
public final class Gathered {

    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();

    /// The next cell.
    public void add(SourceLine line) {
        lines.add(line);
    }

    /// Something else to know; beyond the first [ImportLog#HINTS_KEPT] nothing more is kept.
    public void hint(Hint hint) {
        if (hints.size() < ImportLog.HINTS_KEPT) {
            hints.add(hint);
        }
    }

    /// How many cells there are.
    public int size() {
        return lines.size();
    }

    /// All cells in the order read.
    public List<SourceLine> lines() {
        return lines;
    }

    /// All hints in the order found.
    public List<Hint> hints() {
        return hints;
    }
}
