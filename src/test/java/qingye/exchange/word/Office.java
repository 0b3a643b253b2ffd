package qingye.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;

import qingye.document.Document;
import qingye.export.docx.DocxExporter;
import qingye.task.Progress;

/// Writes Word files, and has another program save them.
///
/// @param folder for all files
public record Office(Path folder) {

    /// Whether the other program is there.
    public static boolean isInstalled() {
        return Optional.ofNullable(System.getenv("PATH")).stream()
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    /// The file as this program writes it.
    public Path written(Document document) throws IOException {
        Path file = folder.resolve("report.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new DocxExporter().write(document, out, Progress.none());
        }
        return file;
    }

    /// The file as the other program saves it.
    public Path saved(Path file, String as) throws IOException, InterruptedException {
        return saved(file, as, Map.of());
    }

    private Path saved(Path file, String as, Map<String, String> surroundings)
            throws IOException, InterruptedException {
        Path into = folder.resolve("saved");
        var office = new ProcessBuilder("soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", as, "--outdir", into.toString(), file.toString());
        office.environment().putAll(surroundings);
        office.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
        Process running = office.start();
        assertThat(running.waitFor(5, TimeUnit.MINUTES)).as("LibreOffice came to an end").isTrue();
        return into.resolve("report." + as);
    }

    /// The pages of a file as the other program lays them out with the typefaces of this one in the place of those
    /// named in it.
    public Path laidOut(Path file) throws IOException, InterruptedException {
        Path fonts = folder.resolve("fonts.conf");
        Files.writeString(fonts, """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                    <dir>%s</dir>
                    <cachedir>%s</cachedir>
                    <alias binding="same">
                        <family>Microsoft YaHei</family>
                        <prefer><family>Qingye Sans SC</family></prefer>
                    </alias>
                </fontconfig>
                """.formatted(Path.of("resources/fonts").toAbsolutePath(), folder.resolve("cache")));
        return saved(file, "pdf", Map.of("FONTCONFIG_FILE", fonts.toString()));
    }

    /// How many pages the other program lays it out on.
    public int pages(Path file) throws IOException, InterruptedException {
        try (var opened = Loader.loadPDF(saved(file, "pdf").toFile())) {
            return opened.getNumberOfPages();
        }
    }
}
