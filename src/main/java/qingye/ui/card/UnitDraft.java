package qingye.ui.card;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What was typed in answer to the question what becomes of numbers whose unit changes. It stays while other values are
/// looked at.
///
/// @param note that tells the reader
/// @param density by which the numbers are converted
record UnitDraft(StringProperty note, StringProperty density) {

    /// @param proposed the note as it is proposed
    UnitDraft(String proposed) {
        this(new SimpleStringProperty(proposed), new SimpleStringProperty(""));
    }
}
