package qingye.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.task.Cancelled;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesIntoAFolderThatIsYetToBeMade() throws IOException {
        Path file = folder.resolve("2024/报告/report.docx");
        AtomicFile.write(file, out -> out.write(7));
        assertThat(file).hasBinaryContent(new byte[] {7});
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void replacesAnOlderFile() throws IOException {
        Path file = Files.writeString(folder.resolve("report.docx"), "old and much longer");
        AtomicFile.write(file, out -> out.write("new".getBytes(UTF_8)));
        assertThat(file).hasContent("new");
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("report.docx"), "old");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> AtomicFile.write(file, out -> {
            out.write(new byte[200_000]);
            throw new IOException("No space left on device");
        }));
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenCancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("report.docx"), "old");
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> AtomicFile.write(file, out -> {
            out.write(new byte[200_000]);
            throw new Cancelled();
        }));
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
