package qingye.ui.index;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import qingye.calc.answer.Coverage;
import qingye.model.answer.Adoption;
import qingye.model.answer.Stance;
import qingye.model.standard.Standard;
import qingye.text.Messages;
import qingye.ui.answer.CoverageBar;

/// A standard in the list: its name, how the report goes by it, and how much of it is answered.
final class StandardCell extends ListCell<Standard> {

    private final IndexViewModel model;
    private final Messages messages;
    private final Label name = new Label();
    private final Label use = new Label();
    private final Label count = new Label();
    private final CoverageBar bar = new CoverageBar();
    private final VBox body;
    private final Tooltip tip = new Tooltip();

    StandardCell(IndexViewModel model) {
        this.model = model;
        this.messages = model.messages();
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("standard-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        use.getStyleClass().add("quiet");
        use.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, name, use);
        head.setAlignment(Pos.BASELINE_LEFT);
        count.getStyleClass().add("quiet");
        count.setMinWidth(0);
        body = new VBox(4, head, bar, count);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("standard-cell");
    }

    @Override
    protected void updateItem(@Nullable Standard standard, boolean empty) {
        super.updateItem(standard, empty);
        if (empty || standard == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        Said said = model.said().get();
        Optional<Adoption> adoption = said.asked().adoption(standard.id());
        boolean indexed = adoption.filter(one -> one.use() != Adoption.Use.MENTIONED).isPresent();
        name.setText(model.words().brief(standard));
        use.setText(adoption.map(one -> messages.text("answer.use.brief." + one.use().code()))
                .orElseGet(() -> messages.text("index.standard.loose")));
        Coverage coverage = said.coverage(standard, model.part().get());
        bar.show(coverage);
        bar.setVisible(indexed);
        bar.setManaged(indexed);
        count.setText(messages.text("index.answered", coverage.total() - coverage.of(Stance.Kind.OPEN),
                coverage.total()));
        count.setVisible(indexed);
        count.setManaged(indexed);
        String whole = String.join("\n", model.words().title(standard),
                new Editions(standard, said.asked().year()).sentence(adoption.flatMap(Adoption::edition), messages));
        tip.setText(whole);
        setTooltip(tip);
        setGraphic(body);
        setAccessibleText(String.join(", ", name.getText(), use.getText(), indexed ? count.getText() : ""));
    }
}
