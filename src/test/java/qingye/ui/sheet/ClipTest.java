package qingye.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import qingye.text.Messages;
import qingye.ui.SampleContent;

class ClipTest {

    private static List<List<String>> read(String html) {
        return HtmlTable.read(html, 100).orElseThrow();
    }

    @Test
    void readsTheTableOfASpreadsheet() {
        String html = """
                <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
                <!--table {mso-displayed-decimal-separator:"\\.";} td {x:y}-->
                </style></head><body><!--StartFragment--><table border=0>
                <col width=72><tr height=19><td class=xl65 align=right x:num>1,234.50</td>
                <td>不适用&nbsp;</td></tr>
                <![if supportMisalignedColumns]>
                <tr height=0 style='display:none'><td>9</td><td>9</td></tr><![endif]>
                <tr><td>a &lt;b&gt; &#x6C34;</td><td><font>two<br>  lines</font></td></tr>
                </table><!--EndFragment--></body></html>""";

        assertThat(read(html)).containsExactly(
                List.of("1,234.50", "不适用"), List.of("a <b> 水", "two\nlines"));
    }

    @Test
    void keepsThePlacesOfMergedAndEmptyCells() {
        String html = "<TABLE><TR><TD ROWSPAN=2>a<TD COLSPAN='2'>b<TR><TD><TD>c<TR><TD>d</TABLE>";

        assertThat(read(html)).containsExactly(
                List.of("a", "b", ""), List.of("", "", "c"), List.of("d", "", ""));
    }

    @Test
    void countsHiddenRowsUnderMergedCells() {
        String first = "<table><tr style='display:none'><td rowspan=3>a<td>1</tr><tr><td>2</tr><tr><td>3</tr>"
                + "<tr><td>b<td>4</tr></table>";
        assertThat(read(first)).containsExactly(List.of("a", "2"), List.of("", "3"), List.of("b", "4"));

        String middle = "<table><tr><td rowspan=3>a<td>1</tr><tr style='display: none'><td>2</tr><tr><td>3</tr>"
                + "<tr><td>b<td>4</tr></table>";
        assertThat(read(middle)).containsExactly(List.of("a", "1"), List.of("", "3"), List.of("b", "4"));
    }

    @Test
    void readsARowOfManyCells() {
        String html = "<table><tr>" + "<td>1</td>".repeat(90_000) + "</tr></table>";

        assertThat(HtmlTable.read(html, 100_000).orElseThrow().getFirst()).hasSize(90_000);
    }

    @Test
    void refusesNoPageAndHoldsNoMoreThanItMay() {
        assertThat(HtmlTable.read("<p>no table</p>", 100)).isEmpty();
        assertThat(HtmlTable.read("<td>1</td>", 100)).isEmpty();
        assertThat(HtmlTable.read("<table><tr><td rowspan=65000 colspan=65000>1", 100)).isEmpty();
        assertThat(HtmlTable.read("<table><tr><td rowspan=90>1</td></tr></table>", 100))
                .hasValue(List.of(List.of("1")));
        assertThat(HtmlTable.read("<table><tr><td>1<!-- never closed", 100)).hasValue(List.of(List.of("1")));
    }

    @Test
    void prefersThePageOnlyWhereItHasATable() {
        assertThat(new Clip("1\t2\n", "<b>1 2</b>").cells()).hasValue(List.of(List.of("1", "2")));
        assertThat(new Clip("1\t2\n", "<table><tr><td>3</table>").cells()).hasValue(List.of(List.of("3")));
        assertThat(new Clip("1\n".repeat(100_001), "").cells()).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        var clip = Clip.of(sheet(1), new Block(0, 0, 1, 4));

        assertThat(read(clip.html())).isEqualTo(Tsv.read(clip.text()));
        assertThat(clip.html()).contains("'\\#\\,\\#\\#0\\.00'\">6,557.48<").contains("'\\@'\">温室气体");
    }

    @Test
    void mergesALabelAsFarAsItLiesInTheBlock() {
        var sheet = sheet(4);
        TableSheet.Cell group = sheet.rows().stream()
                .map(List::getFirst)
                .filter(cell -> cell.rowSpan() > 2)
                .findFirst()
                .orElseThrow();
        int second = group.row() + 1;

        var cut = Clip.of(sheet, new Block(second, 0, group.row() + group.rowSpan() - 1, 1));

        assertThat(cut.html()).contains("rowspan=\"" + (group.rowSpan() - 1) + "\"");
        assertThat(Tsv.read(cut.text()).getFirst().getFirst()).isEqualTo(group.text());
        assertThat(Tsv.read(cut.text()).get(1).getFirst()).isEmpty();
        assertThat(read(cut.html())).isEqualTo(Tsv.read(cut.text()));
    }

    private static TableSheet sheet(int table) {
        var content = SampleContent.snapshot();
        return SheetLayout.of(content, SampleContent.table(content, table).orElseThrow(), Messages.of(Locale.CHINESE));
    }
}
