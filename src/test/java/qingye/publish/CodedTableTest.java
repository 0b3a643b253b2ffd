package qingye.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.edit.Application;
import qingye.exchange.KpiImport;
import qingye.exchange.Planning;
import qingye.export.Format;
import qingye.model.Snapshot;
import qingye.model.report.Report;
import qingye.model.text.Language;
import qingye.task.Progress;

/// The tables of the Hong Kong case under the codes of the reporting guide.
class CodedTableTest {

    private static final Path CASE = Path.of("src/test/resources/cases/hkex-lender-2023/kpi.csv");

    @TempDir
    private Path folder;

    private static Snapshot lender() {
        Snapshot blank = Snapshot.blank(Year.of(2023));
        var report = new Report(blank.report().title(), Year.of(2023), Language.ZH_HANT);
        var start = new Snapshot(
                blank.organisation(), report, blank.figures(), blank.tables(), blank.chapters());
        Planning planning = KpiImport.plan(CASE, start, Progress.none());
        return Application.apply(start, ((Planning.Planned) planning).edit().orElseThrow());
    }

    private static Table table(String title) {
        var request = new Request(Request.Part.REPORT, Language.ZH_HANT, Instant.EPOCH);
        return ReportComposer.compose(lender(), request).document().body().stream()
                .flatMap(element -> element instanceof Element.TableElement one
                        ? List.of(one.table()).stream()
                        : List.<Table>of().stream())
                .filter(table -> Span.plain(table.caption()).startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static Table.Cell cell(Table table, String words) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> Span.plain(cell.spans()).equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mergesEachCodeOverAllItsRows() {
        Table social = table("社會範疇");
        assertThat(social.columns()).hasSize(6);
        assertThat(cell(social, "B1.1").rowSpan()).isEqualTo(11);
        assertThat(cell(social, "B1.1").role()).isEqualTo(Table.Role.GROUP);
        assertThat(cell(social, "按性別劃分的僱員人數").rowSpan()).isEqualTo(2);
        assertThat(cell(social, "僱員總數").columnSpan()).isEqualTo(2);
        assertThat(cell(table("環境範疇"), "A1.2").rowSpan()).isEqualTo(5);
    }

    @Test
    void printsOneYearAndTheEarlierOnesOfDeathsAtWorkBelowEachOther() {
        Table social = table("社會範疇");
        assertThat(Span.plain(social.rows().getFirst().cells().getLast().spans())).isEqualTo("2023 年");
        assertThat(cell(social, "B2.1").rowSpan()).isEqualTo(3);
        List<String> deaths = social.rows().stream()
                .map(row -> row.cells().stream().map(cell -> Span.plain(cell.spans())).toList())
                .filter(row -> row.toString().contains("因工死亡人數（"))
                .map(row -> String.join("|", row.subList(row.size() - 3, row.size())))
                .toList();
        assertThat(deaths).containsExactly(
                "因工死亡人數（2023 年）|人|0", "因工死亡人數（2022 年）|人|0", "因工死亡人數（2021 年）|人|0");
    }

    @Test
    void repeatsTheCodeOnTheNextPageOfThePdf() throws IOException {
        Path pdf = PublishedCase.publish(lender(), folder, Format.PDF, Language.ZH_HANT);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            List<String> lines = Arrays.asList(stripper.getText(document).split("\\R"));
            assertThat(lines.stream().filter(line -> line.contains("不適用")).count()).isEqualTo(3);
            assertThat(String.join("", lines).replaceAll("\\s", "")).containsPattern("[AB][0-9]\\.[0-9]（續）");
        }
    }
}
