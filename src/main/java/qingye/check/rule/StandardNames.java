package qingye.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.standard.StandardLibrary;
import qingye.calc.table.StandardTable;

/// The words by which reports name standards, from `standards/standard_names.csv`: in small letters and simplified
/// signs, without spaces. Every word of one entry, parted by `+`, must stand in one line.
///
/// @param words the entries by the id of the standard
record StandardNames(Map<String, List<List<String>>> words) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\u300A\u300B\u3008\u3009]+");

    /// Reads the names.
    ///
    /// @throws qingye.calc.table.BrokenTableException if they are of a standard that does not exist
    static StandardNames read() {
        StandardTable table = StandardTable.read("standard_names.csv", List.of("standard", "words"));
        var words = new LinkedHashMap<String, List<List<String>>>();
        for (CSVRecord row : table.rows()) {
            String id = table.text(row, "standard");
            if (StandardLibrary.get().standard(id).isEmpty()) {
                throw table.broken(row, "standard");
            }
            var entries = new ArrayList<List<String>>();
            for (String entry : table.text(row, "words").split("\\|")) {
                entries.add(List.of(entry.split("\\+")));
            }
            words.put(id, entries);
        }
        return new StandardNames(words);
    }

    /// The lines of a text as names are looked for in them.
    static List<String> plain(String folded) {
        return folded.lines().map(line -> BETWEEN.matcher(line).replaceAll("")).toList();
    }

    /// The name by which a text names a standard; empty where it does not.
    ///
    /// @param text as [#plain] gives it
    Optional<String> in(String standard, List<String> text) {
        for (String plain : text) {
            for (List<String> entry : words.getOrDefault(standard, List.of())) {
                if (entry.stream().allMatch(plain::contains)) {
                    return Optional.of(entry.getFirst());
                }
            }
        }
        return Optional.empty();
    }
}
