package qingye.document;

import java.util.List;

/// The first page.
///
/// @param organisation full name, set small above the title
/// @param year the reporting year as printed, set large
/// @param title the report's title without the year
/// @param subtitle the title in the second language, or empty
/// @param lines small print at the foot: stock codes, date
public record Cover(String organisation, String year, String title, String subtitle, List<String> lines) {

    public Cover {
        lines = List.copyOf(lines);
    }
}
