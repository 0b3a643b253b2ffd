package qingye.exchange.collect;

import java.nio.file.Files;
import java.nio.file.Path;

/// A form that can be written.
///
/// @param department that is asked
/// @param asked for how many values
/// @param file it would be written to
public record PlannedForm(String department, int asked, Path file) {

    /// Whether there is a file of that name already, perhaps one that was filled.
    public boolean exists() {
        return Files.exists(file);
    }

    /// The same under a name, with a number behind it, that no file has yet.
    public PlannedForm beside() {
        String name = String.valueOf(file.getFileName());
        String plain = name.substring(0, name.length() - CollectionForms.ENDING.length());
        PlannedForm free = this;
        for (int number = 2; free.exists(); number++) {
            free = new PlannedForm(department, asked, file.resolveSibling(
                    plain + " (" + number + ")" + CollectionForms.ENDING));
        }
        return free;
    }
}
