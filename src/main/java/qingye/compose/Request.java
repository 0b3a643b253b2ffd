package qingye.compose;

import java.time.Instant;

import qingye.model.text.Language;

/// What is to be composed.
///
/// @param part the whole report, or only its KPI tables
/// @param language the edition
/// @param created the moment stamped into the files
public record Request(Part part, Language language, Instant created) {

    /// How much of the report.
    public enum Part {
        REPORT, KPI
    }
}
