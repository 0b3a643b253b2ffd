package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import qingye.edit.Application;
import qingye.exchange.log.ImportLog;
import qingye.model.Snapshot;
import qingye.model.report.Report;
import qingye.model.text.Language;
import qingye.task.Progress;

/// The published tables the import is tried on, and short ways to import.
final class Cases {

    static final String BROKER = "szse-broker-2024";
    static final String LENDER = "hkex-lender-2023";
    static final String HEADER = "section,table,group,subgroup,indicator,unit,year,value,note\n";

    private Cases() {}

    static byte[] bytes(String name) {
        try (InputStream in = Cases.class.getResourceAsStream("/cases/" + name + "/kpi.csv")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /// The rows below the header.
    static List<CSVRecord> rows(String name) {
        try (CSVParser parser = CSVParser.parse(text(name), CSVFormat.RFC4180.builder().setHeader().get())) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path folder, String name, String text, Charset charset) {
        return write(folder, name, text.getBytes(charset));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Snapshot blank(Language language) {
        Snapshot blank = Snapshot.blank(Year.of(2024));
        var report = new Report(blank.report().title(), blank.report().year(), language);
        return new Snapshot(blank.organisation(), report, blank.figures(), blank.tables(), blank.chapters());
    }

    static Snapshot blank() {
        return blank(Language.ZH_HANS);
    }

    static Planning.Planned plan(Path source, Snapshot present) {
        Planning planning = KpiImport.plan(source, present, Progress.none());
        assertThat(planning).isInstanceOf(Planning.Planned.class);
        return (Planning.Planned) planning;
    }

    static Planning.Unreadable refused(Path source) {
        Planning planning = KpiImport.plan(source, blank(), Progress.none());
        assertThat(planning).isInstanceOf(Planning.Unreadable.class);
        return (Planning.Unreadable) planning;
    }

    /// The content after the import.
    static Snapshot after(Planning.Planned planned, Snapshot present) {
        return planned.edit().map(edit -> Application.apply(present, edit)).orElse(present);
    }

    static Snapshot imported(Path source, Snapshot present) {
        return after(plan(source, present), present);
    }

    static ImportLog.Counts counts(int added, int changed, int unchanged, int rejected) {
        return new ImportLog.Counts(added, changed, unchanged, rejected);
    }
}
