package qingye.ui.bring;

import java.nio.file.Path;

import qingye.exchange.manuscript.ManuscriptDraft;

/// How far the bringing in of a text is.
sealed interface BringState {

    /// None is under way.
    record None() implements BringState {}

    /// A file is being read.
    record Reading(String name) implements BringState {}

    /// It is known what will come; nothing has been changed.
    record Ready(Path source, ManuscriptDraft draft) implements BringState {}

    /// It is being put into the report.
    record Putting() implements BringState {}

    /// The file cannot be read.
    ///
    /// @param sentence why, and what to do next
    record Refused(String sentence) implements BringState {}
}
