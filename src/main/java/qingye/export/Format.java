package qingye.export;

import java.util.Arrays;
import java.util.Optional;

/// The file formats a document can be written in.
public enum Format {
    DOCX("docx"), PDF("pdf");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /// The file ending without a dot; also the name of the format on the command line.
    public String extension() {
        return extension;
    }

    /// The format with that ending, whatever its case.
    public static Optional<Format> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equalsIgnoreCase(extension))
                .findFirst();
    }
}
