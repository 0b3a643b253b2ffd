package qingye.ui.line;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import qingye.model.block.Inline;

/// A figure or a reference inside a line: prints its present words and follows when they change.
final class LiveLabel extends Label {

    private static final String FIGURE = "live-figure";
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    /// Held here: bindings listen weakly, so that labels scrolled away can go.
    private final ObjectBinding<LiveWords.Shown> shown;

    LiveLabel(Inline.Live live, LiveWords words) {
        shown = Bindings.createObjectBinding(() -> words.of(live), words.changes());
        getStyleClass().add(switch (live) {
            case Inline.Numeric _, Inline.Name _ -> FIGURE;
            case Inline.Note _ -> "live-note";
            case Inline.Reference _, Inline.Mention _, Inline.Term _ -> "live-reference";
        });
        textProperty().bind(shown.map(LiveWords.Shown::text));
        accessibleTextProperty().bind(shown.map(LiveWords.Shown::explanation));
        pseudoClassStateChanged(UNKNOWN, !shown.get().known());
        shown.addListener((_, _, now) -> pseudoClassStateChanged(UNKNOWN, !now.known()));
        setMinWidth(USE_PREF_SIZE);
        var tip = new Tooltip();
        tip.textProperty().bind(shown.map(LiveWords.Shown::explanation));
        tip.setShowDelay(Duration.millis(300));
        setTooltip(tip);
    }
}
