package qingye.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;

/// The statements by which a database builds itself whenever it is opened. They are read without running them: a file
/// from elsewhere may hold statements that reach out of it.
///
/// @param statements as stored
/// @param version of the content; every write makes a higher one
record Blueprint(List<String> statements, long version) {

    private static final String STATEMENTS = "table.0";
    private static final int SQL_COLUMN = 3;

    /// All that a workspace is built by.
    private static final Pattern HARMLESS = Pattern.compile(
            """
            (?s)SET [A-Z_]+ .*|CREATE USER .*|CREATE SEQUENCE .*|CREATE (CACHED )?TABLE .*\
            |CREATE (PRIMARY KEY|(UNIQUE )?(NULLS DISTINCT |NULLS NOT DISTINCT )?INDEX) .*\
            |ALTER TABLE .* ADD CONSTRAINT .*""");
    private static final List<String> OURS = List.of(
            "CREATE CACHED TABLE \"PUBLIC\".\"WORKSPACE\"",
            "CREATE CACHED TABLE \"PUBLIC\".\"EDIT_LOG\"",
            "CREATE CACHED TABLE \"PUBLIC\".\"flyway_schema_history\"");
    private static final List<String> OUTWARD =
            List.of("FILE_READ", "FILE_WRITE", "CSVREAD", "CSVWRITE", "LINK_SCHEMA");
    /// What would hide a name from the list above, fill a table from a query, or hand it to a class.
    private static final Pattern VEILED = Pattern.compile("U&|\\\\|\\bENGINE\\b|\\bAS\\b(?!\\s+IDENTITY)");

    /// Reads the statements of a database file.
    ///
    /// @throws org.h2.mvstore.MVStoreException if the file is damaged
    static Blueprint read(Path file) {
        var store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
        try {
            long version = store.getCurrentVersion();
            var transactions = new TransactionStore(store, new ValueDataType());
            transactions.init();
            Transaction reading = transactions.begin();
            TransactionMap<Long, Row> rows = reading.openMap(STATEMENTS);
            var found = new ArrayList<String>();
            for (var keys = rows.keyIterator(null); keys.hasNext();) {
                Row row = rows.get(keys.next());
                if (row != null) {
                    found.add(String.valueOf(row.getValue(SQL_COLUMN).getString()));
                }
            }
            return new Blueprint(found, version);
        } finally {
            store.closeImmediately();
        }
    }

    /// Whether these are the tables of a workspace, and nothing besides.
    boolean isOurs() {
        return ours() == OURS.size() && statements.stream().allMatch(Blueprint::isHarmless);
    }

    /// Whether something is missing that was there once. Every database has at least a user.
    boolean isTorn() {
        return statements.isEmpty() || (ours() > 0 && ours() < OURS.size());
    }

    private long ours() {
        return OURS.stream()
                .filter(ours -> statements.stream().anyMatch(one -> one.startsWith(ours)))
                .count();
    }

    private static boolean isHarmless(String statement) {
        String upper = statement.toUpperCase(Locale.ROOT);
        return HARMLESS.matcher(statement).matches()
                && !VEILED.matcher(upper).find()
                && OUTWARD.stream().noneMatch(upper::contains);
    }
}
