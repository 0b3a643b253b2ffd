package qingye.ui.data;

import qingye.exchange.Planning;

/// How far an import is.
sealed interface ImportState {

    /// None is under way.
    record None() implements ImportState {}

    /// A file is being read.
    record Reading(String name) implements ImportState {}

    /// It is known what the file would change; nothing has been changed.
    record Ready(Planning.Planned plan) implements ImportState {}

    /// The file cannot be read.
    ///
    /// @param sentence why, and what to do next
    record Refused(String sentence) implements ImportState {}
}
