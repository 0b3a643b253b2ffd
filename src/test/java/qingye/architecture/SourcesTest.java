package qingye.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sources stay small, finished and in order.
class SourcesTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void keepsSourcesInOrder(String folder) {
        assertThat(new Sources(Path.of(folder)).faults()).isEmpty();
    }

    @Test
    void keepsPackagesOfTheProgramInOrder() {
        assertThat(new Sources(Path.of("src/main/java")).faultsOfProgram()).isEmpty();
    }

    @Test
    void noticesLongFiles() throws IOException {
        write("qingye/store/Long.java", "\n".repeat(401));

        assertThat(new Sources(root).faults()).containsExactly(
                Path.of("qingye/store/Long.java") + " has 401 lines, more than 400: split it");
    }

    @Test
    void noticesLongLines() throws IOException {
        write("qingye/store/Wide.java", "\n" + "x".repeat(121));

        assertThat(new Sources(root).faults()).singleElement().asString()
                .endsWith("Wide.java:2 is longer than 120 characters");
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneOnce() throws IOException {
        write("qingye/store/Wide.java", "𠮷".repeat(120));

        assertThat(new Sources(root).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"// TO" + "DO later", "/// @aut" + "hor me", "// FIX" + "ME"})
    void noticesWorkPutOff(String line) throws IOException {
        write("qingye/store/Later.java", line);

        assertThat(new Sources(root).faults()).singleElement().asString().contains("Later.java:1 puts work off");
    }

    @Test
    void noticesChineseInCodeButNotInComments() throws IOException {
        describe("qingye/store");
        write("qingye/store/Talks.java", "// \"青页\"\nString s = \"青页\";");
        describe("qingye/exchange");
        write("qingye/exchange/Headers.java", "String s = \"指标\";");

        assertThat(new Sources(root).faultsOfProgram()).singleElement().asString()
                .contains("Talks.java:2 says Chinese");
    }

    @Test
    void noticesCrowdedPackages() throws IOException {
        describe("qingye/store");
        for (int i = 0; i < 36; i++) {
            write("qingye/store/Table" + i + ".java", "");
        }

        assertThat(new Sources(root).faultsOfProgram()).singleElement().asString().contains("has 36 files");
    }

    @Test
    void noticesDeepPackages() throws IOException {
        describe("qingye/ui/data/grid");

        assertThat(new Sources(root).faultsOfProgram()).singleElement().asString().contains("lies deeper than 2");
    }

    @Test
    void noticesPackagesWithoutNullMarkOrDescription() throws IOException {
        write("qingye/store/Bare.java", "");

        assertThat(new Sources(root).faultsOfProgram()).hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("@NullMarked"))
                .anySatisfy(fault -> assertThat(fault).contains("two sentences"));
    }

    private void describe(String folder) throws IOException {
        write(folder + "/package-info.java", "/// What it is.\n/// What it must not know.\n@NullMarked\npackage x;");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
