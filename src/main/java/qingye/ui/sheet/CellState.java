package qingye.ui.sheet;

import java.util.List;

import qingye.model.Figures;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;

/// How far the value of a cell has come, and where it comes from.
///
/// @param sentence that says it; empty for labels
public record CellState(Stage stage, Origin origin, String sentence) {

    /// Of a cell that shows no value.
    public static final CellState NONE = new CellState(Stage.NONE, Origin.ENTERED, "");

    /// On the way into print.
    public enum Stage {
        NONE, EMPTY, COLLECTED, CONFIRMED, LOCKED
    }

    /// Whether a value is typed in, calculated, or typed in over a calculation.
    public enum Origin {
        ENTERED, CALCULATED, OVERRIDDEN
    }

    /// The state of that value.
    public static CellState of(Figures figures, ValueKey key, Messages messages) {
        Dossier dossier = figures.dossier(key);
        boolean calculated = figures.indicator(key.indicator()).flatMap(Indicator::formula).isPresent();
        Origin origin = !calculated
                ? Origin.ENTERED
                : dossier.override().isPresent() ? Origin.OVERRIDDEN : Origin.CALCULATED;
        boolean empty = figures.value(key) instanceof Value.Empty;
        Stage stage = switch (dossier.standing()) {
            case Standing.Open _ -> empty ? Stage.EMPTY : Stage.COLLECTED;
            case Standing.Confirmed _ -> Stage.CONFIRMED;
            case Standing.Locked _ -> Stage.LOCKED;
        };
        String standing = switch (dossier.standing()) {
            case Standing.Open _ -> messages.text(empty ? "card.standing.empty" : "card.standing.collected");
            case Standing.Confirmed(String by, var _) -> messages.text("data.state.confirmed", by);
            case Standing.Locked(String by, var _) -> messages.text("data.state.locked", by);
        };
        String from = switch (origin) {
            case ENTERED -> "";
            case CALCULATED -> messages.text("data.state.calculated");
            case OVERRIDDEN -> messages.text("data.state.overridden", dossier.override().orElse(""));
        };
        return new CellState(stage, origin, from.isEmpty() ? standing : standing + "\n" + from);
    }

    /// The classes by which the look of the cell is chosen.
    public List<String> styles() {
        String look = switch (stage) {
            case NONE -> "state-none";
            case EMPTY -> "state-empty";
            case COLLECTED -> "state-collected";
            case CONFIRMED -> "state-confirmed";
            case LOCKED -> "state-locked";
        };
        return switch (origin) {
            case ENTERED -> List.of(look);
            case CALCULATED -> List.of(look, "cell-calculated");
            case OVERRIDDEN -> List.of(look, "cell-overridden");
        };
    }
}
