package qingye.exchange.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Traditional;

/// Translations of short labels, keyed by their simplified form.
record Labels(Map<String, Localized<String>> bySimplified) {

    /// Reads rows with a column per language tag.
    static Labels read(List<CSVRecord> rows) {
        var labels = new HashMap<String, Localized<String>>();
        for (CSVRecord row : rows) {
            labels.put(row.get(Language.ZH_HANS.tag()), withTraditional(localized(row, "")));
        }
        return new Labels(labels);
    }

    /// The texts of a row in the columns `prefix` + language tag, where there are any.
    static Localized<String> localized(CSVRecord row, String prefix) {
        Localized<String> text = Localized.none();
        for (Language language : Language.values()) {
            String column = prefix + language.tag();
            if (row.isMapped(column) && !row.get(column).isBlank()) {
                text = text.with(language, row.get(column).strip());
            }
        }
        return text;
    }

    /// The text in traditional characters too, converted where the template does not give it.
    static Localized<String> withTraditional(Localized<String> text) {
        return text.in(Language.ZH_HANT).isPresent()
                ? text
                : text.in(Language.ZH_HANS)
                        .map(simplified -> text.with(Language.ZH_HANT, Traditional.of(simplified)))
                        .orElse(text);
    }

    /// The label with its translations; as it is where there are none.
    Localized<String> translate(Localized<String> label) {
        return label.in(Language.ZH_HANS)
                .map(simplified -> bySimplified.getOrDefault(simplified, label))
                .orElse(label);
    }
}
