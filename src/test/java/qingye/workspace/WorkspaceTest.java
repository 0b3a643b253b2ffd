package qingye.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.workspace.Contents.amount;
import static qingye.workspace.Contents.enter;
import static qingye.workspace.Contents.key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.id.EntryId;
import qingye.model.id.FindingId;
import qingye.model.id.RelationId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.register.Entry;
import qingye.model.register.Register;
import qingye.model.text.Localized;

class WorkspaceTest {

    private static final ValueKey KEY = key("S.staff.total", 2024);

    private final WorkspaceFiles files = new WorkspaceFiles(
            Clock.fixed(Instant.parse("2026-02-03T04:05:06.789Z"), ZoneOffset.UTC), "测试");

    @TempDir
    Path folder;

    private Workspace create(Edit content) {
        return opened(files.create(folder.resolve("样本 一"), Contents.YEAR, content));
    }

    private Workspace reopen() {
        return opened(files.open(folder.resolve("样本 一")));
    }

    private static Workspace opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).workspace();
    }

    private static Edit nothing() {
        return new Edit.Batch(Edit.Purpose.CREATE, List.of());
    }

    @Test
    void holdsAfterReopeningWhatItHeldBefore() {
        Snapshot expected = Application.apply(Snapshot.blank(Contents.YEAR), Contents.everything());

        try (var workspace = create(Contents.everything())) {
            assertThat(workspace.snapshot()).isEqualTo(expected);
        }
        try (var workspace = reopen()) {
            assertThat(workspace.snapshot()).isEqualTo(expected);
        }
    }

    @Test
    void keepsTheOrderOfThings() {
        Snapshot expected = Application.apply(Snapshot.blank(Contents.YEAR), Contents.everything());

        try (var workspace = create(Contents.everything())) {
            Snapshot read = workspace.snapshot();
            assertThat(read.figures().indicators().keySet())
                    .containsExactlyElementsOf(expected.figures().indicators().keySet());
            assertThat(read.figures().values().keySet())
                    .containsExactlyElementsOf(expected.figures().values().keySet());
            assertThat(read.tables().tables().keySet())
                    .containsExactlyElementsOf(expected.tables().tables().keySet());
            assertThat(read.tables().notes().keySet()).containsExactlyElementsOf(expected.tables().notes().keySet());
            assertThat(read.chapters().sections().keySet())
                    .containsExactlyElementsOf(expected.chapters().sections().keySet());
            assertThat(read.chapters().blocks().keySet())
                    .containsExactlyElementsOf(expected.chapters().blocks().keySet());
            assertThat(read.scrutiny().waivers().keySet())
                    .containsExactlyElementsOf(expected.scrutiny().waivers().keySet());
            assertThat(read.scrutiny().verdicts().keySet())
                    .containsExactlyElementsOf(expected.scrutiny().verdicts().keySet());
        }
    }

    @Test
    void undoesAndRedoesThroughTheFile() {
        try (var workspace = create(nothing())) {
            var _ = workspace.apply(enter(KEY, amount("1.50")));
            var _ = workspace.apply(new Edit.SetValue(KEY, amount("1.50"), amount("2")));

            assertThat(workspace.undo().join()).isInstanceOf(Outcome.Done.class);
            assertThat(workspace.snapshot().figures().value(KEY)).isEqualTo(amount("1.50"));
            assertThat(workspace.redoable()).isPresent();
        }
        try (var workspace = reopen()) {
            assertThat(workspace.snapshot().figures().value(KEY)).isEqualTo(amount("1.50"));
            assertThat(workspace.undoable()).isEmpty();
            assertThat(workspace.undo().join()).isInstanceOf(Outcome.Nothing.class);
        }
    }

    @Test
    void redoesWhatWasUndone() {
        try (var workspace = create(nothing())) {
            var _ = workspace.apply(enter(KEY, amount("1.50")));
            var _ = workspace.undo();
            assertThat(workspace.redo().join()).isInstanceOf(Outcome.Done.class);
            assertThat(workspace.snapshot().figures().value(KEY)).isEqualTo(amount("1.50"));
            assertThat(workspace.undoable()).contains(enter(KEY, amount("1.50")));
            assertThat(workspace.redo().join()).isInstanceOf(Outcome.Nothing.class);
        }
    }

    @Test
    void putsAnEntryBackToItsPlaceWhenItsRemovalIsUndone() {
        List<Entry> entries = Stream.of("绿能", "青禾", "示例").map(WorkspaceTest::entry).toList();
        Entry middle = entries.get(1);
        Entry behind;
        try (var workspace = create(nothing())) {
            entries.forEach(entry -> workspace.apply(put(entry)).join());
            workspace.apply(put(middle).inverse()).join();
            assertThat(workspace.snapshot().registers().entries()).doesNotContainKey(middle.id());
            assertThat(workspace.undo().join()).isInstanceOf(Outcome.Done.class);
            assertThat(workspace.snapshot().registers().of(Register.ENTITIES)).isEqualTo(entries);
        }
        try (var workspace = reopen()) {
            assertThat(workspace.snapshot().registers().of(Register.ENTITIES)).isEqualTo(entries);
            behind = new Entry(new EntryId("a"), Register.ENTITIES, workspace.snapshot().registers().next(),
                    middle.words());
            assertThat(workspace.apply(put(behind)).join()).isInstanceOf(Outcome.Done.class);
        }
        try (var workspace = reopen()) {
            assertThat(workspace.snapshot().registers().of(Register.ENTITIES)).endsWith(behind).hasSize(4);
        }
    }

    private static Entry entry(String name) {
        long place = List.of("绿能", "青禾", "示例").indexOf(name) + 1L;
        return new Entry(new EntryId("e" + (9 - place)), Register.ENTITIES, place,
                Localized.zh(List.of(name + "公司", name)));
    }

    private static Edit put(Entry entry) {
        return new Edit.SetEntry(entry.id(), Optional.empty(), Optional.of(entry));
    }

    @Test
    void undoesAndRedoesWhatWasDecidedAboutChecks() {
        var waiver = new Waiver("审计确认", "测试", Instant.parse("2026-02-03T04:05:06.789Z"), "1.50");
        RuleSetting off = RuleSetting.USUAL.with(false);
        var decided = new Scrutiny(
                Map.of(new FindingId("ratio.x"), waiver), Map.of(new RelationId("sum.x"), Verdict.DISMISSED),
                Map.of(Rule.MEAN, off));
        try (var workspace = create(nothing())) {
            workspace.apply(new Edit.SetWaiver(new FindingId("ratio.x"), Optional.empty(), Optional.of(waiver))).join();
            workspace.apply(new Edit.SetVerdict(
                    new RelationId("sum.x"), Optional.empty(), Optional.of(Verdict.DISMISSED))).join();
            workspace.apply(new Edit.SetRule(Rule.MEAN, RuleSetting.USUAL, off)).join();
            assertThat(workspace.snapshot().scrutiny()).isEqualTo(decided);

            for (int steps = 0; steps < 3; steps++) {
                assertThat(workspace.undo().join()).isInstanceOf(Outcome.Done.class);
            }
            assertThat(workspace.snapshot().scrutiny()).isEqualTo(Scrutiny.NONE);
            for (int steps = 0; steps < 3; steps++) {
                assertThat(workspace.redo().join()).isInstanceOf(Outcome.Done.class);
            }

            assertThat(workspace.apply(new Edit.SetRule(Rule.MEAN, RuleSetting.USUAL, off)).join())
                    .isEqualTo(new Outcome.Stale("mean"));
        }
        try (var workspace = reopen()) {
            assertThat(workspace.snapshot().scrutiny()).isEqualTo(decided);
        }
    }

    @Test
    void changesNothingForAStaleEdit() {
        try (var workspace = create(nothing())) {
            Outcome outcome = workspace.apply(new Edit.SetValue(KEY, amount("7"), amount("8"))).join();

            assertThat(outcome).isEqualTo(new Outcome.Stale("S.staff.total@2024"));
            assertThat(workspace.snapshot().figures().values()).isEmpty();
            assertThat(workspace.undoable()).isEmpty();
        }
    }

    @Test
    void tellsListenersOfCommitsUndosAndRedos() {
        var heard = new ArrayList<Edit>();
        Edit edit = enter(KEY, amount("3"));
        try (var workspace = create(nothing())) {
            Runnable stop = workspace.onChange(change -> heard.add(change.edit()));
            var _ = workspace.apply(edit);
            var _ = workspace.undo();
            workspace.redo().join();
            stop.run();
            workspace.undo().join();
        }
        assertThat(heard).containsExactly(edit, edit.inverse(), edit);
    }

    @Test
    void survivesAListenerThatFails() {
        try (var workspace = create(nothing())) {
            workspace.onChange(_ -> {
                throw new IllegalStateException("a fault of the listener");
            });
            assertThat(workspace.apply(enter(KEY, amount("3"))).join()).isInstanceOf(Outcome.Done.class);
            assertThat(workspace.undo().join()).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void finishesWhatWasAppliedBeforeItCloses() {
        try (var workspace = create(nothing())) {
            for (int year = 1900; year < 2000; year++) {
                var _ = workspace.apply(enter(key("S.staff.total", year), amount("1")));
            }
        }
        try (var workspace = reopen()) {
            assertThat(workspace.snapshot().figures().values()).hasSize(100);
        }
    }

    @Test
    void takesNoEditsAfterClosing() {
        var workspace = create(nothing());
        workspace.close();
        workspace.close();
        assertThat(workspace.apply(enter(KEY, amount("1"))).join()).isInstanceOf(Outcome.Unsaved.class);
    }

    @Test
    void mayBeClosedByAListener() {
        var workspace = create(nothing());
        workspace.onChange(_ -> workspace.close());
        workspace.apply(enter(KEY, amount("1"))).join();
        workspace.close();
        try (var again = reopen()) {
            assertThat(again.snapshot().figures().value(KEY)).isEqualTo(amount("1"));
        }
    }

    @Test
    void takesEditsOfTwoThreadsOneAfterTheOther() throws InterruptedException {
        try (var workspace = create(nothing())) {
            var threads = new ArrayList<Thread>();
            for (String code : List.of("A", "B")) {
                threads.add(Thread.startVirtualThread(() -> {
                    for (int year = 1950; year < 2000; year++) {
                        var _ = workspace.apply(enter(key(code, year), new Value.Words(code)));
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        try (var workspace = reopen()) {
            assertThat(workspace.snapshot().figures().values()).hasSize(100);
        }
    }

    @Test
    void leavesNothingBesideTheFile() throws Exception {
        try (var workspace = create(Contents.everything())) {
            workspace.apply(enter(key("X", 2020), amount("1"))).join();
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("样本 一.qingye.mv.db");
        }
    }
}
