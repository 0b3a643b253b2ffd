package qingye.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.workspace.Contents.amount;
import static qingye.workspace.Contents.enter;
import static qingye.workspace.Contents.key;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Edit;
import qingye.edit.LogLine;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Restatement;
import qingye.model.indicator.Standing;
import qingye.model.indicator.ValueKey;

class ArchiveTest {

    private static final Instant AT = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final ValueKey KEY = key("E.gas", 2024);

    private final WorkspaceFiles files = new WorkspaceFiles(Clock.fixed(AT, ZoneOffset.UTC), "王芳");

    @TempDir
    Path folder;

    private Optional<Workspace> opened = Optional.empty();

    @BeforeEach
    void create() {
        Edit nothing = new Edit.Batch(Edit.Purpose.CREATE, List.of());
        opened = Optional.of(
                ((Opening.Opened) files.create(folder.resolve("档案"), Contents.YEAR, nothing)).workspace());
    }

    @AfterEach
    void close() {
        workspace().close();
    }

    private Workspace workspace() {
        return opened.orElseThrow();
    }

    private void reopen() {
        workspace().close();
        opened = Optional.of(((Opening.Opened) files.open(folder.resolve("档案"))).workspace());
    }

    private Dossier dossier() {
        return workspace().snapshot().figures().dossier(KEY);
    }

    private Outcome lock() {
        return workspace().apply(
                new Edit.SetDossier(KEY, dossier(), dossier().with(new Standing.Locked("王芳", AT)))).join();
    }

    @Test
    void namesEachStepOfAValuesLife() {
        workspace().apply(enter(KEY, amount("10"))).join();
        workspace().apply(new Edit.Batch(
                Edit.Purpose.IMPORT, List.of(new Edit.SetValue(KEY, amount("10"), amount("12"))))).join();
        Dossier restated = dossier().withRestatement(Optional.of(new Restatement("12", "表计更正", "")));
        workspace().apply(new Edit.Batch(
                Edit.Purpose.RESTATE,
                List.of(
                        new Edit.SetValue(KEY, amount("12"), amount("13")),
                        new Edit.SetDossier(KEY, dossier(), restated))))
                .join();
        lock();
        workspace().undo().join();
        workspace().redo().join();
        reopen();

        List<LogLine> lines = workspace().archive().history(KEY).join();

        assertThat(lines).extracting(LogLine::author).containsOnly("王芳");
        assertThat(lines).extracting(LogLine::at).containsOnly(AT);
        assertThat(lines).extracting(LogLine::kind)
                .containsExactly("value", "value", "value", "dossier", "dossier", "dossier", "dossier");
        assertThat(lines).extracting(LogLine::purpose)
                .startsWith(
                        Optional.empty(), Optional.of(Edit.Purpose.IMPORT), Optional.of(Edit.Purpose.RESTATE),
                        Optional.of(Edit.Purpose.RESTATE), Optional.empty());
        assertThat(lines.get(1)).returns("10", LogLine::before).returns("12", LogLine::after);
        assertThat(lines.get(3).after()).contains("restated from: 12", "reason: 表计更正");
        assertThat(lines.get(4).after()).startsWith("locked by 王芳 2026-02-03");
        assertThat(lines.get(5).after()).startsWith("open");
    }

    @Test
    void isToldFromOthersByItsFirstLine() {
        assertThat(workspace().archive().origin().join()).as("nothing was written yet").isEmpty();
        workspace().apply(enter(KEY, amount("10"))).join();
        String origin = workspace().archive().origin().join();
        workspace().apply(enter(key("E.coal", 2024), amount("11"))).join();
        reopen();
        assertThat(workspace().archive().origin().join()).isEqualTo(origin).hasSize(32);
    }

    @Test
    void changesNoLockedValue() {
        workspace().apply(enter(KEY, amount("10"))).join();
        lock();

        assertThat(workspace().apply(new Edit.SetValue(KEY, amount("10"), amount("11"))).join())
                .isEqualTo(new Outcome.Locked(KEY));
        reopen();
        assertThat(workspace().snapshot().figures().value(KEY)).isEqualTo(amount("10"));
        assertThat(workspace().apply(new Edit.Batch(
                Edit.Purpose.APPROVE,
                List.of(
                        new Edit.SetDossier(KEY, dossier(), Dossier.BLANK),
                        new Edit.SetValue(KEY, amount("10"), amount("11")))))
                .join())
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void keepsEvidenceByteForByte() throws IOException {
        Path bill = Files.write(folder.resolve("电费单.pdf"), new byte[] {1, 2, 3, -1});

        Keeping keeping = workspace().archive().keep(bill).join();
        assertThat(workspace().archive().keep(bill).join()).isEqualTo(keeping);
        reopen();

        var kept = ((Keeping.Kept) keeping).evidence();
        assertThat(kept.name()).isEqualTo("电费单.pdf");
        assertThat(kept.size()).isEqualTo(4);
        assertThat(workspace().archive().content(kept.id()).join().orElseThrow()).containsExactly(1, 2, 3, -1);
    }

    @Test
    void keepsNoFileThatIsTooLargeOrNotThere() throws IOException {
        Path large = folder.resolve("large");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Archive.LARGEST + 1);
        }
        assertThat(workspace().archive().keep(large).join()).isEqualTo(new Keeping.TooLarge(Archive.LARGEST + 1));
        assertThat(workspace().archive().keep(folder.resolve("none")).join()).isInstanceOf(Keeping.Failed.class);
        assertThat(workspace().archive().keep(folder).join()).isInstanceOf(Keeping.Failed.class);
    }
}
