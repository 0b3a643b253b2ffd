package qingye.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.exchange.word.MadeWord.p;
import static qingye.exchange.word.MadeWord.r;
import static qingye.exchange.word.MadeWord.tc;
import static qingye.exchange.word.MadeWord.tr;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.exchange.Drafts;
import qingye.exchange.manuscript.ManuscriptDraft;

/// Fields as people's files have them, broken ones too: no words are lost with them unless it is said.
class FieldsTest {

    @TempDir
    private Path folder;

    private ManuscriptDraft read(String body) throws IOException {
        return Drafts.read(new MadeWord().write(folder.resolve("report.docx"), body));
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String begin(String asked) {
        return mark("begin") + "<w:r><w:instrText>" + asked + "</w:instrText></w:r>";
    }

    @Test
    void keepsTheTextBehindAFieldThatNeverEnds() throws IOException {
        ManuscriptDraft draft = read(p("", r("甲") + begin(" REF a ") + r("乙")) + p("丙")
                + p("", mark("separate") + r("丁"))
                + p("", r("见") + begin(" REF b ") + mark("separate") + r("表 3") + mark("end") + r("。")));

        assertThat(Drafts.forms(draft)).containsExactly(
                "# report", "paragraph\n甲乙", "paragraph\n丙", "paragraph\n丁", "paragraph\n见表 3。");
        assertThat(Drafts.remarks(draft)).containsExactly("FIELD REF");
    }

    @Test
    void keepsTheTextBehindContentsThatNeverEnd() throws IOException {
        ManuscriptDraft draft = read(p("", begin(" TOC ") + mark("separate") + r("一 1")) + p("话"));

        assertThat(Drafts.forms(draft)).containsExactly("# report", "paragraph\n一 1", "paragraph\n话");
    }

    @Test
    void leavesOutContentsAsOnePiece() throws IOException {
        String page = begin(" PAGEREF x ") + mark("separate") + r("1") + mark("end");
        ManuscriptDraft draft = read(p("", begin(" TOC ") + mark("separate") + r("一 ") + page)
                + p("", r("二 ") + page + mark("end")) + p("话"));

        assertThat(Drafts.forms(draft)).containsExactly("# report", "paragraph\n话");
        assertThat(Drafts.remarks(draft)).containsExactly("CONTENTS");
    }

    @Test
    void seesTheEndOfAFieldAmongDeletedWords() throws IOException {
        ManuscriptDraft draft = read(p("", r("见") + begin(" REF a ") + "<w:del w:id=\"1\">" + mark("separate")
                + "<w:r><w:delText>表 3</w:delText></w:r>" + mark("end") + "</w:del>" + r("。")) + p("后文"));

        assertThat(Drafts.forms(draft)).containsExactly("# report", "paragraph\n见。", "paragraph\n后文");
        assertThat(Drafts.remarks(draft)).containsExactly("DELETED 表 3");
    }

    @Test
    void seesTheEndOfAFieldInADeletedParagraphAndInContentsOfItsOwn() throws IOException {
        ManuscriptDraft draft = read(p("", r("甲") + begin(" REF a ")) + "<w:del w:id=\"1\">" + p("", mark("end"))
                + "</w:del>" + p("乙") + p("", r("丙") + begin(" REF a "))
                + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                + "</w:sdtPr><w:sdtContent>" + p("", mark("end")) + "</w:sdtContent></w:sdt>" + p("丁"));

        assertThat(Drafts.forms(draft)).containsExactly(
                "# report", "paragraph\n甲", "paragraph\n乙", "paragraph\n丙", "paragraph\n丁");
    }

    @Test
    void keepsWordsThatStandWhereAFieldAsks() throws IOException {
        ManuscriptDraft draft = read(p("", begin(" REF a ")) + p("甲") + p("", mark("separate") + mark("end")) + p("乙"));

        assertThat(Drafts.forms(draft)).containsExactly("# report", "paragraph\n甲", "paragraph\n乙");
        assertThat(Drafts.remarks(draft)).containsExactly("FIELD REF");
    }

    @Test
    void keepsCellsAndTextApartFromEachOthersFields() throws IOException {
        ManuscriptDraft draft = read(p("", r("甲") + begin(" REF a ")) + "<w:tbl>"
                + tr(tc("", p("", begin(" REF b ") + r("子")) + p("丑")), tc("", p("", mark("end") + r("寅"))))
                + "</w:tbl>" + p("乙"));

        assertThat(Drafts.forms(draft).toString()).contains("甲", "子\\n丑", "寅", "乙");
        assertThat(Drafts.remarks(draft)).containsExactly("FIELD REF");
    }
}
