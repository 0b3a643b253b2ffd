package qingye.exchange.collect;

import java.nio.file.Files;
import java.nio.file.Path;

import qingye.exchange.form.FileNames;

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
        return new PlannedForm(department, asked, FileNames.beside(file));
    }
}
