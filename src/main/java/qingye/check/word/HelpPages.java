package qingye.check.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import qingye.model.check.Rule;

/// The pages that explain the rules: what each asks, where its relations come from, what it tolerates and why, with an
/// example and what to do. They are Markdown with tables; the first line is the title.
///
/// @param locale of the person; English, or else Chinese
public record HelpPages(Locale locale) {

    private static final String FOLDER = "/help/rules/";

    /// The page about a rule.
    ///
    /// @throws IllegalStateException if the program was delivered without it
    public String page(Rule rule) {
        String language = locale.getLanguage().equals("en") ? "en" : "zh";
        String path = FOLDER + rule.code() + "_" + language + ".md";
        try (InputStream in = HelpPages.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
