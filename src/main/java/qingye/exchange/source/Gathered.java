package qingye.exchange.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import qingye.exchange.log.Hint;
import qingye.exchange.log.ImportLog;

/// What has been read of a source so far.
public final class Gathered {

    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private final Map<Integer, String> notes = new LinkedHashMap<>();

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

    /// What the note with that number says; said once, it stays.
    public void note(int number, String text) {
        notes.putIfAbsent(number, text);
    }

    /// What the notes say, by their numbers.
    public Map<Integer, String> notes() {
        return notes;
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
