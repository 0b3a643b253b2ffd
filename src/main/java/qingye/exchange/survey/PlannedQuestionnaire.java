package qingye.exchange.survey;

import java.nio.file.Files;
import java.nio.file.Path;

import qingye.exchange.form.FileNames;
import qingye.model.id.PartId;

/// A questionnaire that can be written.
///
/// @param group that is asked
/// @param name of the group
/// @param file it would be written to
public record PlannedQuestionnaire(PartId group, String name, Path file) {

    /// Whether there is a file of that name already, perhaps one that was filled.
    public boolean exists() {
        return Files.exists(file);
    }

    /// The same under a name, with a number behind it, that no file has yet.
    public PlannedQuestionnaire beside() {
        return at(FileNames.beside(file));
    }

    /// The same in another file.
    public PlannedQuestionnaire at(Path other) {
        return new PlannedQuestionnaire(group, name, other);
    }
}
