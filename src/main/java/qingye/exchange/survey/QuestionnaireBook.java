package qingye.exchange.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.exchange.form.HiddenSheet;
import qingye.exchange.form.Sender;
import qingye.exchange.out.Words;
import qingye.export.FixedZip;
import qingye.model.materiality.Stakeholder;
import qingye.task.Progress;

/// One questionnaire: the sheet to be filled, and a hidden one by which it is known when it comes back.
final class QuestionnaireBook {

    private final Sender sender;
    private final Asked asked;
    private final Stakeholder group;
    private final Words words;

    QuestionnaireBook(Sender sender, Asked asked, Stakeholder group, Words words) {
        this.sender = sender;
        this.asked = asked;
        this.group = group;
        this.words = words;
    }

    void write(OutputStream out, Progress progress) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            // The moment of writing would make the same questionnaire other bytes each time.
            book.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            progress.at(0);
            new QuestionnaireSheet(book, asked, words).fill(sender.organisation(), words.of(group.name()));
            progress.at(0.5);
            memory(book);
            book.lockStructure();
            book.write(packed);
        }
        FixedZip.write(packed.toByteArray(), out, progress.part(0.8, 1));
    }

    private void memory(XSSFWorkbook book) {
        XSSFSheet sheet = HiddenSheet.add(book);
        HiddenSheet.put(sheet, Layout.FORM, Layout.MARK, Layout.VERSION);
        HiddenSheet.put(sheet, Layout.ORGANISATION, "organisation", sender.organisation(), sender.origin());
        HiddenSheet.put(sheet, Layout.YEAR, "year", asked.year().toString());
        HiddenSheet.put(sheet, Layout.GROUP, "group", group.id().value(), words.of(group.name()));
    }
}
