package qingye.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.ChoiceBox;

/// A choice of a few that stays while its card shows one thing after the other.
///
/// @param <T> what is chosen
public final class Choice<T> {

    private final ChoiceBox<T> box = new ChoiceBox<>();
    private boolean quiet;

    /// @param words of one of them
    /// @param chosen told what a person chose
    public Choice(String id, String name, Function<T, String> words, Consumer<T> chosen) {
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new ChoiceWords<>(words));
        box.valueProperty().addListener((_, _, value) -> {
            if (!quiet && value != null) {
                chosen.accept(value);
            }
        });
    }

    /// The box.
    public ChoiceBox<T> node() {
        return box;
    }

    /// Shows what can be chosen, and what is.
    public void show(List<T> values, T present) {
        quiet = true;
        try {
            if (!box.getItems().equals(values)) {
                box.getItems().setAll(values);
            }
            box.setValue(present);
        } finally {
            quiet = false;
        }
    }
}
