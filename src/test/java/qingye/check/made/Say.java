package qingye.check.made;

import java.util.Locale;

import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Words of a published table in the three languages such tables come in.
record Say(String hans, String hant, String english) {

    static final Say NOTHING = new Say("", "", "");

    static Say say(String hans, String hant, String english) {
        return new Say(hans, hant, english);
    }

    /// Words that are the same in all of them.
    static Say say(String words) {
        return new Say(words, words, words);
    }

    String in(Language language) {
        return switch (language) {
            case ZH_HANS -> hans;
            case ZH_HANT -> hant;
            case EN -> english;
        };
    }

    /// In one language only, as an import leaves it.
    Localized<String> localized(Language language) {
        String words = in(language);
        return words.isEmpty() ? Localized.none() : Localized.of(language, words);
    }

    /// `男性` + `员工人数`, `Male employees`.
    Say joined(Say stem) {
        return new Say(hans + stem.hans, hant + stem.hant, english + " " + stem.english.toLowerCase(Locale.ROOT));
    }
}
