package qingye.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of the program in one language. Keys are paths by screen; sentences are [MessageFormat] patterns.
///
/// @param locale for numbers and dates inside sentences
/// @param bundle where the sentences are
public record Messages(Locale locale, ResourceBundle bundle) {

    private static final String BASE = "i18n.messages";

    /// The words in Chinese or, if the locale's language is English, in English.
    public static Messages of(Locale locale) {
        Locale spoken = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(spoken, ResourceBundle.getBundle(BASE, spoken, noFallback));
    }

    /// The sentence under that key, with its places filled in. Numbers are to be passed as text where they are figures.
    ///
    /// @throws MissingResourceException if there is no such key: a fault of the program, found by a test
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
