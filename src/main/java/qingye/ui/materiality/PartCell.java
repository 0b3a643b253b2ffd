package qingye.ui.materiality;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.ui.matrix.DotStyle;

/// A row of the list: the mark of the dimension and the number of a topic, the name, and below it what is known.
final class PartCell extends ListCell<MaterialityPart> {

    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final PartWords words;
    private final Region mark = new Region();
    private final StackPane before = new StackPane(mark);
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label aside = new Label();
    private final HBox body;
    private final Tooltip tip = new Tooltip();

    PartCell(PartWords words) {
        this.words = words;
        before.getStyleClass().add("topic-before");
        number.getStyleClass().add("topic-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        aside.getStyleClass().add("quiet");
        aside.setMinWidth(0);
        var lines = new VBox(title, aside);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        body = new HBox(before, number, lines);
        body.setAlignment(Pos.TOP_LEFT);
        body.getStyleClass().add("part-row");
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("part-cell");
    }

    @Override
    protected void updateItem(MaterialityPart part, boolean empty) {
        super.updateItem(part, empty);
        boolean nothing = empty || part == null;
        setGraphic(nothing ? null : body);
        setTooltip(nothing ? null : tip);
        pseudoClassStateChanged(OUT, !nothing && part instanceof MaterialTopic topic && !topic.included());
        if (nothing) {
            setAccessibleText("");
            return;
        }
        boolean isTopic = part instanceof MaterialTopic;
        before.setVisible(isTopic);
        before.setManaged(isTopic);
        number.setVisible(isTopic);
        number.setManaged(isTopic);
        if (part instanceof MaterialTopic topic) {
            mark.getStyleClass().setAll("topic-mark", DotStyle.of(words.place(topic)));
            number.setText(words.rank(topic));
        }
        title.setText(words.title(part));
        String said = words.aside(part);
        aside.setText(said);
        aside.setVisible(!said.isEmpty());
        aside.setManaged(!said.isEmpty());
        tip.setText(words.whole(part));
        setAccessibleText(words.whole(part));
    }
}
