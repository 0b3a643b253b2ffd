package qingye.exchange.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Names for the files of forms.
public final class FileNames {

    /// Behind each name.
    public static final String ENDING = ".xlsx";
    private static final int LONGEST = 60;

    private FileNames() {}

    /// A name no system refuses and no other form of the run has.
    ///
    /// @param about what the form is told by
    /// @param pattern puts words around it
    /// @param taken names in lower case; the new one comes to them
    public static String of(String about, UnaryOperator<String> pattern, Set<String> taken) {
        String clean = about.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        String brief = clean.substring(0, Math.min(clean.length(), LONGEST));
        for (int number = 1;; number++) {
            String name = pattern.apply(brief) + (number == 1 ? "" : " (" + number + ")") + ENDING;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    /// The same file, or one beside it with a number behind its name that is not there yet.
    public static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        String plain = name.substring(0, name.length() - ENDING.length());
        Path free = file;
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling(plain + " (" + number + ")" + ENDING);
        }
        return free;
    }
}
