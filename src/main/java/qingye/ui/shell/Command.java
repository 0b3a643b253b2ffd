package qingye.ui.shell;

import java.util.Optional;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;

/// Something a person can ask of the window: a menu item, a shortcut and a hit of the command field in one.
///
/// @param id in the scene and in the bundles
/// @param text as the menu shows it
/// @param keys its shortcut
/// @param enabled whether it can be asked for now
record Command(
        String id, ObservableStringValue text, Optional<KeyCombination> keys, ObservableBooleanValue enabled,
        Runnable run) {

    /// Does it, if it can be asked for now.
    void ask() {
        if (enabled.get()) {
            run.run();
        }
    }
}
