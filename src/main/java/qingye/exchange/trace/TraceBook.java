package qingye.exchange.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Year;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import qingye.calc.materiality.Scores;
import qingye.calc.materiality.UsualMethod;
import qingye.exchange.out.Words;
import qingye.export.FixedZip;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.materiality.Method;
import qingye.model.text.Language;
import qingye.task.Progress;

/// Writes how every place of the matrix came about: the answers, the means, the weights and the formulas, each step a
/// formula of the workbook, so that whoever doubts a place can follow it and change a figure to see what it does.
public final class TraceBook {

    /// Rows that are kept in memory at once.
    private static final int WINDOW = 200;

    private TraceBook() {}

    /// Writes the assessment of the year of the report. The same snapshot gives the same bytes: no moment is written.
    /// The stream is flushed and left open.
    ///
    /// @throws IOException if the stream does not take it
    /// @throws qingye.task.Cancelled if `progress` says so; what was written is then worthless
    public static void write(
            Snapshot snapshot, Language language, OutputStream out, Progress progress) throws IOException {
        Materiality all = snapshot.materiality();
        Year year = snapshot.report().year();
        Method method = UsualMethod.of(all, year);
        var packed = new ByteArrayOutputStream();
        try (var book = new SXSSFWorkbook(WINDOW)) {
            // ZipInputStream, with which the package is read again, does not read sizes of Zip64 that come behind.
            book.setZip64Mode(Zip64Mode.Never);
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.empty());
            var words = new TraceWording(new Words(language), all);
            var looks = new TraceLooks(book);
            var answers = new AnswerSheets(all.surveys(year), words, all.stakeholders(year));
            var results = book.createSheet(words.say("assess.book.results"));
            var steps = new StepSheet(book.createSheet(words.say("assess.book.steps")), looks, words, answers, method);
            Scores scores = Scores.of(all, year, method);
            ResultSheet.fill(results, looks, words, method, scores, steps.fill(scores.ranked()));
            progress.at(0.2);
            MethodSheet.fill(book.createSheet(words.say("assess.book.method")), looks, words, method);
            answers.fill(book, looks, progress.part(0.2, 0.8));
            book.write(packed);
        }
        FixedZip.write(packed.toByteArray(), out, progress.part(0.8, 1));
    }
}
