package qingye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.export.ExportRun;
import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.workspace.WorkspaceFiles;

/// Two published reports, imported into a workspace in which nothing was set up, and checked: what a script gets.
class CheckedCasesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        var services = new Services(
                new WorkspaceFiles(CLOCK, "tester"), new Publication(new ExportRun(Map.of())),
                _ -> new Window.Shown.Impossible("no display"), CLOCK, Messages.of(Locale.CHINESE));
        return CommandLineTool.run(
                services, "Qingye 1", new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
    }

    /// Rule, indicator and year of each finding, and what is said.
    private List<String> found(String name, String year, String... options) throws JsonProcessingException {
        String file = folder.resolve(name).toString();
        assertThat(run("new", file, "--year", year)).isZero();
        assertThat(run("import", file, "src/test/resources/cases/" + name + "/kpi.csv")).isZero();
        var arguments = new ArrayList<>(List.of("check", file, "--json"));
        arguments.addAll(List.of(options));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(1);
        var found = new ArrayList<String>();
        new ObjectMapper().readTree(out.toString()).forEach(one -> found.add(line(one)));
        return found;
    }

    private static String line(JsonNode finding) {
        JsonNode place = finding.get("place");
        assertThat(finding.get("message").asText()).isNotBlank().doesNotContain("{", "null");
        assertThat(finding.get("why").asText()).isNotBlank().doesNotContain("{", "null");
        return finding.get("rule").asText() + " " + place.path("indicator").asText() + " "
                + place.path("year").asText() + ": " + finding.get("message").asText();
    }

    private static void assertFound(List<String> found, String beginning, String... words) {
        assertThat(found).anySatisfy(one -> assertThat(one).startsWith(beginning).contains(words));
    }

    @Test
    void findsWhatCannotBeRightInTheBrokersTables() throws JsonProcessingException {
        List<String> found = found("szse-broker-2024", "2024");

        assertFound(found, "partition 接受培训的基层员工人数 2024: ", "2,850", "2,974", "124");
        assertFound(found, "partition 员工接受培训的总时长 2024: ", "186,105", "194,202", "8,097");
        assertFound(found, "allocation 员工接受培训的总时长 : ", "2022、2023、2024", "人均都相同");
        assertFound(found, "emission 数据中心能耗 : ", "2022、2023、2024", "大于耗电总量");
        assertFound(found, "emission 范围 2 温室气体排放量 2024: ", "隐含因子由 2023 年", "方向因此相反");
        assertFound(found, "emission 范围 2 温室气体排放量 2024: ", "6,537.01", "6,536.54", "不能重现");
    }

    @Test
    void findsWhatCannotBeRightInTheLendersTables() throws JsonProcessingException {
        List<String> found = found("hkex-lender-2023", "2023");

        assertFound(found, "mean 僱員流失率 2023: ", "按年齡組別劃分的流失率", "33.69");
        assertFound(found, "attainability 港澳臺及海外地區 2023: ", "23.85", "79");
        assertFound(found, "attainability 50歲以上 2023: ", "19.40", "96");
        assertFound(found, "partition 能源總消耗量 2023: ", "34,979.71", "34,979.72", "0.01");
        assertFound(found, "mean 每名雇員完成受訓的平均時數 2023: ", "4.99");
    }

    @Test
    void leavesOutWhatIsNotAskedFor() throws JsonProcessingException {
        assertThat(found("szse-broker-2024", "2024", "--severity", "error", "--rule", "partition,emission"))
                .isNotEmpty()
                .allMatch(one -> one.startsWith("partition ") || one.startsWith("emission "))
                .noneMatch(one -> one.contains("隐含因子由"));
    }
}
