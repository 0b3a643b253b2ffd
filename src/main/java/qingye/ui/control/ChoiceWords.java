package qingye.ui.control;

import java.util.function.Function;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// The words of a choice of a few things.
public final class ChoiceWords<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public ChoiceWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T thing) {
        return thing == null ? "" : words.apply(thing);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed into a choice of a few");
    }
}
