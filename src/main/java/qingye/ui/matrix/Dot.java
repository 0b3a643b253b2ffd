package qingye.ui.matrix;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import qingye.calc.materiality.TopicScore;
import qingye.model.id.PartId;

/// A topic in the matrix: what it is taken hold of by, and where it is not drawn, its number on the mark of its
/// dimension.
final class Dot extends StackPane {

    static final double SIZE = 24;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");

    private final PartId topic;
    private final Region mark = new Region();
    private final Label number = new Label();
    private final Tooltip tip = new Tooltip();
    private String name = "";
    private Optional<TopicScore> score = Optional.empty();

    Dot(PartId topic) {
        this.topic = topic;
        setId("dot-" + topic);
        getStyleClass().add("matrix-dot");
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        number.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        Tooltip.install(this, tip);
        getChildren().addAll(mark, number);
    }

    PartId topic() {
        return topic;
    }

    TopicScore score() {
        return score.orElseThrow();
    }

    String name() {
        return name;
    }

    /// What is said of where it stands.
    String places() {
        return getAccessibleText();
    }

    void show(TopicScore shown, MatrixModel model) {
        score = Optional.of(shown);
        String style = DotStyle.of(model.assessed().get().dimension(shown.topic()));
        mark.getStyleClass().setAll("topic-mark", "large", style);
        number.getStyleClass().setAll("label", "dot-number", style);
        pseudoClassStateChanged(MOVED, shown.topic().standing().moved().isPresent());
        number.setText(Integer.toString(model.assessed().get().rank(topic)));
        name = model.name(shown.topic().name());
        String none = model.messages().text("assess.score.none");
        boolean known = shown.impactPlace().isPresent() || shown.financialPlace().isPresent();
        String said = known
                ? model.messages().text("assess.told", name,
                        shown.impactPlace().map(Decimals::shown).orElse(none),
                        shown.financialPlace().map(Decimals::shown).orElse(none))
                : model.messages().text("assess.told.none", name);
        tip.setText(said);
        setAccessibleText(said);
    }

    /// Whether it is drawn on the sheet below, and only taken hold of here.
    void onSheet(boolean drawn) {
        pseudoClassStateChanged(DRAWN, drawn);
        number.setVisible(!drawn);
    }

    void select(boolean now) {
        pseudoClassStateChanged(SELECTED, now);
    }

    /// Puts its middle to a place of its parent.
    void place(double x, double y) {
        resizeRelocate(Math.rint(x - SIZE / 2), Math.rint(y - SIZE / 2), SIZE, SIZE);
    }
}
