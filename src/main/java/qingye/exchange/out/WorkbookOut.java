package qingye.exchange.out;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.export.FixedZip;
import qingye.task.Progress;

/// Writes tables as a workbook, one sheet per table.
final class WorkbookOut {

    private static final int LONGEST_NAME = 31;

    private final List<PrintedTable> tables;
    private final TableRequest request;

    WorkbookOut(List<PrintedTable> tables, TableRequest request) {
        this.tables = tables;
        this.request = request;
    }

    void write(OutputStream out, Progress progress) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(request.created())));
            var words = new Words(request.language());
            var looks = new Looks(book);
            Set<String> names = new HashSet<>();
            for (int at = 0; at < tables.size(); at++) {
                progress.at(0.7 * at / tables.size());
                PrintedTable table = tables.get(at);
                new TableSheet(book.createSheet(name(table.title(), names)), table, looks, words).fill();
            }
            if (tables.isEmpty()) {
                book.createSheet(words.say("tables.none"));
            }
            progress.at(0.7);
            book.write(packed);
        }
        FixedZip.write(packed.toByteArray(), out, progress.part(0.8, 1));
    }

    /// A name that a sheet may have and no other has.
    private static String name(String title, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(title, '_').strip();
        for (int number = 1;; number++) {
            String end = number == 1 ? "" : " (" + number + ")";
            String name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }
}
