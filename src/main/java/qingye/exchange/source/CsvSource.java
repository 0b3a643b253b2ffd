package qingye.exchange.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import qingye.exchange.log.Hint;
import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.task.Progress;

/// Reads a CSV file in the long form: one row per indicator and year.
public final class CsvSource {

    private static final int HEAD = 1 << 15;
    /// What Excel understands as a first line that names the separator.
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\uFEFF?(?i:sep)=(.)");

    private final Path file;
    private final String name;
    private final Gathered gathered;

    /// @param gathered where to put what is read
    public CsvSource(Path file, Gathered gathered) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.gathered = gathered;
    }

    /// Reads the whole file.
    ///
    /// @throws RefusedSource if it cannot be read as a whole; what was gathered is then worth nothing
    public void read(Progress progress) throws IOException, RefusedSource {
        TextEncoding encoding = TextEncoding.of(file, progress.part(0, 0.4));
        if (!encoding.charset().equals(StandardCharsets.UTF_8)) {
            gathered.hint(new Hint.Encoding(Place.of(name), encoding.charset().name()));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                var text = new BufferedReader(new InputStreamReader(in, encoding.charset()), 2 * HEAD)) {
            if (encoding.mark() > 0) {
                text.skip(1);
            }
            read(text, progress.part(0.4, 1));
        }
    }

    private void read(BufferedReader text, Progress progress) throws IOException, RefusedSource {
        char separator = separator(text);
        var rows = new RowReader(text);
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = format.parse(rows)) {
            read(parser, rows, progress);
        }
    }

    private void read(CSVParser parser, RowReader rows, Progress progress) throws IOException, RefusedSource {
        Optional<CsvRow> reader = Optional.empty();
        Iterator<CSVRecord> records = parser.iterator();
        for (Optional<CSVRecord> next = next(parser, records); next.isPresent(); next = next(parser, records)) {
            rows.row();
            int row = (int) next.get().getRecordNumber();
            progress.at(row / (double) Bounds.ROWS);
            Place place = Place.of(name, row);
            if (row > Bounds.ROWS) {
                throw new RefusedSource(Refusal.ROWS, Integer.toString(Bounds.ROWS), place);
            }
            List<String> cells = next.get().toList();
            if (cells.stream().allMatch(String::isBlank) || isSeparatorLine(row, next.get())) {
                continue;
            }
            if (reader.isEmpty()) {
                reader = Optional.of(new CsvRow(CsvHeader.of(cells, place, gathered), gathered));
            } else {
                reader.get().read(cells, place);
            }
        }
        if (reader.isEmpty()) {
            throw new RefusedSource(Refusal.EMPTY, "");
        }
    }

    private Optional<CSVRecord> next(CSVParser parser, Iterator<CSVRecord> records)
            throws IOException, RefusedSource {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CSVException || e.getCause() instanceof RowReader.Endless)) {
                throw e.getCause();
            }
            throw new RefusedSource(Refusal.QUOTES, "", Place.of(name, (int) parser.getRecordNumber() + 1));
        }
    }

    private static boolean isSeparatorLine(int row, CSVRecord cells) {
        return row == 1 && cells.get(0).startsWith("sep=");
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEAD);
        var head = new char[HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < HEAD; read = text.read(head, length, HEAD - length)) {
            length += read;
        }
        text.reset();
        String first = new String(head, 0, length).lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        Matcher named = SEPARATOR_LINE.matcher(first);
        return named.matches() ? named.group(1).charAt(0) : CsvHeader.separator(first);
    }
}
