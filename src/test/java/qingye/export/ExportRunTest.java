package qingye.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import qingye.document.Bytes;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.SampleDocument;
import qingye.document.Span;
import qingye.export.ExportResult.Problem;
import qingye.task.Cancelled;
import qingye.task.Progress;
import qingye.text.Messages;

class ExportRunTest {

    private static final Document SAMPLE = SampleDocument.create();
    private static final Exporter GOOD = (_, out, progress) -> {
        progress.at(0.5);
        out.write("good".getBytes(StandardCharsets.UTF_8));
        progress.at(1);
    };

    @TempDir
    private Path folder;

    @Test
    void writesOneFilePerFormat() {
        var told = new ArrayList<Double>();
        ExportResult result = new ExportRun(Map.of(Format.DOCX, GOOD, Format.PDF, GOOD))
                .write(SAMPLE, folder.resolve("out"), "报告 2024", List.of(Format.DOCX, Format.PDF), told::add);
        var files = List.of(folder.resolve("out/报告 2024.docx"), folder.resolve("out/报告 2024.pdf"));
        assertThat(result).isEqualTo(new ExportResult.Written(files));
        assertThat(files).allSatisfy(file -> assertThat(file).hasContent("good"));
        assertThat(told).isSorted().endsWith(1.0);
    }

    @Test
    void keepsWhatWasFinishedBeforeAFailure() throws IOException {
        Path old = Files.writeString(folder.resolve("r.pdf"), "old");
        ExportResult result = run(failing(new IOException("No space left on device")));
        assertThat(result).isEqualTo(new ExportResult.Failed(
                List.of(folder.resolve("r.docx")), old, Problem.FULL, "No space left on device"));
        assertThat(old).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void saysWhereADamagedPictureStandsAndWritesNothing() {
        var body = List.<Element>of(
                new Element.Heading("h", 1, "01", List.of(Span.of("环境"))),
                new Element.Picture("pic", Bytes.of(new byte[] {1, 2, 3}), "image/png", 4, 4,
                        Element.Picture.Window.ALL, 1,
                        List.of(Span.of("厂区")), ""));
        var document = new Document(SAMPLE.info(), SAMPLE.labels(), SAMPLE.cover(), body);
        assertThat(new ExportRun(Map.of(Format.DOCX, GOOD))
                .write(document, folder, "r", List.of(Format.DOCX), Progress.none()))
                .isEqualTo(new ExportResult.Failed(
                        List.of(), folder.resolve("r.docx"), Problem.PICTURE, "01 环境 · 厂区"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void seesWhatTheFileSaidBehindWhatALibraryMakesOfIt() {
        Exporter wrapping = (_, out, _) -> {
            Thread.currentThread().interrupt();
            try {
                out.write(new byte[1 << 20]);
            } catch (IOException e) {
                throw new IllegalStateException("wrapped", e);
            }
        };
        assertThat(run(wrapping)).isEqualTo(new ExportResult.Stopped(List.of(folder.resolve("r.docx"))));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void doesNotHideAFaultOfTheProgram() {
        Exporter broken = (_, _, _) -> {
            throw new IllegalStateException("a fault of our own");
        };
        assertThatIllegalStateException().isThrownBy(() -> run(broken)).withMessage("a fault of our own");
    }

    @Test
    void tellsAReadOnlyFolderFromOtherTroubles() {
        assertThat(problem(new AccessDeniedException("r.pdf"))).isEqualTo(Problem.READ_ONLY);
        assertThat(problem(new FileSystemException("r.pdf", null, "Read-only file system")))
                .isEqualTo(Problem.READ_ONLY);
        assertThat(problem(new IOException("something else"))).isEqualTo(Problem.SYSTEM);
    }

    @Test
    void tellsAFileThatAnotherProgramHolds() throws IOException {
        Path old = Files.writeString(folder.resolve("r.pdf"), "old");
        var refused = new FileSystemException(".r.pdf.part", old.toString(),
                "whatever the system says in its language");
        assertThat(problem(refused)).isEqualTo(Problem.IN_USE);
    }

    @Test
    void tellsAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("occupied"), "a file");
        ExportResult result = new ExportRun(Map.of(Format.PDF, GOOD))
                .write(SAMPLE, file.resolve("below"), "r", List.of(Format.PDF), Progress.none());
        assertThat(result).isInstanceOfSatisfying(ExportResult.Failed.class,
                failed -> assertThat(failed.problem()).isEqualTo(Problem.NO_FOLDER));
        assertThat(file).hasContent("a file");
    }

    @Test
    void namesTheCharacterThatCannotBePrinted() {
        Exporter unprintable = (_, _, _) -> {
            throw new UnprintableException(0x1F600, "a smile here");
        };
        assertThat(run(unprintable)).isInstanceOfSatisfying(ExportResult.Failed.class, failed -> {
            assertThat(failed.problem()).isEqualTo(Problem.UNPRINTABLE);
            assertThat(failed.detail()).contains("U+1F600", "a smile here");
        });
    }

    @Test
    void stopsWhenCancelledAndLeavesTheOldFile() throws IOException {
        Path old = Files.writeString(folder.resolve("r.pdf"), "old");
        Exporter cancelled = (_, out, _) -> {
            out.write(1);
            throw new Cancelled();
        };
        var stopped = new ExportResult.Stopped(List.of(folder.resolve("r.docx")));
        assertThat(run(cancelled)).isEqualTo(stopped);
        assertThat(run(failing(new ClosedByInterruptException()))).isEqualTo(stopped);
        assertThat(old).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEveryProblem(Problem problem) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String key = "export.problem." + problem.name().toLowerCase(Locale.ROOT);
            assertThat(Messages.of(locale).text(key, "r.docx", "because")).contains("r.docx", "because");
        }
    }

    private Problem problem(IOException thrown) {
        return run(failing(thrown)) instanceof ExportResult.Failed failed ? failed.problem() : Problem.SYSTEM;
    }

    private ExportResult run(Exporter pdf) {
        return new ExportRun(Map.of(Format.DOCX, GOOD, Format.PDF, pdf))
                .write(SAMPLE, folder, "r", List.of(Format.DOCX, Format.PDF), Progress.none());
    }

    private static Exporter failing(IOException thrown) {
        return (_, out, _) -> {
            out.write(1);
            throw thrown;
        };
    }
}
