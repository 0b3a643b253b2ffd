package qingye.check.prose;

import java.time.Year;
import java.util.List;
import java.util.function.Consumer;

import qingye.check.numeral.ProseWords;

/// What a sentence is checked with.
///
/// @param ledger the values
/// @param found takes what is found
record Desk(ProseWords words, NameIndex index, Ledger ledger, Year present, Consumer<Remark> found) {

    /// The candidates whose name fits, for a number of a sentence.
    List<Candidate> candidates(Statement statement, int local, int at, int after) {
        return statement.candidates(index, local, at, after, words);
    }
}
