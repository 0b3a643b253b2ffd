package qingye.exchange.form;

import java.util.List;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.exchange.sheet.Book;
import qingye.exchange.sheet.Grid;
import qingye.exchange.source.Cleaning;

/// The hidden sheet by which a form is known when it comes back.
public final class HiddenSheet {

    private static final String NAME = "_qingye";

    private HiddenSheet() {}

    /// Adds one, locked.
    public static XSSFSheet add(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet(NAME);
        sheet.enableLocking();
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        return sheet;
    }

    /// Writes a row of it, from 1.
    public static void put(XSSFSheet sheet, int row, String... texts) {
        XSSFRow line = sheet.createRow(row - 1);
        for (int at = 0; at < texts.length; at++) {
            if (!texts[at].isEmpty()) {
                line.createCell(at).setCellValue(texts[at]);
            }
        }
    }

    /// That of a workbook; empty where it has none, so that it is no form.
    public static Optional<Grid> of(List<Book.Page> pages) {
        return pages.stream()
                .filter(page -> page.place().sheet().equals(Optional.of(NAME)))
                .map(Book.Page::grid)
                .findFirst();
    }

    /// The text of a cell on one line.
    public static String text(Grid grid, int row, int column) {
        return Cleaning.text(grid.seen(row, column));
    }
}
