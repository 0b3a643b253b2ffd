package qingye.model.text;

import java.util.Arrays;
import java.util.Optional;

/// A language a report can be written and printed in.
public enum Language {
    ZH_HANS("zh-Hans"), ZH_HANT("zh-Hant"), EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The BCP 47 tag; also the name on the command line and in the file.
    public String tag() {
        return tag;
    }

    /// The language with that tag, whatever its case.
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }
}
