package qingye.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Edit;
import qingye.model.indicator.Value;

/// A program whose files may not grow beyond 2 to 4 MB stands for one on a full disk.
class FullDiskTest {

    private static final List<String> SMALL_FILES_ONLY =
            List.of("/bin/sh", "-c", "ulimit -f 4096 && exec \"$0\" \"$@\"");

    @TempDir
    Path folder;

    private final WorkspaceFiles files = new WorkspaceFiles(Clock.systemUTC(), "test");

    @Test
    void saysWhatWasNotSavedAndKeepsTheRest() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Path file = folder.resolve("x.qingye.mv.db");
        Edit nothing = new Edit.Batch(Edit.Purpose.CREATE, List.of());
        ((Opening.Opened) files.create(file, Contents.YEAR, nothing)).workspace().close();
        int committed = 0;
        try (var program = new Child(SMALL_FILES_ONLY, Filling.class, file.toString())) {
            String line = program.line();
            while (line != null && line.equals("committed")) {
                committed++;
                line = program.line();
            }
            assertThat(line).startsWith("unsaved, values " + committed);
        }
        assertThat(committed).isPositive();
        try (var workspace = ((Opening.Opened) files.open(file)).workspace()) {
            assertThat(workspace.snapshot().figures().values()).hasSize(committed);
        }
    }

    /// The program without room.
    static final class Filling {
        public static void main(String[] arguments) {
            var files = new WorkspaceFiles(Clock.systemUTC(), "child");
            try (var workspace = ((Opening.Opened) files.open(Path.of(arguments[0]))).workspace()) {
                Outcome outcome = new Outcome.Nothing();
                for (int year = 1900; !(outcome instanceof Outcome.Unsaved); year++) {
                    var words = new Value.Words("字".repeat(30_000));
                    outcome = workspace.apply(Contents.enter(Contents.key("X", year), words)).join();
                    if (outcome instanceof Outcome.Done) {
                        System.out.println("committed");
                    }
                }
                System.out
                        .println("unsaved, values " + workspace.snapshot().figures().values().size() + ": " + outcome);
            }
        }
    }

    @Test
    void leavesNothingWhereThereWasNoRoomToCreate() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        try (var program = new Child(SMALL_FILES_ONLY, Creating.class, folder.resolve("x").toString())) {
            assertThat(program.line()).isEqualTo("FULL");
        }
        assertThat(Folder.content(folder)).isEmpty();
    }

    /// Another program without room.
    static final class Creating {
        public static void main(String[] arguments) {
            var files = new WorkspaceFiles(Clock.systemUTC(), "child");
            var edits = new ArrayList<Edit>();
            for (int year = 1000; year < 1100; year++) {
                edits.add(Contents.enter(Contents.key("X", year), new Value.Words("字".repeat(30_000))));
            }
            Opening opening =
                    files.create(Path.of(arguments[0]), Contents.YEAR, new Edit.Batch(Edit.Purpose.CREATE, edits));
            System.out.println(opening instanceof Opening.Refused refused ? refused.reason() : opening);
        }
    }
}
