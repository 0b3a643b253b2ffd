package qingye.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The shell launcher, with scripts in the place of Java that only say how they were called.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path folder;

    private Path launcher = Path.of("bin/qingye");

    private record Ran(int code, List<String> lines) {}

    @BeforeEach
    void install() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("a b 青页/bin"));
        launcher = bin.resolve("qingye");
        Files.copy(Path.of("installer/launcher/java-needed.txt"), bin.resolve("java-needed.txt"));
        script(launcher, Files.readString(Path.of("installer/launcher/qingye")));
    }

    @Test
    void startsTheJavaOfJavaHome() throws Exception {
        Path home = java("my java", "25.0.1");

        var ran = run(launcher, Map.of("JAVA_HOME", home.toString()), "info", "报告 2024");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).contains("-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED")
                .endsWith("-cp", libraries(), "qingye.app.Main", "info", "报告 2024");
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        Path old = java("old", "17.0.9");
        Path young = java("young", "26");

        var ran = run(launcher, Map.of("JAVA_HOME", old.toString(), "PATH", young + "/bin:/usr/bin:/bin"));

        assertThat(ran.lines()).startsWith("java 26");
    }

    @Test
    void asksAJavaThatDoesNotSayItsVersionInAFile() throws Exception {
        Path home = java("silent", "25");
        Files.delete(home.resolve("release"));

        var ran = run(launcher, Map.of("JAVA_HOME", home.toString()));

        assertThat(ran.lines()).startsWith("java 25");
    }

    @Test
    void saysInBothLanguagesWhichJavaToInstall() throws Exception {
        script(launcher, Files.readString(launcher).replace("needed=25", "needed=9999"));

        var ran = run(launcher, Map.of());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("请安装 JDK 25"))
                .anySatisfy(line -> assertThat(line).contains("Install a JDK 25"));
    }

    @Test
    void isFoundThroughLinks() throws Exception {
        Path home = java("java", "25");
        Path first = Files.createSymbolicLink(folder.resolve("first"), launcher);
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of(first.getFileName().toString()));

        var ran = run(second, Map.of("JAVA_HOME", home.toString()));

        assertThat(ran.lines()).contains(libraries());
    }

    @Test
    void makesChineseFileNamesPossibleWhereTheLocaleDoesNot() throws Exception {
        Path home = java("java", "25");

        assertThat(run(launcher, Map.of("JAVA_HOME", home.toString(), "LC_ALL", "C")).lines())
                .contains("locale C.UTF-8");
        assertThat(run(launcher, Map.of("JAVA_HOME", home.toString(), "LC_ALL", "C.UTF-8")).lines())
                .contains("locale C.UTF-8");
    }

    @Test
    void handsOptionsToJava() throws Exception {
        Path home = java("java", "25");

        var ran = run(launcher, Map.of("JAVA_HOME", home.toString(), "QINGYE_JAVA_OPTS", "-Xmx2g -Dx=y"));

        assertThat(ran.lines()).containsSubsequence("-Xmx2g", "-Dx=y", "-cp");
    }

    /// The class path, with all links followed.
    private String libraries() throws IOException {
        return folder.toRealPath() + "/a b 青页/bin/../lib/*";
    }

    /// A folder with a Java in it that prints its version, its locale and its arguments.
    private Path java(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%1$s" 2026-01-20' >&2
                    exit
                fi
                echo 'java %1$s'
                echo "locale $LC_ALL"
                for argument in "$@"; do echo "$argument"; done
                """.formatted(version));
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ran run(Path command, Map<String, String> environment, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "LANG", "LC_ALL", "QINGYE_JAVA_OPTS"));
        builder.environment().putAll(environment);
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ran(process.waitFor(), said.lines().toList());
    }
}
