package qingye.ui.card;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What was typed of a restatement that is not made yet. It stays while other values are looked at.
///
/// @param value the new value
/// @param reason why it changes
/// @param effect what follows from it
/// @param note what the reader is told
record RestateDraft(StringProperty value, StringProperty reason, StringProperty effect, StringProperty note) {

    RestateDraft() {
        this(new SimpleStringProperty(""), new SimpleStringProperty(""), new SimpleStringProperty(""),
                new SimpleStringProperty(""));
    }

    /// Whether nothing was typed.
    boolean isEmpty() {
        return (value.get() + reason.get() + effect.get() + note.get()).isBlank();
    }
}
