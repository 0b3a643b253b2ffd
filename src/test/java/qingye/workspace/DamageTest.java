package qingye.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

    private static final int BLOCK = 4096;
    private static final int HEADER = 2 * BLOCK;

    @TempDir
    Path folder;

    private final WorkspaceFiles files = new WorkspaceFiles(Clock.systemUTC(), "test");
    private Path file = Path.of("");
    private byte[] whole = {};

    @BeforeEach
    void makeFile() throws IOException {
        file = folder.resolve("x.qingye.mv.db");
        ((Opening.Opened) files.create(file, Contents.YEAR, Contents.everything())).workspace().close();
        whole = Files.readAllBytes(file);
    }

    private void assertDamaged(byte[] content) throws IOException {
        Files.write(file, content);
        Map<String, String> before = Folder.content(folder);
        assertThat(files.open(file)).isInstanceOfSatisfying(
                Opening.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Opening.Reason.DAMAGED));
        assertThat(Folder.content(folder)).isEqualTo(before);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertDamaged(new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 25, 50, 75, 90, 99})
    void refusesAFileThatEndsTooSoon(int percent) throws IOException {
        assertDamaged(Arrays.copyOf(whole, Math.max(3, whole.length / 100 * percent)));
    }

    @Test
    void refusesAFileThatLostItsLastBlock() throws IOException {
        assertDamaged(Arrays.copyOf(whole, whole.length - BLOCK));
    }

    @Test
    void refusesAFileThatLostItsBeginning() throws IOException {
        byte[] content = whole.clone();
        Arrays.fill(content, 0, HEADER, (byte) 0);
        assertDamaged(content);
    }

    @Test
    void refusesAFileWithBothHeadersSpoiled() throws IOException {
        byte[] content = whole.clone();
        content[20] ^= 1;
        content[BLOCK + 20] ^= 1;
        assertDamaged(content);
    }

    @Test
    void refusesAFileOfWhichOnlyTheHeaderIsLeft() throws IOException {
        byte[] content = whole.clone();
        Arrays.fill(content, HEADER, content.length, (byte) 0);
        assertDamaged(content);
    }

    @Test
    void refusesAFileWithNoiseInIt() throws IOException {
        byte[] content = whole.clone();
        var noise = new Random(7);
        for (int at = HEADER; at < content.length; at += 64) {
            content[at] ^= (byte) (1 + noise.nextInt(255));
        }
        assertDamaged(content);
    }

    @Test
    void opensAFileOfWhichOneOfTheTwoHeadersIsLeft() throws IOException {
        byte[] content = whole.clone();
        Arrays.fill(content, 0, BLOCK, (byte) 0);
        Files.write(file, content);
        try (var workspace = ((Opening.Opened) files.open(file)).workspace()) {
            assertThat(workspace.snapshot().figures().values()).hasSize(9);
        }
    }
}
