package qingye.model.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The same content in the languages it was written in; possibly in none.
///
/// @param byLanguage in the order of [Language]
public record Localized<T>(Map<Language, T> byLanguage) {

    public Localized {
        var ordered = new EnumMap<Language, T>(Language.class);
        ordered.putAll(byLanguage);
        byLanguage = Collections.unmodifiableMap(ordered);
    }

    /// Content in no language yet.
    public static <T> Localized<T> none() {
        return new Localized<>(Map.of());
    }

    /// Content in one language.
    public static <T> Localized<T> of(Language language, T content) {
        return new Localized<>(Map.of(language, content));
    }

    /// Content in simplified Chinese, the first language of most reports.
    public static <T> Localized<T> zh(T content) {
        return of(Language.ZH_HANS, content);
    }

    /// What was written in exactly that language.
    public Optional<T> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /// The language that stands in where `wanted` is missing: itself, else the first there is.
    public Optional<Language> nearest(Language wanted) {
        return byLanguage.containsKey(wanted)
                ? Optional.of(wanted)
                : byLanguage.keySet().stream().findFirst();
    }

    /// What was written in the nearest language.
    public Optional<T> best(Language wanted) {
        return nearest(wanted).map(byLanguage::get);
    }

    /// The same with `content` in `language`.
    public Localized<T> with(Language language, T content) {
        var changed = new EnumMap<Language, T>(Language.class);
        changed.putAll(byLanguage);
        changed.put(language, content);
        return new Localized<>(changed);
    }

    /// The same without what was written in `language`.
    public Localized<T> without(Language language) {
        var changed = new EnumMap<Language, T>(Language.class);
        changed.putAll(byLanguage);
        changed.remove(language);
        return new Localized<>(changed);
    }

    /// The same languages, other content.
    public <U> Localized<U> map(Function<? super T, ? extends U> change) {
        var changed = new EnumMap<Language, U>(Language.class);
        byLanguage.forEach((language, content) -> changed.put(language, change.apply(content)));
        return new Localized<>(changed);
    }
}
