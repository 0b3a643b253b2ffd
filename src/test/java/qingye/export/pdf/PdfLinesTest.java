package qingye.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Words;

class PdfLinesTest {

    private static final List<String> PIECES = List.of("报告期内，", "公司积极推动绿色转型；", "（含子公司）", "《上市公司治理准则》",
            "全年共计", "人次，", "亿元！", "同比增长", "%。", "其中：", "董事会", "、监事会", "是否达成目标？", "“双碳”战略", "ESG 评级",
            "A1.1 与 GB/T 2589-2020", "温室气体（范围 1）", "等……");

    @Test
    void noLineStartsWithClosingPunctuation() throws IOException {
        var random = new Random(20241121);
        var body = new ArrayList<Element>();
        body.add(new Element.Heading("a", 1, "01", Words.spans("长文")));
        for (int i = 0; i < 60; i++) {
            body.add(new Element.Paragraph("p" + i, Element.Paragraph.Style.BODY, mixed(random)));
        }
        body.add(new Element.Bullets("l", true, List.of(mixed(random), mixed(random), mixed(random))));
        body.add(new Element.Callout("c", mixed(random), List.of(mixed(random), mixed(random))));
        try (PDDocument pdf = Written.open(Written.document(body))) {
            int lines = 0;
            for (List<String> page : Written.pages(pdf)) {
                for (String line : page) {
                    assertThat("，。；：！？）、》」”%".indexOf(line.charAt(0))).as(line).isNegative();
                    assertThat("（《「“".indexOf(line.charAt(line.length() - 1))).as(line).isNegative();
                    lines++;
                }
            }
            assertThat(lines).isGreaterThan(300);
        }
    }

    private static List<Span> mixed(Random random) {
        var spans = new ArrayList<>(List.of(Span.of("本年度")));
        for (int i = 0; i < 30; i++) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(4)) {
                case 0 -> spans.add(Span.strong(piece));
                case 1 -> spans.add(new Span.Figure(
                        "%,d.%02d".formatted(random.nextInt(1_000_000), random.nextInt(100)), "k@2024",
                        Set.of(Span.Mark.STRONG)));
                case 2 -> spans.add(new Span.Link("a", piece));
                default -> spans.add(Span.of(piece));
            }
        }
        return spans;
    }

    @Test
    void shortNumbersStayWithWhatTheyCount() {
        String text = "共召开 17 次会议";
        assertThat(LineBreaks.of(text).get(text.indexOf("次"))).isFalse();
        assertThat(LineBreaks.of(text).get(text.indexOf("召"))).isTrue();
    }
}
