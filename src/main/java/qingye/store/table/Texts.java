package qingye.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Gathers the rows of a `_text` table to localized texts, one per owner.
///
/// @param <K> what tells the owners apart
final class Texts<K> {

    private final Map<K, Localized<String>> byOwner = new HashMap<>();

    /// Takes in one row; a text of null was not written in that language.
    void add(K owner, Language language, @Nullable String text) {
        if (text != null) {
            byOwner.put(owner, of(owner).with(language, text));
        }
    }

    /// The text of that owner, possibly in no language.
    Localized<String> of(K owner) {
        return byOwner.getOrDefault(owner, Localized.none());
    }

    /// The language of the present row.
    static Language language(ResultSet row) throws SQLException {
        return language(row.getString("language"));
    }

    /// @throws IllegalArgumentException if there is no such language
    static Language language(String tag) {
        return Language.of(tag).orElseThrow(() -> new IllegalArgumentException("unknown language: " + tag));
    }

    /// All languages that at least one of the texts was written in.
    @SafeVarargs
    static Iterable<Language> languages(Localized<String>... texts) {
        var all = new LinkedHashMap<Language, Boolean>();
        for (Localized<String> text : texts) {
            text.byLanguage().keySet().forEach(language -> all.put(language, true));
        }
        return all.keySet();
    }

    /// The text in that language, or null for the database.
    static @Nullable String in(Localized<String> text, Language language) {
        Optional<String> written = text.in(language);
        return written.orElse(null);
    }
}
