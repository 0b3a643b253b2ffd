package qingye.model.standard;

import java.util.Optional;

import qingye.model.factor.Confidence;
import qingye.model.text.Localized;
import qingye.model.text.Plain;

/// One thing a standard asks for, or a heading over several.
///
/// @param parent the heading it stands under; empty for the standard itself
/// @param level how deep it stands, from 0
/// @param place where it is found in the official text
/// @param title a short wording of our own, in up to three languages
/// @param term the reporting years it is asked for
/// @param note what else must be known of it, for the one who answers; may be empty
public record Requirement(
        RequirementKey key, Optional<RequirementKey> parent, int level, Place place, Duty duty, RequirementKind kind,
        Localized<String> title, Term term, Localized<String> note) {

    public Requirement {
        title = Plain.words(title);
        note = Plain.words(note);
    }

    /// Where a requirement is found in the official text.
    ///
    /// @param number of its article, paragraph or disclosure; empty where it has none
    /// @param official whether the code is the one of the standard, and not one of our own
    /// @param confidence how sure it is that the standard says so
    public record Place(String number, boolean official, Confidence confidence) {
        public Place {
            number = Plain.text(number);
        }
    }

    /// The code alone.
    public String code() {
        return key.code();
    }
}
