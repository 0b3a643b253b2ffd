package qingye.exchange.collect;

import java.nio.file.Path;
import java.util.Optional;

import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;

/// A form of which nothing was taken, and why.
public sealed interface RefusedForm {

    /// The file.
    Path form();

    /// It cannot be read at all: missing, damaged, protected by a password, with macros, …
    record Unreadable(Path form, Refusal reason, String detail, Optional<Place> place) implements RefusedForm {}

    /// A workbook, but none that was written as a form here.
    record NoForm(Path form) implements RefusedForm {}

    /// A form of another version of this program.
    record OtherVersion(Path form, String found) implements RefusedForm {}

    /// A form of another organisation.
    record OtherCompany(Path form, String found, String expected) implements RefusedForm {}

    /// A form that another workspace sent, whose organisation has the same name or has none either.
    record OtherWorkspace(Path form) implements RefusedForm {}

    /// A form of another reporting year.
    record OtherYear(Path form, String found, String expected) implements RefusedForm {}

    /// Rows or columns are not where they were: a header, a code or a unit is another one, a row is new or gone.
    ///
    /// @param found may be empty
    /// @param expected may be empty
    record Changed(Path form, Place place, String found, String expected) implements RefusedForm {}
}
