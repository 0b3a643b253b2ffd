package qingye.ui.card;

import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Words as they were typed into a field of one language.
final class TypedWords {

    private TypedWords() {}

    /// The text with these words in that language; blank words take the language away.
    static Localized<String> into(Localized<String> text, Language language, String words) {
        return words.isBlank() ? text.without(language) : text.with(language, words.strip());
    }
}
