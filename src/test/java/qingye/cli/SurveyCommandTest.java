package qingye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.export.ExportRun;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.text.Localized;
import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.workspace.Opening;
import qingye.workspace.WorkspaceFiles;

/// Stakeholder groups asked from the command line.
class SurveyCommandTest {

    private static final Year YEAR = Year.of(2024);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final WorkspaceFiles files = new WorkspaceFiles(CLOCK, "tester");
    private String file = "";

    @BeforeEach
    void fill() {
        Snapshot blank = Snapshot.blank(YEAR);
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
        Stream.of(MaterialTopic.named(new PartId("t1"), YEAR, 1, Localized.zh("商业道德"), "governance"),
                new Stakeholder(new PartId("g1"), YEAR, 1, Localized.zh("员工"), List.of(),
                        Stakeholder.Exchange.UNKNOWN, BigDecimal.ONE))
                .forEach(part -> parts.put(part.id(), part));
        Path path = folder.resolve("s.qingye.mv.db");
        ((Opening.Opened) files.create(path, new Snapshot(blank.organisation(), blank.report(), blank.figures(),
                blank.tables(), blank.chapters(), blank.registers(), new Materiality(parts), blank.scrutiny())))
                .workspace().close();
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

    private List<Survey> kept() {
        try (var opened = ((Opening.Opened) files.open(Path.of(file))).workspace()) {
            return opened.snapshot().materiality().surveys(YEAR);
        }
    }

    @Test
    void questionnairesAreWrittenAndAnswersTakenOverOrRefusedWithTheirPlace() throws IOException {
        assertThat(run("survey", "write", file, "--out", folder.resolve("q").toString())).isZero();
        assertThat(out.toString()).contains("重要性议题问卷-2024-员工.xlsx");
        assertThat(run("survey", "write", file, "--out", folder.resolve("q").toString())).isZero();
        assertThat(out.toString()).contains("员工 (2).xlsx");

        String answers = Files.writeString(folder.resolve("a.csv"), "姓名,商业道德 规模,商业道德 范围\n甲,5,4\n乙,9,3\n").toString();
        assertThat(run("survey", "read", file, answers)).isEqualTo(1);
        assertThat(out.toString() + err).contains("a.csv：没有说明是哪个利益相关方的答卷");
        assertThat(run("survey", "read", file, answers, "--group", "媒体")).isEqualTo(1);
        assertThat(err.toString()).contains("没有叫“媒体”的利益相关方");
        assertThat(run("survey", "read", file, answers, "--group", "员工")).isEqualTo(1);
        assertThat(out.toString() + err).contains("第 3 行“商业道德 规模”列：9 不在评分范围 1–5 内", "没有写入任何内容");
        assertThat(kept()).isEmpty();

        assertThat(run("survey", "read", file, answers, "--group", "员工", "--skip-rejected", "--json")).isEqualTo(1);
        assertThat(out.toString()).contains("\"applied\" : true", "\"respondents\" : 2", "\"answers\" : 3");
        assertThat(kept()).singleElement().satisfies(survey -> assertThat(survey.sheets()).hasSize(2));
        String more = Files.writeString(folder.resolve("b.csv"), "姓名,商业道德 规模\n甲,1\n丙,2\n").toString();
        assertThat(run("survey", "read", file, more, "--group", "员工", "--add")).isZero();
        assertThat(err.toString()).contains("1 位受访者已有答卷");
        assertThat(kept()).hasSize(2);
    }
}
