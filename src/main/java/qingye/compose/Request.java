package qingye.compose;

import java.time.Instant;
import java.util.Optional;

import qingye.model.text.Language;

/// What is to be composed.
///
/// @param part the whole report, or only its KPI tables, or an index of it
/// @param index which index; empty for any other part
/// @param language the edition
/// @param created the moment stamped into the files
public record Request(Part part, Optional<IndexForm> index, Language language, Instant created) {

    public Request {
        if (index.isPresent() != (part == Part.INDEX)) {
            throw new IllegalArgumentException(part + " with the index " + index);
        }
    }

    /// The report or its KPI tables.
    public Request(Part part, Language language, Instant created) {
        this(part, Optional.empty(), language, created);
    }

    /// An index as a document of its own.
    public static Request index(IndexForm form, Language language, Instant created) {
        return new Request(Part.INDEX, Optional.of(form), language, created);
    }

    /// How much of the report.
    public enum Part {
        REPORT, KPI, INDEX
    }
}
