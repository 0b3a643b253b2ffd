package qingye.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import qingye.edit.TextSearch.Hit;
import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;

class TextSearchTest {

    private static final SectionId SECTION = new SectionId("s");

    private final Map<BlockId, Block> blocks = new LinkedHashMap<>();

    private Snapshot report(String title) {
        Snapshot blank = Snapshot.blank(Year.of(2024));
        var section = new Section(
                SECTION, SectionRole.CHAPTER, Localized.zh(title), List.copyOf(blocks.keySet()));
        return new Snapshot(blank.organisation(), blank.report(), blank.figures(), blank.tables(), new Chapters(
                new Outline(List.of(new Outline.Entry(SECTION, 1))), Map.of(SECTION, section), blocks, Map.of()));
    }

    private void paragraph(String id, String form) {
        add(new Block.Paragraph(
                new BlockId(id), Block.Paragraph.Style.BODY, Localized.zh(LineForm.read(form))));
    }

    private void add(Block block) {
        blocks.put(block.id(), block);
    }

    private static TextSearch search(String words) {
        return new TextSearch(words, false, Language.ZH_HANS);
    }

    private static String replaced(Snapshot report, String words, String with, String block) {
        TextSearch search = search(words);
        Snapshot after = Application.apply(report, search.replacing(report, search.in(report), with));
        return ((Block.Paragraph) after.chapters().block(new BlockId(block)).orElseThrow()).text()
                .in(Language.ZH_HANS).map(LineForm::write).orElseThrow();
    }

    @Test
    void findsTitlesAndTextInReadingOrder() {
        paragraph("p", "绿色金融与绿色运营");
        add(new Block.Bullets(new BlockId("b"), false,
                Localized.zh(List.of(Line.of("节能"), Line.of("推行绿色采购")))));
        assertThat(search("绿色").in(report("绿色发展")))
                .extracting(hit -> hit.block().map(BlockId::value).orElse("title") + hit.line() + ":" + hit.from())
                .containsExactly("title0:0", "p0:0", "p0:5", "b1:2");
    }

    @Test
    void findsAcrossMarksButNeverAcrossFigures() {
        paragraph("p", "碳**排放**{E.a@2024}排放");
        List<Hit> hits = search("碳排放").in(report(""));
        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().after()).endsWith("排放");
        assertThat(search("放排").in(report(""))).isEmpty();
    }

    @Test
    void tellsCapitalsOnlyWhenAsked() {
        paragraph("p", "ESG 与 esg");
        assertThat(search("esg").in(report(""))).hasSize(2);
        assertThat(new TextSearch("esg", true, Language.ZH_HANS).in(report(""))).hasSize(1);
        assertThat(search("").in(report(""))).isEmpty();
    }

    @Test
    void replacesAndKeepsFiguresAndMarks() {
        paragraph("p", "本集团**本集团员**工{E.a@2024}，本集团");
        assertThat(replaced(report("x"), "本集团", "公司", "p")).isEqualTo("公司**公司员**工{E.a@2024}，公司");
        assertThat(replaced(report("x"), "团员工", "司人", "p")).isEqualTo("本集团**本集司人**{E.a@2024}，本集团");
        assertThat(replaced(report("x"), "本集团", "", "p")).isEqualTo("**员**工{E.a@2024}，");
    }

    @Test
    void replacesInEveryLineOfATableAndInOneStep() {
        add(new Block.FreeTable(new BlockId("t"), Localized.zh(new Block.FreeTable.Grid(
                Line.of("甲"), List.of(List.of(Line.of("乙甲"), Line.of("甲甲")))))));
        Snapshot before = report("甲");
        TextSearch search = search("甲");
        Edit.Batch edit = search.replacing(before, search.in(before), "丁甲");
        Snapshot after = Application.apply(before, edit);
        assertThat(search("丁甲").in(after)).hasSize(5);
        assertThat(edit.purpose()).isEqualTo(Edit.Purpose.REPLACE);
        assertThat(Application.apply(after, edit.inverse())).isEqualTo(before);
    }
}
