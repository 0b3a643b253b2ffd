package qingye.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import qingye.compose.Request;
import qingye.exchange.template.Templates;
import qingye.export.ExportResult;
import qingye.export.ExportRun;
import qingye.export.Format;
import qingye.export.docx.DocxExporter;
import qingye.export.pdf.PdfExporter;
import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.task.Progress;

/// The published tables of the broker, and the sample report they are printed in.
final class PublishedCase {

    private static final Path CSV = Path.of("src/test/resources/cases/szse-broker-2024/kpi.csv");

    private PublishedCase() {}

    /// A row of the published tables: what is printed in it, from the left.
    ///
    /// @param values one per year, as printed; empty where nothing is
    record Row(String table, String indicator, String unit, List<String> values) {

        List<String> printed() {
            return values.stream().filter(value -> !value.isEmpty()).toList();
        }
    }

    /// The rows in the order of the CSV.
    static List<Row> rows() {
        var rows = new LinkedHashMap<String, Row>();
        for (CSVRecord line : lines()) {
            String key = line.get("table") + "|" + line.get("group") + "|" + line.get("subgroup") + "|"
                    + line.get("indicator") + "|" + line.get("unit");
            rows.computeIfAbsent(
                    key, _ -> new Row(line.get("table"), line.get("indicator"), line.get("unit"), new ArrayList<>()))
                    .values().add(line.get("value"));
        }
        return List.copyOf(rows.values());
    }

    /// The lines of the CSV.
    static List<CSVRecord> lines() {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(Files.newBufferedReader(CSV))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sample report in one format, written into `folder`.
    static Path publish(Path folder, Format format, Language language) {
        return publish(Templates.read(Templates.SAMPLE), folder, format, language);
    }

    static Path publish(Snapshot snapshot, Path folder, Format format, Language language) {
        var publication = new Publication(new ExportRun(
                Map.of(Format.DOCX, new DocxExporter(), Format.PDF, new PdfExporter())));
        var published = publication.write(
                snapshot, new Request(Request.Part.REPORT, language, Instant.EPOCH), folder, List.of(format),
                Progress.none());
        return switch (published.result()) {
            case ExportResult.Written written -> written.files().getFirst();
            case ExportResult.Failed failed -> throw new AssertionError(failed);
            case ExportResult.Stopped stopped -> throw new AssertionError(stopped);
        };
    }
}
