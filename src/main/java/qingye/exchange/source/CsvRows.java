package qingye.exchange.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.task.Progress;

/// The rows of a CSV file in whatever encoding and with whatever separator it was written.
public final class CsvRows {

    private static final int HEAD = 1 << 15;
    /// What Excel understands as a first line that names the separator.
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\uFEFF?(?i:sep)=(.)");

    private final Path file;
    private final String name;
    private final TextEncoding encoding;

    private CsvRows(Path file, TextEncoding encoding) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.encoding = encoding;
    }

    /// What takes the rows in their order.
    @FunctionalInterface
    public interface Each {
        /// @param row from 1
        /// @throws RefusedSource if the file is not to be read any further
        void take(List<String> cells, int row) throws RefusedSource;
    }

    /// Finds out how a file is written.
    ///
    /// @throws RefusedSource if it is no text
    public static CsvRows of(Path file, Progress progress) throws IOException, RefusedSource {
        return new CsvRows(file, TextEncoding.of(file, progress));
    }

    /// In which encoding.
    Charset charset() {
        return encoding.charset();
    }

    /// The separator that stands most often in a line.
    public static char commonest(String line) {
        char best = ',';
        for (char one : new char[] {';', '\t'}) {
            best = line.chars().filter(c -> c == one).count() > count(line, best) ? one : best;
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /// Reads all rows that hold something.
    ///
    /// @param separator tells it from the first line, where the file does not name it
    /// @throws RefusedSource if it cannot be read as a whole
    public void read(Function<String, Character> separator, Each each, Progress progress)
            throws IOException, RefusedSource {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                var text = new BufferedReader(new InputStreamReader(in, encoding.charset()), 2 * HEAD)) {
            if (encoding.mark() > 0) {
                text.skip(1);
            }
            var rows = new RowReader(text);
            CSVFormat format = CSVFormat.RFC4180.builder()
                    .setDelimiter(separator(text, separator))
                    .setIgnoreEmptyLines(false)
                    .setIgnoreSurroundingSpaces(true)
                    .get();
            try (CSVParser parser = format.parse(rows)) {
                read(parser, rows, each, progress);
            }
        }
    }

    private void read(CSVParser parser, RowReader rows, Each each, Progress progress)
            throws IOException, RefusedSource {
        Iterator<CSVRecord> records = parser.iterator();
        for (Optional<CSVRecord> next = next(parser, records); next.isPresent(); next = next(parser, records)) {
            rows.row();
            int row = (int) next.get().getRecordNumber();
            progress.at(Math.min(1, row / (double) Bounds.ROWS));
            if (row > Bounds.ROWS) {
                throw new RefusedSource(Refusal.ROWS, Integer.toString(Bounds.ROWS), Place.of(name, row));
            }
            List<String> cells = next.get().toList();
            if (cells.stream().anyMatch(cell -> !cell.isBlank()) && !isSeparatorLine(row, next.get())) {
                each.take(cells, row);
            }
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

    private static char separator(BufferedReader text, Function<String, Character> guess) throws IOException {
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
        return named.matches() ? named.group(1).charAt(0) : guess.apply(first);
    }
}
