package qingye.ui.materiality;

import java.util.Arrays;
import java.util.List;

import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Words in several languages, changed in one of them.
final class Words {

    private Words() {}

    /// The same with other words in a language; blank ones are taken out.
    static Localized<String> with(Localized<String> known, Language language, String typed) {
        return typed.isBlank() ? known.without(language) : known.with(language, typed.strip());
    }

    /// The same with other lines in a language; blank ones are left out.
    static Localized<List<String>> lines(Localized<List<String>> known, Language language, String typed) {
        List<String> lines = Arrays.stream(typed.split("\\R")).map(String::strip).filter(one -> !one.isEmpty())
                .toList();
        return lines.isEmpty() ? known.without(language) : known.with(language, lines);
    }
}
