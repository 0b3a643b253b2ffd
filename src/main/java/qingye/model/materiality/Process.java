package qingye.model.materiality;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import qingye.model.id.PartId;
import qingye.model.text.Localized;

/// How the topics of the year were found.
///
/// @param steps one each: a name, and what was done, parted by a line break
/// @param confirmedBy who confirmed the list, as it is printed
/// @param confirmed when
public record Process(
        PartId id, Year year, int place, Localized<List<String>> steps, Localized<String> confirmedBy,
        Optional<LocalDate> confirmed) implements MaterialityPart {

    public Process {
        steps = steps.map(List::copyOf);
    }
}
