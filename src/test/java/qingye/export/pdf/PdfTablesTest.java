package qingye.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import qingye.document.Element;
import qingye.document.SampleDocument;
import qingye.document.Span;
import qingye.document.Table;
import qingye.document.TableText;
import qingye.document.Words;

class PdfTablesTest {

    private static final String HEADER = "指标 单位 2022 年 2023 年 2024 年";

    @Test
    void headerRowIsRepeatedOnEachPage() throws IOException {
        String rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "|指标" + i + "号|吨|" + i + ".10|" + i + ".20|" + i + ".30")
                .collect(Collectors.joining("\n"));
        try (PDDocument pdf = Written.open(of(TableText.indicators("长表", rows)))) {
            List<List<String>> pages = Written.pages(pdf);
            int printed = 0;
            for (List<String> page : pages) {
                long here = page.stream().filter(line -> line.matches("指标\\d+号 吨 (\\d+)\\.10 \\1\\.20 \\1\\.30"))
                        .count();
                printed += (int) here;
                assertThat(page.stream().filter(HEADER::equals).count()).isEqualTo(here > 0 ? 1 : 0);
            }
            assertThat(printed).isEqualTo(60);
            assertThat(pages.size()).isGreaterThan(3);
        }
    }

    @Test
    void groupLabelIsRepeatedWhereThePageChanges() throws IOException {
        String rows = IntStream.rangeClosed(1, 70)
                .mapToObj(i -> (i < 60 ? "按专业构成" : "其他类别") + "|第" + i + "类|人|1|2|3")
                .collect(Collectors.joining("\n"));
        try (PDDocument pdf = Written.open(of(TableText.indicators("分组表", rows)))) {
            List<List<String>> pages = Written.pages(pdf);
            List<List<String>> withRows = pages.stream()
                    .filter(page -> page.stream().anyMatch(line -> line.contains("类 人 1 2 3")))
                    .toList();
            assertThat(withRows.size()).isGreaterThan(2);
            for (int i = 0; i < withRows.size(); i++) {
                String text = Written.squeezed(withRows.get(i));
                if (i == 0) {
                    assertThat(text).contains("按专业构成").doesNotContain("（续）");
                } else {
                    String first = withRows.get(i).stream()
                            .filter(line -> line.contains("人 1 2 3"))
                            .findFirst()
                            .orElseThrow();
                    if (!first.contains("第6")) {
                        assertThat(text).contains("按专业构成").containsOnlyOnce("（续）");
                    }
                }
            }
            assertThat(String.join("", withRows.stream().map(Written::squeezed).toList())).containsOnlyOnce("其他类别");
        }
    }

    @Test
    void everyNoteOfTheSampleIsPrintedOnceUnderItsTable() throws IOException {
        try (PDDocument pdf = Written.open(SampleDocument.complete())) {
            String all = String.join("", Written.pages(pdf).stream().map(Written::squeezed).toList());
            for (Element element : SampleDocument.complete().body()) {
                if (element instanceof Element.TableElement(String _, Table table, boolean _)) {
                    for (Table.Note note : table.notes()) {
                        String text = Span.plain(note.text()).replaceAll("\\s", "");
                        assertThat(all).containsOnlyOnce((note.number() > 0 ? note.number() : "") + text);
                    }
                }
            }
            assertThat(all).contains("能源消耗绩效指标1").contains("温室气体排放总量2").contains("高级管理层员工总数4");
        }
    }

    @Test
    void numbersAreNeverBroken() throws IOException {
        String rows = "|耗电总量与其他各项能源消耗合计折算量|千瓦时|1,279,228,810.25|5,025,928,110.11|5,344,427,420.42";
        try (PDDocument pdf = Written.open(of(TableText.indicators("宽数", rows)))) {
            assertThat(Written.pages(pdf).getLast())
                    .anyMatch(line -> line.endsWith("1,279,228,810.25 5,025,928,110.11 5,344,427,420.42"));
        }
    }

    @Test
    void headingAndTableOpeningStandTogether() throws IOException {
        for (int filler = 24; filler < 40; filler += 3) {
            var body = new java.util.ArrayList<Element>();
            body.add(new Element.Heading("a", 1, "01", Words.spans("章")));
            for (int i = 0; i < filler; i++) {
                body.add(new Element.Paragraph("p" + i, Element.Paragraph.Style.NOTE, Words.spans("填充")));
            }
            body.add(new Element.Heading("b", 2, "1.1", Words.spans("表前的节")));
            body.add(new Element.Heading("c", 3, "", Words.spans("表前的目")));
            String rows = IntStream.rangeClosed(1, 30)
                    .mapToObj(i -> "|第" + i + "行|吨|1|2|3")
                    .collect(Collectors.joining("\n"));
            body.add(new Element.TableElement("t", TableText.indicators("表题", rows)));
            try (PDDocument pdf = Written.open(Written.document(body))) {
                List<String> page = Written.pages(pdf).stream()
                        .filter(lines -> lines.contains("表前的目"))
                        .findFirst()
                        .orElseThrow();
                assertThat(page).contains("表题", HEADER, "第1行 吨 1 2 3", "第3行 吨 1 2 3");
                assertThat(page).anyMatch(line -> line.endsWith("表前的节") && !line.contains("…"));
            }
        }
    }

    private static qingye.document.Document of(Table table) {
        return Written.document(List.of(new Element.Heading("a", 1, "", Words.spans("表")),
                new Element.TableElement("t", table)));
    }
}
