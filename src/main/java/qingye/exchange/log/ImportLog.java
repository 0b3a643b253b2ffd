package qingye.exchange.log;

import java.nio.file.Path;
import java.util.List;

/// What a source says compared to what the workspace holds, cell by cell in the order of the source.
///
/// @param source the file
/// @param counts of all cells
/// @param entries one per cell; of the rejected ones the first [#REJECTED_KEPT]
/// @param hints at most [#HINTS_KEPT]
public record ImportLog(Path source, Counts counts, List<Entry> entries, List<Hint> hints) {

    /// How many rejected cells are remembered one by one.
    public static final int REJECTED_KEPT = 1_000;
    /// How many hints are remembered.
    public static final int HINTS_KEPT = 200;

    public ImportLog {
        entries = List.copyOf(entries);
        hints = List.copyOf(hints);
    }

    /// How many cells are in each state.
    public record Counts(int added, int changed, int unchanged, int rejected) {

        /// All cells of the source.
        public int total() {
            return added + changed + unchanged + rejected;
        }
    }

    /// The entries in one state.
    public List<Entry> in(State state) {
        return entries.stream().filter(entry -> entry.state() == state).toList();
    }
}
