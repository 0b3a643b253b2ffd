package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.exchange.log.Entry;
import qingye.exchange.log.Hint;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.exchange.log.Refusal;
import qingye.exchange.log.State;
import qingye.model.Snapshot;
import qingye.text.Messages;

class WorkbookImportTest {

    @TempDir
    private Path folder;

    private Path sheet(Consumer<XSSFSheet> fill) {
        return Cases.write(folder, "kpi.xlsx", Workbooks.of(book -> fill.accept(book.createSheet("环境"))));
    }

    private Planning.Planned plan(Consumer<XSSFSheet> fill) {
        return Cases.plan(sheet(fill), Cases.blank());
    }

    private List<String> cells(Consumer<XSSFSheet> fill) {
        Planning.Planned planned = plan(fill);
        assertThat(planned.log().in(State.REJECTED)).isEmpty();
        return Printed.cellsWithoutSection(Cases.after(planned, Cases.blank()));
    }

    @Test
    void givesTheSameFiguresAsTheCsvFile() {
        Path wide = Cases.write(folder, "wide.csv", Workbooks.wide(Cases.rows(Cases.BROKER)));
        Path plain = Cases.write(folder, "kpi.csv", Cases.bytes(Cases.BROKER));
        Planning.Planned planned = Cases.plan(wide, Cases.blank());
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(369, 0, 0, 0));
        assertThat(planned.log().hints()).isEmpty();

        Snapshot fromWide = Cases.after(planned, Cases.blank());
        Snapshot fromPlain = Cases.imported(plain, Cases.blank());
        assertThat(fromWide.figures()).isEqualTo(fromPlain.figures());
        assertThat(Printed.cellsWithoutSection(fromWide)).isEqualTo(Printed.cellsWithoutSection(fromPlain));
        assertThat(Printed.cells(fromWide).getFirst()).startsWith("附录/关键绩效表/环境类绩效|");

        Planning.Planned again = Cases.plan(wide, fromPlain);
        assertThat(again.edit()).isEmpty();
        assertThat(again.log().counts()).isEqualTo(Cases.counts(0, 0, 369, 0));
    }

    @Test
    void readsGroupsSubgroupsAndUnitsThatAreMerged() {
        assertThat(cells(sheet -> {
            Workbooks.row(sheet, 0, "员工");
            Workbooks.row(sheet, 1, "指标", "分类", "子分类", "单位", "2024 年度");
            Workbooks.row(sheet, 2, "员工总数", "", "", "人", 10);
            Workbooks.row(sheet, 3, "按性别", "男性", "", "人", 4);
            Workbooks.row(sheet, 4, "", "女性", "", "", 6);
            Workbooks.row(sheet, 5, "按级别", "高级", "男", "人", 1);
            Workbooks.row(sheet, 6, "", "", "女", "人", 2);
            Workbooks.row(sheet, 7, "", "单独", "", "人", 3);
            merge(sheet, 2, 2, 0, 2);
            merge(sheet, 3, 4, 0, 0);
            merge(sheet, 3, 4, 3, 3);
            merge(sheet, 5, 6, 0, 0);
            merge(sheet, 5, 6, 1, 1);
        })).containsExactly("员工|||员工总数|人|2024|10", "员工|按性别||男性|人|2024|4", "员工|按性别||女性|人|2024|6",
                "员工|按级别|高级|男|人|2024|1", "员工|按级别|高级|女|人|2024|2", "员工|||单独|人|2024|3");
    }

    @Test
    void readsSeveralTablesAndWhatStandsAroundThem() {
        Planning.Planned planned = plan(sheet -> {
            Workbooks.row(sheet, 0, "2024 年绩效总表");
            Workbooks.row(sheet, 2, "附录/环境");
            Workbooks.row(sheet, 3, "能源³", "", "单位：吨");
            Workbooks.row(sheet, 4, "Indicator", "", "FY2023", "2024");
            Workbooks.row(sheet, 5, "煤", "", 1, 2);
            Workbooks.row(sheet, 6, "注：不含子公司");
            Workbooks.row(sheet, 8, "能源（续）");
            Workbooks.row(sheet, 9, "Indicator", "", "FY2023", "2024");
            Workbooks.row(sheet, 10, "气", "", 3, 4);
            Workbooks.row(sheet, 12, "排放");
            Workbooks.row(sheet, 13, "分类", "指标", "年度", "");
            Workbooks.row(sheet, 14, "", "", "2023", "2024");
            Workbooks.row(sheet, 15, "A1 废气", "");
            Workbooks.row(sheet, 16, "", "氮氧化物", 5, 6);
            merge(sheet, 13, 14, 0, 0);
            merge(sheet, 13, 14, 1, 1);
            merge(sheet, 13, 13, 2, 3);
            merge(sheet, 15, 15, 0, 3);
        });
        assertThat(Printed.cells(Cases.after(planned, Cases.blank()))).containsExactly(
                "附录/环境|能源|||煤|吨|2023|1", "附录/环境|能源|||煤|吨|2024|2",
                "附录/环境|能源|||气||2023|3", "附录/环境|能源|||气||2024|4",
                "附录/环境|排放|A1 废气||氮氧化物||2023|5", "附录/环境|排放|A1 废气||氮氧化物||2024|6");
        assertThat(planned.log().hints()).extracting(hint -> hint.place().row()).contains(1, 7);
        assertThat(planned.log().counts().rejected()).isZero();
    }

    @Test
    void keepsTheFormNumbersAreShownIn() {
        assertThat(cells(sheet -> {
            header(sheet);
            number(sheet, 2, "吨", 9467, "#,##0.00");
            number(sheet, 3, "%", 0.2, "0%");
            number(sheet, 4, "%", 0.36364, "0.00%");
            number(sheet, 5, "人", 12, "0\"人\"");
            number(sheet, 6, "元", -1234.5, "#,##0.00_);(#,##0.00)");
            number(sheet, 7, "元", 1234567890123d, "General");
            number(sheet, 8, "吨", 0.1 + 0.2, "General");
            number(sheet, 9, "吨", 1234567, "0.00E+00");
            number(sheet, 10, "吨", 0, "#,##0;-#,##0;\"-\"");
            number(sheet, 11, "吨", 1.005, "0.00");
        })).extracting(cell -> cell.substring(cell.lastIndexOf('|') + 1)).containsExactly("9,467.00", "20", "36.36",
                "12", "-1,234.50", "1234567890123", "0.3", "1234567", "-", "1.01");
    }

    @Test
    void takesOffNoteMarksAndReportsThem() {
        Planning.Planned planned = plan(sheet -> {
            header(sheet);
            Font raised = sheet.getWorkbook().createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            var marked = new XSSFRichTextString("综合能耗5");
            marked.applyFont(4, 5, raised);
            Row row = Workbooks.row(sheet, 2, "", "吨", 5);
            row.createCell(0).setCellValue(marked);
            Workbooks.row(sheet, 3, "用电⁶", "吨", "1,000.0²");
        });
        assertThat(Printed.cellsWithoutSection(Cases.after(planned, Cases.blank())))
                .containsExactly("能源|||综合能耗|吨|2024|5", "能源|||用电|吨|2024|1,000.0");
        assertThat(planned.log().hints()).containsExactly(
                new Hint.MarkTaken(Place.of("kpi.xlsx", "环境", 3).at("A"), "⁵", "综合能耗"),
                new Hint.MarkTaken(Place.of("kpi.xlsx", "环境", 4).at("A"), "⁶", "用电"),
                new Hint.MarkTaken(Place.of("kpi.xlsx", "环境", 4).at("C"), "²", "1,000.0"));
    }

    @Test
    void usesStoredResultsOfFormulasAndNothingElse() {
        Planning.Planned planned = plan(sheet -> {
            header(sheet);
            Cell computed = Workbooks.row(sheet, 2, "a", "吨", "").createCell(2);
            computed.setCellFormula("1+1");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(computed);
            Cell bare = Workbooks.row(sheet, 3, "b", "吨", "").createCell(2);
            bare.setCellFormula("1+1");
            bare.getSheet().setForceFormulaRecalculation(true);
            Workbooks.row(sheet, 4, "c", "吨", "").createCell(2).setCellErrorValue((byte) 0x17);
            Cell date = Workbooks.row(sheet, 5, "d", "吨", 45_000).getCell(2);
            date.setCellStyle(Workbooks.format(sheet, "yyyy-mm-dd"));
        });
        assertThat(planned.log().in(State.ADDED)).extracting(Entry::after).containsExactly("2");
        assertThat(planned.log().in(State.REJECTED)).extracting(entry -> entry.problem().orElseThrow())
                .containsExactly(new Problem.NoResult(), new Problem.ErrorCell("#REF!"),
                        new Problem.DateCell("2023-03-15"));
        assertThat(planned.log().in(State.REJECTED).getFirst().place())
                .isEqualTo(Place.of("kpi.xlsx", "环境", 4).at("C"));
    }

    @Test
    void takesNothingOfARowWithAWrongCell() {
        Planning.Planned planned = plan(sheet -> {
            Workbooks.row(sheet, 0, "能源");
            Workbooks.row(sheet, 1, "指标", "单位", "2022年", "2023年", "2024年");
            Workbooks.row(sheet, 2, "a", "吨", 1, "12,34.5", 3);
            Workbooks.row(sheet, 3, "b", "吨", 1, 2, 3, "错列");
            Workbooks.row(sheet, 4, "c", "吨", "不适用");
            merge(sheet, 4, 4, 2, 4);
        });
        assertThat(planned.edit()).isEmpty();
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(0, 0, 0, 9));
        Place broken = Place.of("kpi.xlsx", "环境", 3).at("D");
        assertThat(planned.log().entries().getFirst().problem()).contains(new Problem.WithRow(broken));
        assertThat(planned.log().entries().get(1).place()).isEqualTo(broken);
        assertThat(planned.log().entries().get(3).problem()).contains(new Problem.NoHeader("F: 错列"));
        assertThat(planned.log().entries().get(6).problem()).contains(new Problem.MergedValue());
        assertThat(new ImportSentences(Messages.of(Locale.CHINESE)).rejected(planned.log()).get(1))
                .isEqualTo("工作表“环境”第 3 行 D 列：“12,34.5”不是数字（千位分隔符位置不对）。请改正后重新导入。");
    }

    @Test
    void leavesHiddenSheetsAndSheetsWithoutTablesOut() {
        Path source = Cases.write(folder, "kpi.xlsx", Workbooks.of(book -> {
            header(book.createSheet("有表"));
            Workbooks.row(book.getSheetAt(0), 2, "a", "吨", 1);
            Workbooks.row(book.createSheet("无表"), 0, "说明文字");
            header(book.createSheet("藏"));
            Workbooks.row(book.getSheetAt(2), 2, "b", "吨", 1);
            book.setSheetHidden(2, true);
        }));
        Planning.Planned planned = Cases.plan(source, Cases.blank());
        assertThat(planned.log().counts().total()).isEqualTo(1);
        assertThat(planned.log().hints()).contains(new Hint.NoTable(Place.of("kpi.xlsx", "无表", 0)),
                new Hint.SheetHidden(Place.of("kpi.xlsx", "藏", 0)));
    }

    @Test
    void refusesAWorkbookWithoutTablesOrWithAYearTwice() {
        assertThat(Cases.refused(sheet(sheet -> Workbooks.row(sheet, 0, "x", 1))).reason())
                .isEqualTo(Refusal.NO_TABLE);
        Planning.Unreadable twice = Cases.refused(sheet(
                sheet -> Workbooks.row(sheet, 0, "指标", "2024年", "2024")));
        assertThat(twice.reason()).isEqualTo(Refusal.COLUMN_TWICE);
        assertThat(twice.place()).contains(Place.of("kpi.xlsx", "环境", 1).at("C"));
    }

    private static void header(XSSFSheet sheet) {
        Workbooks.row(sheet, 0, "能源");
        Workbooks.row(sheet, 1, "指标", "单位", "2024年");
    }

    private static void number(XSSFSheet sheet, int row, String unit, double number, String pattern) {
        Workbooks.row(sheet, row, "i" + row, unit, number).getCell(2).setCellStyle(Workbooks.format(sheet, pattern));
    }

    private static void merge(XSSFSheet sheet, int top, int bottom, int left, int right) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }
}
