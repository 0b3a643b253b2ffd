package qingye.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// What a row about a branch is, and how its figures follow from those of other rows: a line of `bench/branch.csv`.
///
/// @param group its label, with a place for the name of the branch; empty where the row stands alone
/// @param name with a place for the name of the branch
/// @param decimals of all its figures
/// @param of the keys of the rows it is made of, with blanks between
/// @param by what they are taken by: keys, percents, factors or bounds
record BranchRow(
        String key, String group, String name, String unit, int decimals, How how, List<String> of, String by) {

    private static final String FILE = "/bench/branch.csv";
    private static final int COLUMNS = 8;

    /// How figures are made.
    enum How {
        /// they begin near a number and move by a few percent a year
        MOVING,
        /// about so many percent of another row
        PART,
        /// what other rows leave of one
        REST,
        /// a percentage of two rows
        SHARE,
        /// two rows divided
        QUOTIENT,
        /// a row times something between two numbers
        TIMES,
        /// rows times factors, added
        FACTORS
    }

    /// All of them, in the order of a table.
    static List<BranchRow> all() {
        try (InputStream in = BranchRow.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(BranchRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BranchRow of(String line) {
        List<String> cells = List.of(line.split(",", COLUMNS));
        return new BranchRow(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3), Integer.parseInt(cells.get(4)),
                How.valueOf(cells.get(5).toUpperCase(Locale.ROOT)), List.of(cells.get(6).split(" ")),
                cells.get(7));
    }
}
