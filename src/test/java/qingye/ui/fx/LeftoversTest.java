package qingye.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    private Path folder;

    @Test
    void deletesWhatCanOnlyBeRead() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("copy"));
        Path file = Files.writeString(inner.resolve("a.pdf"), "x");
        assertThat(file.toFile().setReadOnly()).isTrue();

        Leftovers.delete(List.of(file, inner, folder.resolve("gone")));

        assertThat(inner).doesNotExist();
    }
}
