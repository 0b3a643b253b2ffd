package qingye.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Edit;

/// An open file keeps other programs out, whatever else opens and closes it in between: file dialogs look into every
/// file they list, and POSIX gives up the locks of a program as soon as it closes the file anywhere.
class ClaimTest {

    @TempDir
    Path folder;

    private final WorkspaceFiles files = new WorkspaceFiles(Clock.systemUTC(), "test");

    private String another(Path file) throws IOException {
        try (var program = new Child(Opener.class, file.toString())) {
            return String.valueOf(program.line());
        }
    }

    @Test
    void keepsOtherProgramsOutThoughItsOwnFileWasLookedInto() throws Exception {
        Path file = folder.resolve("锁.qingye.mv.db");
        Edit nothing = new Edit.Batch(Edit.Purpose.CREATE, List.of());
        try (Workspace _ = ((Opening.Opened) files.create(file, Contents.YEAR, nothing)).workspace()) {
            assertThat(another(file)).isEqualTo("IN_USE");
            assertThat(Files.readAllBytes(file)).isNotEmpty();
            assertThat(another(file)).isEqualTo("IN_USE");
            assertThat(files.open(file)).as("twice in one program").isInstanceOf(Opening.Refused.class);
            assertThat(Files.readAllBytes(file)).isNotEmpty();
            assertThat(another(file)).as("after this program tried it twice").isEqualTo("IN_USE");
        }
        assertThat(another(file)).as("given up when it is closed").isEqualTo("opened");
    }

    /// Another program, which says what became of opening the file.
    static final class Opener {

        private Opener() {}

        public static void main(String[] arguments) throws Exception {
            switch (new WorkspaceFiles(Clock.systemUTC(), "other").open(Path.of(arguments[0]))) {
                case Opening.Opened(var workspace) -> {
                    System.out.println("opened");
                    workspace.close();
                }
                case Opening.Refused(var _, var reason, var _) -> System.out.println(reason);
            }
        }
    }
}
