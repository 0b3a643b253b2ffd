package qingye.ui.shell;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import qingye.text.Messages;

/// What the file of a new report is called until a person says otherwise: who reports, the year, what it is.
final class ReportName {

    /// Signs that one file system or another does not take, and those nobody sees.
    private static final Pattern ILLEGAL = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]+");
    /// So that the kind of report, the ending and the words of copies have room behind it in any file system.
    private static final int LONGEST = 40;

    private ReportName() {}

    /// The name without ending.
    ///
    /// @param company as typed; may be blank
    /// @param year as typed; may be blank
    static String of(Messages messages, String company, String year) {
        String who = legal(shortened(messages, company.strip()));
        String when = legal(year.strip());
        if (who.isEmpty()) {
            return when.isEmpty()
                    ? messages.text("shell.new.name")
                    : messages.text("shell.new.name.year", when);
        }
        return when.isEmpty()
                ? messages.text("shell.new.name.company", who)
                : messages.text("shell.new.name.both", who, when);
    }

    /// The name without what the company is in law. A name is not taken down to nothing, nor to the place it begins
    /// with.
    private static String shortened(Messages messages, String company) {
        String low = company.toLowerCase(Locale.ROOT);
        String rest = Stream.of(messages.text("shell.new.legal-forms").split("\\|"))
                .filter(form -> low.endsWith(form.toLowerCase(Locale.ROOT)))
                .map(form -> company.substring(0, company.length() - form.length()))
                .findFirst()
                .orElse(company);
        return rest.codePointCount(0, rest.length()) < 3 ? company : rest;
    }

    /// With `-` for each run of signs that files must not have, without points that would hide it at its beginning.
    private static String legal(String typed) {
        String clean = ILLEGAL.matcher(typed).replaceAll("-").replaceAll("\\s+", " ")
                .replaceAll("^[-.,\\s]+|[-.,\\s]+$", "");
        return clean.codePointCount(0, clean.length()) > LONGEST
                ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST))
                : clean;
    }
}
