package qingye.ui.card;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What was typed of a factor of the company's own that is not added yet. It stays while other values are looked at.
///
/// @param checked whether somebody held it against its document
record OwnFactorDraft(
        StringProperty name, StringProperty number, StringProperty unit, StringProperty document, StringProperty year,
        BooleanProperty checked) {

    /// @param unit as it is proposed
    OwnFactorDraft(String unit) {
        this(new SimpleStringProperty(""), new SimpleStringProperty(""), new SimpleStringProperty(unit),
                new SimpleStringProperty(""), new SimpleStringProperty(""), new SimpleBooleanProperty());
    }

    /// Whether nothing was typed.
    boolean isEmpty() {
        return (name.get() + number.get() + document.get() + year.get()).isBlank() && !checked.get();
    }
}
