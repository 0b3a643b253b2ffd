package qingye.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static qingye.exchange.word.MadeWord.item;
import static qingye.exchange.word.MadeWord.p;
import static qingye.exchange.word.MadeWord.picture;
import static qingye.exchange.word.MadeWord.r;
import static qingye.exchange.word.MadeWord.tc;
import static qingye.exchange.word.MadeWord.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.exchange.Drafts;
import qingye.exchange.manuscript.ManuscriptDraft;

/// A Word file made by hand, with all that people put into one, comes over block by block; and what does not is told.
class WordReaderTest {

    /// One pixel.
    private static final byte[] PNG = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"
            + "AAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String STYLES = """
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
              <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/>
              <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="own"><w:name w:val="公司小标题"/><w:basedOn w:val="2"/></w:style>
            <w:style w:type="paragraph" w:styleId="h5"><w:name w:val="heading 5"/>
              <w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="t"><w:name w:val="题注"/></w:style>
            <w:style w:type="paragraph" w:styleId="q"><w:name w:val="引文"/></w:style>
            <w:style w:type="paragraph" w:styleId="x"><w:name w:val="公司怪样式"/></w:style>
            <w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="lb"><w:name w:val="List Bullet"/>
              <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            """;
    private static final String LISTS = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
              <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>
              </w:lvlOverride></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>
              </w:lvlOverride></w:num>
            """;

    @TempDir
    private Path folder;

    private static MadeWord word() {
        return new MadeWord()
                .related("rStyles", "styles", "styles", STYLES)
                .related("rLists", "numbering", "numbering", LISTS);
    }

    private ManuscriptDraft read(MadeWord word, String body) throws IOException {
        return Drafts.read(word.write(folder.resolve("去年的报告.docx"), body));
    }

    private List<String> forms(String body) throws IOException {
        return Drafts.forms(read(word(), body));
    }

    @Test
    void readsHeadingsByTheirOutlineLevelAndTakesTypedNumbersOff() throws IOException {
        List<String> forms = forms(p("1", r("第一章 关于本报告")) + p("2", r("1.1编制依据")) + p("own", r("1.2 编制原则"))
                + p("1", r("02 环境")) + p("2", r("（一）应对气候变化")) + p("2", r("1.5℃ 情景"))
                + p("2", r("数据说明（2.3）")) + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("没有样式") + "</w:p>");

        assertThat(forms).containsExactly("# 关于本报告", "## 编制依据", "## 编制原则", "# 环境", "## 应对气候变化",
                "## 1.5℃ 情景", "## 数据说明", "## 没有样式");
    }

    @Test
    void keepsMarksAndLineBreaksOfRuns() throws IOException {
        List<String> forms = forms(p("1", r("章")) + p("", r("排放") + r("<w:b/>", "总") + r("<w:b/>", "量")
                + r("<w:b w:val=\"0\"/><w:i/>", "斜") + r("<w:rStyle w:val=\"s\"/>", "重")
                + r("<w:vertAlign w:val=\"superscript\"/>", "1") + "<w:r><w:br/></w:r>" + r("CO")
                + r("<w:vertAlign w:val=\"subscript\"/>", "2") + "<w:r><w:tab/></w:r>" + r("当量")));

        assertThat(forms.getLast()).isEqualTo("paragraph\n排放**总量**__斜__**重**^^1^^\\nCO₂ 当量");
    }

    @Test
    void gathersListsByTheirNumbering() throws IOException {
        ManuscriptDraft draft = read(word(), p("1", r("章")) + item(1, 0, "甲") + item(1, 1, "甲之一") + item(1, 0, "乙")
                + item(2, 0, "一") + item(2, 0, "二") + item(3, 0, "另一") + p("话") + item(4, 0, "五")
                + p("lb", r("丙")));

        assertThat(Drafts.forms(draft)).containsExactly("# 章", "bullets\n- 甲\\n– 甲之一\n- 乙",
                "bullets numbered\n- 一\n- 二", "bullets numbered\n- 另一", "paragraph\n话",
                "bullets numbered\n- 五", "bullets\n- 丙");
        assertThat(Drafts.remarks(draft)).contains("NESTED_LIST", "LIST_START 五");
    }

    @Test
    void makesTablesEvenAndRepeatsWhatIsMergedDownwards() throws IOException {
        ManuscriptDraft draft = read(word(), p("1", r("章")) + p("t", r("表 1 能源")) + "<w:tbl>"
                + tr(tc("", p("", r("<w:b/>", "类别"))), tc("", p("", r("<w:b/>", "指标"))),
                        tc("", p("", r("<w:b/>", "数值"))))
                + tr(tc("<w:vMerge w:val=\"restart\"/>", p("能源")), tc("", p("电")), tc("", p("1") + p("2")))
                + tr(tc("<w:vMerge/>", p("", "")), tc("<w:gridSpan w:val=\"2\"/>", p("合并两列")))
                + tr(tc("", p("水")), tc("", item(1, 0, "自来水") + item(1, 0, "中水")), tc("", p("a|b")))
                + "</w:tbl>" + p("注：另有说明的除外"));

        assertThat(Drafts.forms(draft).getLast()).isEqualTo("""
                table
                表 1 能源
                | 类别 | 指标 | 数值 |
                | 能源 | 电 | 1\\n2 |
                | 能源 | 合并两列 |  |
                | 水 | • 自来水\\n• 中水 | a\\|b |
                ~ 3,2,1,2
                ^ 另有说明的除外""");
        assertThat(draft.remarks()).isEmpty();
    }

    @Test
    void putsPicturesWithTheirCaptionAndSize() throws IOException {
        ManuscriptDraft draft = read(word().part("word/media/a.png", PNG).relation("rP", "image", "media/a.png"),
                p("1", r("章")) + p("", r("前") + picture("rP", 2_700_000, "厂房") + r("后"))
                        + p("", picture("rP", 5_400_000, "")) + p("t", r("图 1 屋顶")) + "<w:tbl>"
                        + tr(tc("", p("左")), tc("", p("", picture("rP", 100, "格中")))) + "</w:tbl>");

        String id = draft.assets().getFirst().id().value();
        assertThat(draft.assets()).hasSize(1);
        assertThat(Drafts.forms(draft)).containsExactly("# 章", "paragraph\n前",
                "picture asset=" + id + " share=0.5\n\nalt: 厂房", "paragraph\n后",
                "picture asset=" + id + " share=1.0\n图 1 屋顶\nalt: ", "table\n\n| 左 |  |",
                "picture asset=" + id + " share=0.1\n\nalt: 格中");
        assertThat(Drafts.remarks(draft)).containsExactly("CELL_PICTURE");
    }

    @Test
    void turnsQuotationsAndBoxesIntoPanels() throws IOException {
        ManuscriptDraft draft = read(word().part("word/media/a.png", PNG).relation("rP", "image", "media/a.png"),
                p("1", r("章")) + p("q", r("引文一")) + p("q", r("引文二"))
                        + "<w:tbl>" + tr(tc("", p("", r("<w:b/>", "案例：节水")) + p("过程。") + p("", picture("rP", 1, ""))))
                        + "</w:tbl><w:tbl>" + tr(tc("", p("报告期内，公司") + item(1, 0, "甲") + item(1, 0, "乙")))
                        + "</w:tbl><w:tbl>" + tr(tc("", p("只有一段"))) + "</w:tbl>");

        String id = draft.assets().getFirst().id().value();
        assertThat(Drafts.forms(draft).subList(1, 5)).containsExactly("panel kind=quote\n- 引文一\n- 引文二",
                "panel kind=case pictures=" + id + "\n# 案例：节水\n- 过程。",
                "callout\n报告期内，公司\n- 甲\n- 乙", "paragraph\n只有一段");
    }

    @Test
    void turnsNotesBoxesAndFieldsIntoText() throws IOException {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wps:txbx>"
                + "<w:txbxContent>" + p("框中的话") + "</w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p("框中的话")
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("表 3")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        ManuscriptDraft draft = read(
                word().related("rN", "footnotes", "footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\"/>"
                        + "<w:footnote w:id=\"2\">" + p("口径见附录") + "</w:footnote>"),
                p("1", r("章")) + p("", r("见") + field + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r("。"))
                        + p("", r("旁") + box) + p("", "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"));

        assertThat(Drafts.forms(draft)).containsExactly("# 章", "paragraph\n见表 3{!口径见附录}。",
                "paragraph\n旁", "paragraph\n框中的话", "paragraph\na+b");
        assertThat(Drafts.remarks(draft)).containsExactly("TEXT_BOX 框中的话", "EQUATION a+b");
    }

    @Test
    void tellsWhatItLeavesOut() throws IOException {
        ManuscriptDraft draft = read(
                word().related("rH", "header", "hdr", p("某公司报告"))
                        .related("rC", "comments", "comments",
                                "<w:comment w:id=\"7\" w:author=\"王\">" + p("请核对") + "</w:comment>")
                        .outside("rL", "hyperlink", "https://example.com/a"),
                p("toc", r("目录行")) + p("1", r("章"))
                        + p("", "<w:ins>" + r("新增") + "</w:ins><w:del><w:r><w:delText>旧话</w:delText></w:r></w:del>"
                                + r("<w:vanish/>", "隐藏") + r("<w:strike/>", "划掉")
                                + "<w:hyperlink r:id=\"rL\">" + r("网页") + "</w:hyperlink>"
                                + "<w:r><w:commentReference w:id=\"7\"/></w:r>")
                        + p("x", r("怪样式的话")) + p("h5", r("太深的标题")));

        assertThat(Drafts.forms(draft)).containsExactly(
                "# 章", "paragraph\n新增划掉网页", "paragraph\n怪样式的话", "paragraph\n**太深的标题**");
        assertThat(Drafts.remarks(draft)).containsExactlyInAnyOrder("CONTENTS", "INSERTED 新增", "DELETED 旧话",
                "HIDDEN 隐藏", "LOOK 划掉", "LINK https://example.com/a", "COMMENT 王: 请核对", "STYLE 公司怪样式",
                "DEEP_HEADING 太深的标题", "HEADER_FOOTER 某公司报告");
        assertThat(draft.remarks()).filteredOn(remark -> remark.detail().equals("旧话"))
                .extracting(remark -> remark.spot().heading(), remark -> remark.spot().paragraph())
                .containsExactly(tuple("章", 1));
    }

    @Test
    void takesNumberedLinesForHeadingsWhereThereAreNone() throws IOException {
        ManuscriptDraft draft = read(word(), p("封面的话") + p("第一章 总则") + p("一、目的") + p("正文。") + p("二、范围")
                + p("第二章 细则") + p("又一段正文，说明一、二两点。"));

        assertThat(Drafts.forms(draft)).containsExactly("# 去年的报告", "paragraph\n封面的话", "# 总则", "## 目的",
                "paragraph\n正文。", "## 范围", "# 细则", "paragraph\n又一段正文，说明一、二两点。");
        assertThat(Drafts.remarks(draft)).contains("GUESSED 总则", "GUESSED 范围");
    }

    @Test
    void keepsPageBreaksThatMatter() throws IOException {
        String breaking = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
        List<String> forms = forms(breaking + p("1", r("章")) + p("甲") + breaking + p("乙") + breaking + p("2", r("节"))
                + p("丙") + breaking + p("1", r("下一章")) + breaking);

        assertThat(forms).containsExactly("# 章", "paragraph\n甲", "break\n", "paragraph\n乙", "break\n", "## 节",
                "paragraph\n丙", "# 下一章");
    }
}
