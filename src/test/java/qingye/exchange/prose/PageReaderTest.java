package qingye.exchange.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import qingye.exchange.Drafts;
import qingye.exchange.ManuscriptImport;
import qingye.exchange.manuscript.Fragment;
import qingye.exchange.manuscript.RefusedManuscript;

/// What Word and browsers put on the clipboard becomes blocks, without its looks and without anything fetched.
@Timeout(60)
class PageReaderTest {

    private static List<String> forms(String html) throws RefusedManuscript {
        return ManuscriptImport.page(html, Drafts.blocks()).blocks().stream().map(Drafts::form).toList();
    }

    @Test
    void cleansWhatWordPutsOnTheClipboard() throws RefusedManuscript {
        assertThat(forms("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {} --></style>
                </head><body>
                <!--StartFragment-->
                <p class=MsoNormal><span lang=EN-US style='font-size:12pt'>报告期内，<b>公司</b>排放
                CO<sub>2</sub> 100 吨<sup>1</sup></span><o:p></o:p></p>
                <p class=MsoListParagraph style='text-indent:-21pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp;</span>
                </span></span><![endif]>甲</p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>甲之一</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>一</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>二</p>
                <table class=MsoTableGrid><tr><td rowspan=2><p class=MsoNormal>能源</p></td><td><p>电</p><p>水</p></td></tr>
                <tr><td style='font-weight:bold'>气</td></tr></table>
                <!--EndFragment--></body></html>""")).containsExactly(
                "paragraph\n报告期内，**公司**排放 CO₂ 100 吨^^1^^",
                "bullets\n- 甲\\n– 甲之一", "bullets numbered\n- 一\n- 二",
                "table\n\n| 能源 | 电\\n水 |\n|  | **气** |\n~ 1,1,2,1");
    }

    @Test
    void cleansAWebPage() throws RefusedManuscript {
        Fragment read = ManuscriptImport.page("""
                <meta charset='utf-8'><div><h2>标题</h2><p>一段 <a href="https://example.com/">网页</a><br>换行</p>
                <ul><li>甲<ul><li>甲之一</li></ul></li><li><p>乙</p></li></ul><div>裸文<div>又一段</div></div>
                <script>alert(1)</script><img src="http://example.com/a.png"><iframe src="http://example.com"></iframe>
                <span style="display:none">隐</span><span style="color:red;
                  DISPLAY :
                  none;
                  margin:0">藏</span></div>""", Drafts.blocks());

        assertThat(read.blocks().stream().map(Drafts::form)).containsExactly("paragraph\n**标题**",
                "paragraph\n一段 网页\\n换行", "bullets\n- 甲\\n– 甲之一\n- 乙", "paragraph\n裸文", "paragraph\n又一段");
        assertThat(read.remarks()).extracting(remark -> remark.kind() + " " + remark.detail())
                .containsExactlyInAnyOrder(
                        "PASTED_HEADING 标题", "LINK https://example.com/", "NESTED_LIST ",
                        "EXTERNAL http://example.com/a.png",
                        "OBJECT iframe");
    }

    @Test
    void readsFiveMillionCharactersAndRefusesMore() throws RefusedManuscript {
        String paragraph = "<p>" + "字".repeat(993) + "</p>";

        assertThat(forms(paragraph.repeat(4_900))).hasSize(4_900);
        assertThatThrownBy(() -> forms(paragraph.repeat(5_100))).isInstanceOf(RefusedManuscript.class);
    }

    @Test
    void survivesNestingWithoutEnd() throws RefusedManuscript {
        assertThat(forms("<div>".repeat(100_000) + "芯").toString()).contains("芯");
        assertThat(forms("<table><tr><td>".repeat(20_000) + "芯").toString()).contains("芯");
        assertThat(forms("<ul><li>".repeat(20_000) + "芯").toString()).contains("芯");
        assertThatThrownBy(() -> forms("<table><tr><td colspan=999999>a<td>b</table>"))
                .isInstanceOf(RefusedManuscript.class);
    }
}
