package qingye.calc.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table of `standards/`.
public final class StandardTable {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,24}(\\.[0-9]{1,30})?");

    private final String file;
    private final List<CSVRecord> rows;

    private StandardTable(String file, List<CSVRecord> rows) {
        this.file = file;
        this.rows = rows;
    }

    /// Reads a table.
    ///
    /// @param file its name in `standards/`
    /// @param columns its columns: these, in this order, and no others
    /// @throws BrokenTableException if it is missing, has other columns, or rows of another length
    public static StandardTable read(String file, List<String> columns) {
        try (InputStream in = StandardTable.class.getResourceAsStream("/standards/" + file)) {
            if (in == null) {
                throw new BrokenTableException("missing: " + file);
            }
            var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            try (CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180.builder().setHeader().get())) {
                if (!parser.getHeaderNames().equals(columns)) {
                    throw new BrokenTableException(file + " has other columns: " + parser.getHeaderNames());
                }
                List<CSVRecord> rows = parser.getRecords();
                for (CSVRecord row : rows) {
                    if (!row.isConsistent()) {
                        throw new BrokenTableException(file + " row " + row.getRecordNumber() + " has other cells");
                    }
                }
                return new StandardTable(file, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows below the header.
    public List<CSVRecord> rows() {
        return rows;
    }

    /// The words of a cell that may not be empty.
    public String text(CSVRecord row, String column) {
        String text = row.get(column);
        if (text.isBlank()) {
            throw broken(row, column);
        }
        return text;
    }

    /// The number of a cell.
    public BigDecimal number(CSVRecord row, String column) {
        String text = row.get(column);
        if (!isNumber(text)) {
            throw broken(row, column);
        }
        return new BigDecimal(text);
    }

    /// Whether that is a plain number.
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// What to throw for a row that is wrong.
    public BrokenTableException broken(CSVRecord row, String what) {
        return new BrokenTableException(file + " row " + row.getRecordNumber() + ": " + what);
    }
}
