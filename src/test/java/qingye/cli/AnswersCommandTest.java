package qingye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.exchange.template.Templates;
import qingye.export.ExportRun;
import qingye.model.Disclosures;
import qingye.model.Snapshot;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.standard.RequirementKey;
import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.workspace.Opening;
import qingye.workspace.WorkspaceFiles;

/// Standards of one's own, indexes kept in tables, and the step into the next year, from the command line.
class AnswersCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final WorkspaceFiles files = new WorkspaceFiles(CLOCK, "tester");
    private String file = "";

    @BeforeEach
    void fill() {
        Path path = folder.resolve("s.qingye.mv.db");
        ((Opening.Opened) files.create(path, Templates.read(Templates.SAMPLE))).workspace().close();
        file = path.toString();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var services = new Services(
                files, new Publication(new ExportRun(Map.of())), _ -> new Window.Shown.Impossible("no display"), CLOCK,
                Messages.of(Locale.CHINESE));
        return CommandLineTool.run(services, "Qingye 1", new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private Snapshot kept(String name) {
        try (var opened = ((Opening.Opened) files.open(folder.resolve(name))).workspace()) {
            return opened.snapshot();
        }
    }

    private Disclosures kept() {
        return kept("s.qingye.mv.db").disclosures();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aStandardComesWithItsFaultsAndThenIsAnswered() throws IOException {
        String sheet = write("own.csv", "编号,名称,约束程度\nF1,投诉,强制\nF2,培训,强制\n2-Jan,其他,\n");

        assertThat(run("standard", file, sheet, "--id", "gri", "--name", "自有")).isEqualTo(2);
        assertThat(err.toString()).contains("“gri”不能用");
        assertThat(run("standard", file, sheet, "--id", "own", "--name", " ")).isEqualTo(2);
        assertThat(err.toString()).contains("--name");
        assertThat(run("standard", file, sheet, "--id", "own", "--name", "自有")).isEqualTo(1);
        assertThat(err.toString()).contains("第 4 行", "2-Jan", "2-1");
        assertThat(out.toString()).contains("没有写入任何内容");
        assertThat(kept().standards()).isEmpty();
        assertThat(run("standard", file, sheet, "--id", "own", "--name", "自有", "--skip-rejected")).isEqualTo(1);
        assertThat(kept().standards()).containsOnlyKeys("own");

        String answers = write("a.csv", "要求,章节,原因\nF1,客户服务与权益保护,\nF2,没有这一章,\n");
        assertThat(run("answers", file, answers, "--standard", "none")).isEqualTo(1);
        assertThat(err.toString()).contains("没有标准“none”", "own");
        assertThat(run("answers", file, answers, "--standard", "own")).isZero();
        assertThat(err.toString()).contains("“没有这一章”不是本报告的章节");
        Snapshot after = kept("s.qingye.mv.db");
        assertThat(after.disclosures().answer(after.report().year(), new RequirementKey("own", "F2")).targets())
                .containsExactly(new Target.Titled("没有这一章"));
        assertThat(run("check", file)).isEqualTo(1);
        assertThat(out.toString()).contains("“F2 培训”对应的“没有这一章”不是本报告的章节");
    }

    @Test
    void nothingIsTakenFromATableThatIsNotUnderstood() throws IOException {
        String answers = write("a.csv", "要求,章节,原因\nA2.5,不适用：不用包装材料,\nZ9,节约用水,\n");
        Disclosures before = kept();

        assertThat(run("answers", file, answers, "--standard", "hkex")).isEqualTo(1);
        assertThat(err.toString()).contains("第 3 行：“Z9”不是这个标准的要求");
        assertThat(kept()).isEqualTo(before);
        assertThat(run("answers", file, answers, "--standard", "hkex", "--dry-run", "--skip-rejected")).isEqualTo(1);
        assertThat(kept()).isEqualTo(before);
        assertThat(run("answers", file, answers, "--standard", "hkex", "--skip-rejected")).isEqualTo(1);
        Snapshot after = kept("s.qingye.mv.db");
        assertThat(after.disclosures().answer(after.report().year(), new RequirementKey("hkex", "A2.5")).stance())
                .isInstanceOf(Stance.NotApplicable.class);
        String changed = write("b.csv", "要求,章节,原因\nA2.5,节约用水,\n");
        assertThat(run("answers", file, changed, "--standard", "hkex", "--dry-run")).isZero();
        assertThat(out.toString()).contains("“A2.5”原有的回应（不适用）由表格里的替换");
        assertThat(run("answers", file, folder.resolve("gone.csv").toString(), "--standard", "hkex")).isEqualTo(1);
        assertThat(err.toString()).contains("找不到文件");
    }

    @Test
    void theNextYearListsWhatChangedInTheStandards() {
        assertThat(run("next-year", file, "--out", folder.resolve("n.qingye.mv.db").toString())).isZero();

        assertThat(out.toString()).contains(
                "港交所C2由 2024 年版换为 2025 年版", "A1.2 温室气体范围1及2（上年：已披露），由 范围1温室气体排放", "新增：");
        Snapshot after = kept("n.qingye.mv.db");
        assertThat(after.disclosures().adoption(after.report().year(), "hkex")).isPresent();
        assertThat(after.disclosures().answer(after.report().year(), new RequirementKey("hkex", "A1.2")).targets())
                .isEmpty();
    }
}
