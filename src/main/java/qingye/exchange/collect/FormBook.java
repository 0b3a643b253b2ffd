package qingye.exchange.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.exchange.form.HiddenSheet;
import qingye.exchange.form.Sender;
import qingye.exchange.out.Words;
import qingye.export.FixedZip;
import qingye.model.Snapshot;
import qingye.task.Progress;

/// One form: instructions, the sheet to be filled, and a hidden sheet by which it is known when it comes back.
final class FormBook {

    private static final int STEPS = 6;

    private final Snapshot snapshot;
    private final Sender sender;
    private final Words words;
    private final String department;
    private final List<Asked> asked;

    FormBook(Sender sender, Words words, String department, List<Asked> asked) {
        this.snapshot = sender.content();
        this.sender = sender;
        this.words = words;
        this.department = department;
        this.asked = List.copyOf(asked);
    }

    void write(OutputStream out, Progress progress) throws IOException {
        var packed = new ByteArrayOutputStream();
        int year = snapshot.report().year().getValue();
        List<String> headers = FormLayout.headers(words, year);
        try (var book = new XSSFWorkbook()) {
            // The moment of writing would make the same form other bytes each time.
            book.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            progress.at(0);
            instructions(book.createSheet(words.say("collect.form.instructions")));
            new FormSheet(book, words, asked).fill(title(), headers);
            progress.at(0.5);
            memory(book, headers);
            book.setActiveSheet(1);
            book.setSelectedTab(1);
            book.lockStructure();
            book.write(packed);
        }
        FixedZip.write(packed.toByteArray(), out, progress.part(0.8, 1));
    }

    private String title() {
        return words.say("collect.form.title", sender.organisation(), snapshot.report().year().toString(),
                department);
    }

    private void instructions(XSSFSheet sheet) {
        var lines = new ArrayList<String>();
        lines.add(title());
        for (int step = 1; step <= STEPS; step++) {
            lines.add(words.say("collect.form.step." + step, snapshot.report().year().toString()));
        }
        var style = sheet.getWorkbook().createCellStyle();
        style.setWrapText(true);
        for (int at = 0; at < lines.size(); at++) {
            XSSFCell cell = sheet.createRow(at).createCell(0);
            cell.setCellValue(lines.get(at));
            cell.setCellStyle(style);
        }
        sheet.setColumnWidth(0, 100 * 256);
        sheet.enableLocking();
    }

    /// What the form was when it left, to see afterwards what was filled and what was tampered with.
    private void memory(XSSFWorkbook book, List<String> headers) {
        XSSFSheet sheet = HiddenSheet.add(book);
        HiddenSheet.put(sheet, FormLayout.FORM, FormLayout.MARK, FormLayout.VERSION);
        HiddenSheet.put(sheet, FormLayout.ORGANISATION, "organisation", sender.organisation(), sender.origin());
        HiddenSheet.put(sheet, FormLayout.YEAR, "year", snapshot.report().year().toString());
        HiddenSheet.put(sheet, FormLayout.DEPARTMENT, "department", department);
        HiddenSheet.put(sheet, FormLayout.HEADERS, headers.toArray(String[]::new));
        int row = FormLayout.ENTRIES;
        for (Asked one : asked) {
            Provenance known = Provenance.of(one.dossier().source());
            HiddenSheet.put(sheet, row++, one.indicator().id().code(), one.now().printed(), known.source(),
                    known.remark());
        }
    }
}
