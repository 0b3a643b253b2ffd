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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.Checked;
import qingye.check.Finding;
import qingye.check.run.Checker;
import qingye.edit.Edit;
import qingye.export.ExportRun;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Waiver;
import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.workspace.Opening;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;
import qingye.workspace.WorkspaceFiles;

class CheckCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    /// A head count by gender, one year of which is not given; the table is of the year the blank template begins with.
    private static final String STAFF = """
            table,group,indicator,unit,year,value
            员工,,员工总数,人,2023,100
            员工,,员工总数,人,2024,120
            员工,,员工总数,人,2025,
            员工,按性别,男性,人,2023,60
            员工,按性别,男性,人,2024,70
            员工,按性别,男性,人,2025,71
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final WorkspaceFiles files = new WorkspaceFiles(CLOCK, "tester");
    private String file = "";

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var services = new Services(
                files, new Publication(new ExportRun(Map.of())), _ -> new Window.Shown.Impossible("no display"), CLOCK,
                Messages.of(Locale.CHINESE));
        return CommandLineTool.run(services, "Qingye 1", new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @BeforeEach
    void create() throws IOException {
        file = folder.resolve("staff").toString();
        assertThat(run("new", file, "--year", "2025")).isZero();
        Path source = Files.writeString(folder.resolve("staff.csv"), STAFF);
        assertThat(run("import", file, source.toString())).isZero();
    }

    private JsonNode json() throws JsonProcessingException {
        return new ObjectMapper().readTree(out.toString());
    }

    private List<String> ids() throws JsonProcessingException {
        var ids = new ArrayList<String>();
        json().forEach(one -> ids.add(one.get("id").asText()));
        return ids;
    }

    private Workspace opened() {
        return ((Opening.Opened) files.open(WorkspaceFiles.file(Path.of(file)))).workspace();
    }

    private void apply(Edit edit) {
        try (Workspace workspace = opened()) {
            assertThat(workspace.apply(edit).join()).isInstanceOf(Outcome.Done.class);
        }
    }

    private Checked checked() {
        try (Workspace workspace = opened()) {
            return new Checker(FactorLibrary.read(Units.read())).check(workspace.snapshot());
        }
    }

    @Test
    void tellsPeopleWhatWasFoundWhereAndWhy() {
        assertThat(run("check", file, "--rule", "completeness")).isZero();

        assertThat(out.toString().lines().toList()).startsWith("员工")
                .anyMatch(line -> line.startsWith("  警告　") && line.contains("员工总数") && line.contains("2025"))
                .anyMatch(line -> line.startsWith("      ") && line.contains("不适用"))
                .last().asString().startsWith("0 个错误，").endsWith("已说明 0 个。");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsScriptsTheSame() throws JsonProcessingException {
        assertThat(run("check", file, "--json", "--rule", "completeness")).isZero();

        assertThat(json().isArray()).isTrue();
        JsonNode place = json().get(0).get("place");
        assertThat(json().get(0).get("rule").asText()).isEqualTo("completeness");
        assertThat(place.get("table").asText()).isEqualTo("员工");
        assertThat(place.get("indicator").asText()).isEqualTo("员工总数");
        assertThat(place.get("year").asInt()).isEqualTo(2025);
        assertThat(place.has("group")).isFalse();
    }

    @Test
    void saysNothingOfWhatIsNotAskedFor() throws JsonProcessingException {
        assertThat(run("check", file, "--json", "--rule", "completeness", "--severity", "ERROR")).isZero();
        assertThat(ids()).isEmpty();
        assertThat(run("check", file, "--json", "--rule", "mean,movement", "--severity", "error")).isZero();
        assertThat(ids()).isEmpty();
    }

    @Test
    void countsWhatWasExplainedAndShowsItOnlyWhenAsked() throws JsonProcessingException {
        Finding found = checked().open().stream().filter(one -> one.rule() == Rule.COMPLETENESS).findFirst()
                .orElseThrow();
        apply(new Edit.SetWaiver(
                found.id(), Optional.empty(),
                Optional.of(new Waiver("二月补报", "王芳", Instant.EPOCH, found.seen()))));

        run("check", file, "--json");
        assertThat(ids()).doesNotContain(found.id().value());
        run("check", file, "--json", "--explained");
        assertThat(ids()).contains(found.id().value());
        assertThat(json().findValue("explained").get("reason").asText()).isEqualTo("二月补报");
        run("check", file, "--explained");
        assertThat(out.toString()).contains("王芳 于 1970年1月1日 说明：二月补报", "已说明 1 个。");
    }

    @Test
    void listsTheRulesWithTheirTolerances() throws JsonProcessingException {
        apply(new Edit.SetRule(
                Rule.MOVEMENT, RuleSetting.USUAL,
                new RuleSetting(false, Optional.of(new BigDecimal("5.50")))));

        assertThat(run("check", file, "--rules")).isZero();
        assertThat(out.toString()).contains(
                "partition　合计与分项　启用　容差 1 × 末位半个单位", "movement　年度变动　停用　容差 5.50 倍", "completeness　完整性　启用\n");
        assertThat(run("check", file, "--rules", "--json", "--rule", "movement,allocation")).isZero();
        assertThat(json()).hasSize(2);
        assertThat(json().get(0).get("tolerance").asInt()).isEqualTo(3);
        assertThat(json().get(1).get("on").asBoolean()).isFalse();
    }

    @Test
    void saysWhenARuleIsOff() {
        apply(new Edit.SetRule(Rule.COMPLETENESS, RuleSetting.USUAL, RuleSetting.USUAL.with(false)));
        assertThat(run("check", file, "--rule", "completeness")).isZero();
        assertThat(err.toString()).contains("完整性", "停用");
        run("check", file, "--rule", "mean");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void refusesWrongUse() {
        assertThat(run("check", file, "--rule", "completeness,sums")).isEqualTo(2);
        assertThat(err.toString()).contains("sums", "partition");
        assertThat(run("check", file, "--severity", "bad")).isEqualTo(2);
        assertThat(err.toString()).contains("bad", "warning");
        assertThat(run("check", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(run("check")).isEqualTo(2);
    }
}
