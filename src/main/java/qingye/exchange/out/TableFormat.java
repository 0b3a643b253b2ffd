package qingye.exchange.out;

import java.util.Arrays;
import java.util.Optional;

/// The file formats KPI tables can be written in; each is read back by the import without a difference.
public enum TableFormat {
    /// a workbook, one sheet per table
    XLSX("xlsx"),
    /// the long form, one row per indicator and year, with what is printed and nothing else
    CSV("csv");

    private final String extension;

    TableFormat(String extension) {
        this.extension = extension;
    }

    /// The file ending without a dot; also the name of the format on the command line.
    public String extension() {
        return extension;
    }

    /// The format with that ending, whatever its case.
    public static Optional<TableFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equalsIgnoreCase(extension))
                .findFirst();
    }
}
