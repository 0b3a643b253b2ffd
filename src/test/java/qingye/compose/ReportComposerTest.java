package qingye.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.compose.SmallReport.APPENDIX;
import static qingye.compose.SmallReport.STAFF;
import static qingye.compose.SmallReport.Y2023;
import static qingye.compose.SmallReport.Y2024;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.id.RowId;
import qingye.model.report.NumberStyle;
import qingye.model.report.Section;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;

class ReportComposerTest {

    private final SmallReport report = new SmallReport();

    private static String words(Composed composed, String id) {
        return composed.document().body().stream()
                .filter(element -> element.id().equals(id))
                .map(element -> Span.plain(((Element.Paragraph) element).spans()))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(Composed composed) {
        return composed.document().body().stream()
                .filter(Element.TableElement.class::isInstance)
                .map(element -> ((Element.TableElement) element).table())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> printed(Table.Row row) {
        return row.cells().stream().map(cell -> Span.plain(cell.spans())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "{total@2024/2023|percent}; 持平", "{total@2024/2023|percent|decimals=2}; 下降0.03%",
            "{total@2024/2023|amount}; 下降1人", "{total@2024/2023|amount|plain}; -1人",
            "{share@2024/2023|amount}; 增长1.25个百分点", "{share@2024/2023|percent}; 增长33.3%",
            "{total@2023-2024|unit}; 5,949人", "{total@2023-2024|unit|over}; 超过5,949人",
            "{male@2024/2023|percent}; 〔数据待填〕", "{male@2023-2024}; 〔数据待填〕",
            "{total@2024|more}人; 2,974+人", "{=total}; 员工总数", "{~gone}; 〔登记的名称已删除〕",
            "{&gone}; 〔引用的图表已删除〕", "{&staff-block}; “员工表”"})
    void whatIsReckonedOrNamedFollowsTheDataDesk(String form, String expected) {
        report.row("share", "", "女性占比", "%");
        report.value("share", Y2023, "3.75", false);
        report.value("share", Y2024, "5.00", false);
        report.paragraph("p", form);
        assertThat(words(report.compose(Language.ZH_HANS), "p")).isEqualTo(expected);
    }

    @Test
    void changesAreWordsInEnglish() {
        report.paragraph("p", "{total@2024/2023|amount}");
        assertThat(words(report.compose(Language.EN), "p")).isEqualTo("a decrease of 1 people");
    }

    @Test
    void aNoteInTextIsNumberedAndPrintedBehindItsBlock() {
        report.paragraph("p", "一{!甲\\|乙}，二{!丙}");
        Composed composed = report.compose(Language.ZH_HANS);
        assertThat(words(composed, "note.p.1")).isEqualTo("甲|乙");
        assertThat(words(composed, "note.p.2")).isEqualTo("丙");
        assertThat(composed.gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "{total@2024}人; 2,974人", "{total@2024|unit}; 2,974人", "{total@2024|about}人; 约2,974人",
            "{total@2024|odd}人; 2,974余人", "{total@2024|unit|odd}; 2,974余人", "{hours@2024|unit}; 194,202.50小时",
            "{hours@2024|unit|decimals=0}; 194,203小时", "{male@2023}; 〔数据待填〕"})
    void figuresInTextPrintTheValueOfTheDataDesk(String form, String expected) {
        report.paragraph("p", form);
        assertThat(words(report.compose(Language.ZH_HANS), "p")).isEqualTo(expected);
    }

    @Test
    void aFigureWithoutValueIsAGap() {
        report.paragraph("p", "{male@2023}");
        assertThat(report.compose(Language.ZH_HANS).gaps())
                .containsExactly(new Composed.Gap(Composed.Kind.FIGURE, "male@2023"));
    }

    @Test
    void aHiddenSectionIsNotPrintedAndReferencesToItAreGaps() {
        report.paragraph("p", "详见{#appendix}");
        Snapshot shown = report.snapshot();
        Section appendix = shown.chapters().section(APPENDIX).orElseThrow();
        Snapshot hidden = Application.apply(shown, new Edit.SetSection(
                APPENDIX, Optional.of(appendix),
                Optional.of(appendix.withProfile(appendix.profile().withHidden(true)))));
        var composed = ReportComposer.compose(
                hidden, new Request(Request.Part.REPORT, Language.ZH_HANS, Instant.EPOCH));
        assertThat(composed.document().body()).extracting(Element::id).containsExactly("people", "p");
        assertThat(words(composed, "p")).isEqualTo("详见〔所引用的章节未印出〕");
        assertThat(composed.gaps()).containsExactly(new Composed.Gap(Composed.Kind.HIDDEN, "appendix"));
    }

    @Test
    void printsNumbersInTheStyleOfTheReportInHeadingsAndReferences() {
        report.paragraph("p", "详见{#people}");
        Snapshot padded = report.snapshot();
        Snapshot suffixed = Application.apply(padded, new Edit.SetReport(
                padded.report(), padded.report().withNumbers(NumberStyle.SUFFIX)));
        var request = new Request(Request.Part.REPORT, Language.ZH_HANS, Instant.EPOCH);
        assertThat(lines(ReportComposer.compose(padded, request)))
                .containsExactly("01 员工与责任", "详见“01 员工与责任”", "附录");
        assertThat(lines(ReportComposer.compose(suffixed, request)))
                .containsExactly("员工与责任（1）", "详见“员工与责任（1）”", "附录");
    }

    private static List<String> lines(Composed composed) {
        return composed.document().body().stream()
                .flatMap(element -> switch (element) {
                    case Element.Heading heading -> Stream.of(heading.line());
                    case Element.Paragraph paragraph -> Stream.of(Span.plain(paragraph.spans()));
                    default -> Stream.empty();
                })
                .toList();
    }

    @Test
    void aGapIsCalledByWhereItStands() {
        report.paragraph("p", "{male@2023}");
        var names = new PlaceNames(report.snapshot());
        String section = names.of("p");
        assertThat(section).isNotEqualTo("p").isNotBlank();
        assertThat(names.of("male@2023")).startsWith(section + " · ").endsWith(" · 2023").doesNotContain("male");
        assertThat(names.of("total")).endsWith("员工总数").contains(" · ");
        assertThat(names.of("gone")).isEqualTo("gone");
    }

    @Test
    void unitsStandApartInEnglish() {
        report.paragraph("p", "{total@2024|unit|over}");
        Composed composed = report.compose(Language.EN);
        assertThat(words(composed, "p")).isEqualTo("over 2,974 people");
        assertThat(composed.gaps()).contains(new Composed.Gap(Composed.Kind.TRANSLATION, "p"));
    }

    @Test
    void traditionalIsMadeFromSimplified() {
        report.paragraph("p", "公司“绿色发展”，关爱员工");
        Composed composed = report.compose(Language.ZH_HANT);
        assertThat(words(composed, "p")).isEqualTo("公司「綠色發展」，關愛員工");
        assertThat(composed.gaps()).isEmpty();
        assertThat(composed.document().labels().contents()).isEqualTo("目錄");
    }

    @Test
    void aReferencePrintsThePresentTitleAndLeadsThere() {
        report.paragraph("p", "详见{#appendix}、{#gone}");
        Composed composed = report.compose(Language.ZH_HANS);
        assertThat(words(composed, "p")).isEqualTo("详见“附录”、〔引用的章节已删除〕");
        assertThat(composed.gaps()).containsExactly(new Composed.Gap(Composed.Kind.TARGET, "gone"));
    }

    @Test
    void aLineBreakBeginsAnotherParagraph() {
        report.paragraph("p", "一\\n二");
        Composed composed = report.compose(Language.ZH_HANS);
        assertThat(words(composed, "p")).isEqualTo("一");
        assertThat(words(composed, "p.2")).isEqualTo("二");
    }

    @Test
    void groupLabelsCoverNeighboursOnly() {
        Table table = table(report.compose(Language.ZH_HANS));
        assertThat(table.rows().stream().map(ReportComposerTest::printed)).containsExactly(
                List.of("指标", "分类", "单位", "2023 年", "2024 年"),
                List.of("员工总数", "人", "2,975", "2,974"),
                List.of("按性别分类", "男性", "人", "", "1,625"),
                List.of("女性", "人", "", "1,349"),
                List.of("培训总时长", "小时", "", "194,202.50"),
                List.of("按性别分类", "男性培训时长", "小时", "", ""));
        assertThat(table.rows().get(1).cells().getFirst().columnSpan()).isEqualTo(2);
        assertThat(table.rows().get(2).cells().getFirst().rowSpan()).isEqualTo(2);
        assertThat(table.rows().get(5).cells().getFirst().rowSpan()).isEqualTo(1);
    }

    @Test
    void notesAreNumberedInTheOrderOfPrinting() {
        report.note("cell", "三", new NoteAnchor.OnCell(STAFF, new RowId("male"), Y2024));
        report.note("row", "二", new NoteAnchor.OnRow(STAFF, new RowId("total")));
        report.note("section", "一", new NoteAnchor.OnSection(APPENDIX),
                new NoteAnchor.OnRow(STAFF, new RowId("hours")));
        Table table = table(report.compose(Language.ZH_HANS));
        assertThat(table.notes().stream().map(note -> note.number() + Span.plain(note.text())))
                .containsExactly("1一", "2二", "3三");
        assertThat(table.rows().get(4).cells().getFirst().spans()).contains(new Span.NoteMark(1));
        assertThat(table.rows().get(2).cells().getLast().spans()).contains(new Span.NoteMark(3));
    }

    @Test
    void theKpiPartHasTablesAndTheirHeadingsOnly() {
        report.paragraph("p", "正文");
        Composed composed = report.compose(Request.Part.KPI, Language.ZH_HANS);
        assertThat(composed.document().body()).extracting(Element::id).containsExactly("appendix", "staff-block");
    }

    @Test
    void chaptersAreNumberedAndAppendicesAreNot() {
        var headings = report.compose(Language.ZH_HANS).document().headings(1);
        assertThat(headings).extracting(Element.Heading::line).containsExactly("01 员工与责任", "附录");
    }

    @Test
    void theSameReportGivesAnEqualDocument() {
        report.paragraph("p", "{total@2024} 人");
        assertThat(report.compose(Language.ZH_HANS)).isEqualTo(report.compose(Language.ZH_HANS));
    }

    @Test
    void oneColumnIsPrintedForEachYearAskedFor() {
        Composed composed = report.compose(Language.EN);
        assertThat(printed(table(composed).rows().getFirst())).endsWith(Y2023.toString(), Y2024.toString());
        assertThat(Optional.of(composed.document().info().title())).hasValue("示例证券股份有限公司 2024 可持续发展报告");
    }
}
