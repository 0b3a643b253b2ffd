package qingye.check.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.answer.TitleWords;
import qingye.calc.table.StandardTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// By which words a text is seen to speak of what a requirement asks for, from `standards/asked_words.csv`. Only what
/// can hardly be told without one of these words is listed there.
///
/// @param rows what is asked, as it stands in titles, and the words that tell of it
record AskedWords(List<Map.Entry<List<String>, List<String>>> rows) {

    /// Reads the words.
    ///
    /// @throws qingye.calc.table.BrokenTableException if the table is not as it should be
    static AskedWords read() {
        StandardTable table = StandardTable.read("asked_words.csv", List.of("asked", "words"));
        var rows = new ArrayList<Map.Entry<List<String>, List<String>>>();
        for (CSVRecord row : table.rows()) {
            rows.add(Map.entry(split(table.text(row, "asked")), split(table.text(row, "words"))));
        }
        return new AskedWords(rows);
    }

    private static List<String> split(String words) {
        return Arrays.stream(words.split("\\|")).toList();
    }

    /// The words of which a text says one at least where it speaks of what a title asks for; none where nobody can
    /// tell.
    Set<String> of(Localized<String> title) {
        var words = new TreeSet<String>();
        title.byLanguage().forEach((language, text) -> {
            if (language != Language.ZH_HANT || title.in(Language.ZH_HANS).isEmpty()) {
                String folded = TitleWords.folded(language, text);
                rows.stream().filter(row -> row.getKey().stream().anyMatch(folded::contains))
                        .forEach(row -> words.addAll(row.getValue()));
            }
        });
        return words;
    }
}
