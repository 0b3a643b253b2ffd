package qingye.ui.control;

import java.util.function.Function;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/// A line of a list that tells what became of things: wrapped, and in the colour of how it went.
public final class ToldCell<T> extends ListCell<T> {

    private final Function<T, String> words;
    private final Function<T, Tone> tone;

    public ToldCell(Function<T, String> words, Function<T, Tone> tone) {
        this.words = words;
        this.tone = tone;
        setPrefWidth(0);
        setWrapText(true);
    }

    /// How it went.
    public enum Tone {
        /// as it should
        FINE("line-added"),
        /// not quite
        CHANGED("line-hint"),
        /// not at all
        REFUSED("line-rejected");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }

    @Override
    protected void updateItem(@Nullable T line, boolean empty) {
        super.updateItem(line, empty);
        for (Tone one : Tone.values()) {
            getStyleClass().remove(one.style);
        }
        if (empty || line == null) {
            setText(null);
            return;
        }
        setText(words.apply(line));
        getStyleClass().add(tone.apply(line).style);
    }
}
