package qingye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.derive.Recalculation;
import qingye.edit.Edit;
import qingye.export.ExportRun;
import qingye.model.Snapshot;
import qingye.model.factor.FactorSlot;
import qingye.model.form.FormulaForm;
import qingye.model.id.FactorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.workspace.Opening;
import qingye.workspace.Outcome;
import qingye.workspace.Workspace;
import qingye.workspace.WorkspaceFiles;

/// The broker's figures, calculated again from the command line.
class CalculateCommandTest {

    private static final Path CASE = Path.of("src/test/resources/cases/szse-broker-2024/kpi.csv");
    private static final FactorLibrary LIBRARY = FactorLibrary.read(Units.read());
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final WorkspaceFiles files = new WorkspaceFiles(CLOCK, "tester", new Recalculation(() -> LIBRARY));

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var services = new Services(
                files, new Publication(new ExportRun(Map.of())), _ -> new Window.Shown.Impossible("no display"), CLOCK,
                Messages.of(Locale.CHINESE));
        return CommandLineTool.run(services, "Qingye 1", new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String broker() {
        String file = folder.resolve("broker").toString();
        assertThat(run("new", file)).isZero();
        assertThat(run("import", file, CASE.toString())).isZero();
        assertThat(files.open(WorkspaceFiles.file(Path.of(file)))).isInstanceOfSatisfying(
                Opening.Opened.class, opened -> {
                    try (var workspace = opened.workspace()) {
                        formulas(workspace);
                        factors(workspace);
                    }
                });
        return file;
    }

    private static Indicator called(Snapshot content, String name) {
        return content.figures().indicators().values().stream()
                .filter(one -> one.name().in(Language.ZH_HANS).filter(name::equals).isPresent())
                .findFirst().orElseThrow();
    }

    private static Edit formula(Snapshot content, String name, String form) {
        String gas = called(content, "消耗天然气总量").id().code();
        String power = called(content, "耗电总量").id().code();
        String centre = called(content, "数据中心能耗").id().code();
        String written = form.replace("GAS", "{" + gas + "}").replace("POWER", "{" + power + "}")
                .replace("CENTRE", "{" + centre + "}");
        Indicator one = called(content, name);
        return new Edit.SetIndicator(one.id(), Optional.of(one), Optional.of(one.withDecimals(2).with(
                Optional.of(((FormulaForm.Read) FormulaForm.read(written)).formula()))));
    }

    private static void formulas(Workspace workspace) {
        Snapshot content = workspace.snapshot();
        apply(workspace, List.of(
                formula(content, "范围 1 温室气体排放量", "GAS * factor(natural_gas.co2) / 10000"),
                formula(content, "范围 2 温室气体排放量", "(POWER + CENTRE * 1000) * factor(grid.location) / 1000"),
                formula(content, "综合能源消耗量", "(POWER + CENTRE * 1000) * factor(electricity.coal) / 1000"
                        + " + GAS * factor(natural_gas.coal) / 1000")));
    }

    private static void factors(Workspace workspace) {
        Snapshot content = workspace.snapshot();
        var edits = new ArrayList<Edit>();
        for (int year = 2022; year <= 2024; year++) {
            edits.add(chosen(content, "范围 1 温室气体排放量", year, Map.of(
                    "natural_gas.co2", "natural_gas.co2-natural_gas")));
            edits.add(chosen(content, "范围 2 温室气体排放量", year, Map.of("grid.location", year < 2024
                    ? "grid.location-ets-notice-CN-2022-2023-02"
                    : "grid.location-average-CN-2022-2024-12-20")));
            edits.add(chosen(content, "综合能源消耗量", year, Map.of(
                    "electricity.coal", "electricity.coal-electricity",
                    "natural_gas.coal", "natural_gas.coal-natural_gas-high")));
        }
        apply(workspace, edits);
    }

    private static Edit chosen(Snapshot content, String name, int year, Map<String, String> factors) {
        var key = new ValueKey(called(content, name).id(), Year.of(year));
        Dossier before = content.figures().dossier(key);
        Dossier after = before;
        for (var one : factors.entrySet()) {
            after = after.withFactor(new FactorSlot(one.getKey()), new FactorId(one.getValue()));
        }
        return new Edit.SetDossier(key, before, after);
    }

    private static void apply(Workspace workspace, List<Edit> edits) {
        assertThat(workspace.apply(new Edit.Batch(Edit.Purpose.CALCULATE, edits)).join())
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void givesTheDifferencesOfTheReport() throws JsonProcessingException {
        String file = broker();

        assertThat(run("calculate", file, "--json")).isEqualTo(1);
        JsonNode told = new ObjectMapper().readTree(out.toString());

        var differences = new ArrayList<String>();
        told.get("calculated").forEach(one -> differences.add(one.get("name").asText() + " "
                + one.get("year") + " " + one.get("difference").decimalValue().toPlainString()));
        assertThat(differences).containsExactly(
                "范围 1 温室气体排放量 2022 0.0", "范围 1 温室气体排放量 2023 0.0", "范围 1 温室气体排放量 2024 0.0",
                "范围 2 温室气体排放量 2022 0.0", "范围 2 温室气体排放量 2023 0.0", "范围 2 温室气体排放量 2024 -0.47",
                "综合能源消耗量 2022 0.0", "综合能源消耗量 2023 0.01", "综合能源消耗量 2024 -0.11");
        assertThat(told.get("agreeing").asInt()).isEqualTo(6);
        assertThat(told.get("calculated").get(3).get("factors").get(0).get("document").asText()).contains("MEE");
    }

    @Test
    void writesOutWhatWasPutIn() {
        String file = broker();

        assertThat(run("calculate", file, "--year", "2022")).isZero();
        assertThat(out.toString()).contains(
                "范围 2 温室气体排放量　2022 年",
                "公式：([耗电总量] + [数据中心能耗] * 1000) * [电网平均排放因子（基于位置）] / 1000", "279,228.81 +", "0.5703 kgCO2/kWh",
                "四舍五入，保留 2 位小数", "共 3 个计算值，3 个与文件一致");
        assertThat(run("calculate", file, "--year", "2024")).isEqualTo(1);
        assertThat(out.toString()).contains("结果：6,536.54", "文件中的数值：6,537.01，差：-0.47（未说明原因）");
        assertThat(run("calculate", file, "--year", "soon")).isEqualTo(2);
        assertThat(run("calculate", file, "--year", "2024,2000000000")).isEqualTo(2);
        assertThat(err.toString()).contains("--year 应为年份", "2000000000").doesNotContain("DateTimeException");
    }
}
