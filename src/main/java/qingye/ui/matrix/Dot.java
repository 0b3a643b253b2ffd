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

/// A topic in the matrix: its number on the mark of its dimension, and its name when it is selected.
final class Dot extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");

    private final PartId topic;
    private final Region mark = new Region();
    private final Label number = new Label();
    private final Label name = new Label();
    private final Tooltip tip = new Tooltip();
    private boolean selected;
    private boolean plain;
    private Optional<TopicScore> score = Optional.empty();

    Dot(PartId topic) {
        this.topic = topic;
        setId("dot-" + topic);
        getStyleClass().add("matrix-dot");
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        name.getStyleClass().add("dot-name");
        name.setMouseTransparent(true);
        name.setManaged(false);
        number.getStyleClass().add("dot-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        Tooltip.install(this, tip);
        getChildren().addAll(mark, number, name);
        name.setVisible(false);
    }

    PartId topic() {
        return topic;
    }

    TopicScore score() {
        return score.orElseThrow();
    }

    String name() {
        return name.getText();
    }

    /// What is said of where it stands.
    String places() {
        return getAccessibleText();
    }

    void show(TopicScore shown, MatrixModel model) {
        score = Optional.of(shown);
        mark.getStyleClass().setAll(
                "topic-mark", "large", DotStyle.of(model.assessed().get().dimension(shown.topic())));
        pseudoClassStateChanged(MOVED, shown.topic().standing().moved().isPresent());
        number.setText(Integer.toString(model.assessed().get().rank(topic)));
        name.setText(model.name(shown.topic().name()));
        String none = model.messages().text("assess.score.none");
        boolean known = shown.impactPlace().isPresent() || shown.financialPlace().isPresent();
        String said = known
                ? model.messages().text("assess.told", name.getText(),
                        shown.impactPlace().map(Decimals::shown).orElse(none),
                        shown.financialPlace().map(Decimals::shown).orElse(none))
                : model.messages().text("assess.told.none", name.getText());
        tip.setText(said);
        setAccessibleText(said);
        requestLayout();
    }

    /// Whether it is drawn on the sheet below, and only taken hold of here.
    void onSheet(boolean drawn) {
        pseudoClassStateChanged(DRAWN, drawn);
        number.setVisible(!drawn);
        plain = drawn;
        name.setVisible(selected && !drawn);
    }

    void select(boolean now) {
        selected = now;
        pseudoClassStateChanged(SELECTED, now);
        name.setVisible(now && !plain);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        name.autosize();
        boolean before = getParent() != null
                && getLayoutX() + getWidth() + 4 + name.getWidth() > getParent().getLayoutBounds().getMaxX()
                && getLayoutX() > name.getWidth() + 8;
        name.relocate(before ? -name.getWidth() - 4 : getWidth() + 4, (getHeight() - name.getHeight()) / 2);
    }
}
