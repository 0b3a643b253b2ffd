package qingye.exchange.log;

import java.util.Optional;

/// Where something stands in a source.
///
/// @param file the name of the file
/// @param sheet the name of the sheet; a CSV file has none
/// @param row from 1, as a spreadsheet counts; 0 if the whole file or sheet is meant
/// @param column the name in the header of a CSV file, the letters in a sheet
public record Place(String file, Optional<String> sheet, int row, Optional<String> column) {

    /// The whole file.
    public static Place of(String file) {
        return new Place(file, Optional.empty(), 0, Optional.empty());
    }

    /// A row of a CSV file.
    public static Place of(String file, int row) {
        return new Place(file, Optional.empty(), row, Optional.empty());
    }

    /// A row of a sheet.
    public static Place of(String file, String sheet, int row) {
        return new Place(file, Optional.of(sheet), row, Optional.empty());
    }

    /// That column of the same row.
    public Place at(String name) {
        return new Place(file, sheet, row, Optional.of(name));
    }
}
