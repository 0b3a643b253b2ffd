package qingye.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes workbooks as people have them.
final class Workbooks {

    private static final List<String> YEARS = List.of("2022", "2023", "2024");

    private Workbooks() {}

    /// A workbook made by `fill`.
    static byte[] of(Consumer<XSSFWorkbook> fill) {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            fill.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One sheet per last section of the path; its tables below one another, groups merged, figures as numbers in the
    /// format they are printed in.
    static byte[] wide(List<CSVRecord> rows) {
        return of(book -> {
            var sheets = new LinkedHashMap<String, Map<String, List<CSVRecord>>>();
            for (CSVRecord row : rows) {
                String section = row.get("section");
                sheets.computeIfAbsent(section.substring(section.lastIndexOf('/') + 1), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get("table"), _ -> new ArrayList<>()).add(row);
            }
            var styles = new LinkedHashMap<String, CellStyle>();
            sheets.forEach((name, tables) -> {
                Sheet sheet = book.createSheet(name);
                tables.forEach((title, figures) -> table(sheet, title, figures, styles));
            });
        });
    }

    /// A row of texts and numbers.
    static Row row(Sheet sheet, int at, Object... cells) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case Integer number -> row.createCell(column).setCellValue(number);
                case Double number -> row.createCell(column).setCellValue(number);
                case String text when !text.isEmpty() -> row.createCell(column).setCellValue(text);
                default -> {
                    // no cell at all
                }
            }
        }
        return row;
    }

    static CellStyle format(Sheet sheet, String pattern) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(pattern));
        return style;
    }

    private static void table(Sheet sheet, String title, List<CSVRecord> figures, Map<String, CellStyle> styles) {
        int at = sheet.getLastRowNum() + 2;
        row(sheet, at++, title);
        row(sheet, at++, "指标", "分类", "单位", "2022 年", "2023年", 2024);
        int groupStart = at;
        String group = "";
        for (int i = 0; i < figures.size(); i += YEARS.size()) {
            CSVRecord figure = figures.get(i);
            String label = figure.get("group");
            if (!label.equals(group)) {
                merge(sheet, groupStart, at - 1, group);
                groupStart = at;
                group = label;
            }
            boolean first = at == groupStart;
            Row row = label.isEmpty()
                    ? row(sheet, at, figure.get("indicator"), "", figure.get("unit"))
                    : row(sheet, at, first ? label : "", figure.get("indicator"), figure.get("unit"));
            for (int year = 0; year < YEARS.size(); year++) {
                figure(row.createCell(3 + year), figures.get(i + year).get("value"), styles);
            }
            at++;
        }
        merge(sheet, groupStart, at - 1, group);
    }

    private static void merge(Sheet sheet, int from, int to, String group) {
        if (!group.isEmpty() && to > from) {
            sheet.addMergedRegion(new CellRangeAddress(from, to, 0, 0));
        }
    }

    private static void figure(Cell cell, String printed, Map<String, CellStyle> styles) {
        if (printed.isEmpty()) {
            return;
        }
        cell.setCellValue(new BigDecimal(printed.replace(",", "")).doubleValue());
        int point = printed.indexOf('.');
        String pattern = (printed.contains(",") ? "#,##0" : "0")
                + (point < 0 ? "" : "." + "0".repeat(printed.length() - point - 1));
        cell.setCellStyle(styles.computeIfAbsent(pattern, _ -> format(cell.getSheet(), pattern)));
    }
}
