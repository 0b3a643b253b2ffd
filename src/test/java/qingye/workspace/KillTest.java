package qingye.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Edit;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// Cuts the power, twenty times over, to a program that is entering figures into one and the same file.
class KillTest {

    private static final int ROUNDS = 20;
    private static final int EDITS = 100;

    @TempDir
    Path folder;

    private final WorkspaceFiles files = new WorkspaceFiles(Clock.systemUTC(), "test");

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void losesNothingThatWasReportedAsCommitted() throws Exception {
        Path file = folder.resolve("断电.qingye.mv.db");
        Edit nothing = new Edit.Batch(Edit.Purpose.CREATE, List.of());
        ((Opening.Opened) files.create(file, Contents.YEAR, nothing)).workspace().close();
        var reported = new HashMap<ValueKey, Value>();
        int inTheMiddle = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int committed = killWhileEditing(file, round);
            inTheMiddle += committed < EDITS ? 1 : 0;
            for (int edit = 1; edit <= committed; edit++) {
                reported.put(key(round, edit), value(round, edit));
            }
            assertAllThere(file, reported, round);
        }
        assertThat(inTheMiddle).as("rounds killed in the middle of the edits").isGreaterThan(ROUNDS / 2);
    }

    /// Starts the program, lets it commit a random number of edits and kills it a random moment later.
    ///
    /// @return how many edits it reported as committed
    private static int killWhileEditing(Path file, int round) throws IOException {
        var random = new Random(round);
        int enough = 1 + random.nextInt(EDITS - 10);
        long later = random.nextInt(20_000_000);
        try (var program = new Child(Editing.class, file.toString(), Integer.toString(round))) {
            int committed = 0;
            String line = program.line();
            while (line != null) {
                committed++;
                assertThat(line).as("round %d", round).isEqualTo("committed " + committed);
                if (committed == enough) {
                    LockSupport.parkNanos(later);
                    program.kill();
                }
                line = program.line();
            }
            assertThat(committed).as("edits committed in round %d", round).isGreaterThanOrEqualTo(enough);
            return committed;
        }
    }

    private void assertAllThere(Path file, Map<ValueKey, Value> reported, int round) throws SQLException {
        Opening opening = files.open(file);
        assertThat(opening).as("opening after round %d", round).isInstanceOf(Opening.Opened.class);
        try (var workspace = ((Opening.Opened) opening).workspace()) {
            assertThat(workspace.snapshot().figures().values())
                    .as("values after round %d", round)
                    .containsAllEntriesOf(reported);
        }
        Map<String, String> log = log(file);
        reported.forEach((key, value) -> assertThat(log)
                .as("edit log after round %d", round)
                .containsEntry(key.toString(), value.printed()));
    }

    private static Map<String, String> log(Path file) throws SQLException {
        String url = "jdbc:h2:file:" + file.toString().replace(".mv.db", "") + ";ACCESS_MODE_DATA=r";
        try (Connection connection = DriverManager.getConnection(url, "qingye", "");
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("select place, after_text from edit_log")) {
            var log = new HashMap<String, String>();
            while (lines.next()) {
                log.put(lines.getString(1), lines.getString(2));
            }
            return log;
        }
    }

    private static ValueKey key(int round, int edit) {
        return Contents.key("Round." + round, 1900 + edit);
    }

    private static Value value(int round, int edit) {
        var exact = new BigDecimal(round * 1000 + edit).movePointLeft(1).setScale(2);
        return new Value.Amount(exact, 2, true);
    }

    /// The program that is killed.
    static final class Editing {
        public static void main(String[] arguments) {
            var files = new WorkspaceFiles(Clock.systemUTC(), "child");
            int round = Integer.parseInt(arguments[1]);
            try (var workspace = ((Opening.Opened) files.open(Path.of(arguments[0]))).workspace()) {
                for (int edit = 1; edit <= EDITS; edit++) {
                    Outcome outcome = workspace.apply(Contents.enter(key(round, edit), value(round, edit))).join();
                    if (!(outcome instanceof Outcome.Done)) {
                        throw new IllegalStateException("not committed: " + outcome);
                    }
                    System.out.println("committed " + edit);
                    System.out.flush();
                }
            }
        }
    }
}
