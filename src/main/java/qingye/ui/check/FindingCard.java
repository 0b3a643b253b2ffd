package qingye.ui.check;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.check.Finding;
import qingye.check.Input;
import qingye.check.Spot;
import qingye.check.word.CheckWords;
import qingye.model.check.Rule;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.nav.Place;

/// The card of a finding: what is wrong and why, what is printed and what it should be, and the numbers put in, each a
/// way to its cell.
final class FindingCard {

    private static final double INPUTS = 520;

    private final Messages messages;
    private final Guide guide;

    /// Where one can go from a card.
    interface Guide {

        /// To a place of the workbench.
        void go(Place place);

        /// To where it was found.
        void go(Finding finding);

        /// To the page of help of its rule; empty where there is none.
        Optional<Runnable> help(Rule rule);
    }

    FindingCard(Messages messages, Guide guide) {
        this.messages = messages;
        this.guide = guide;
    }

    /// @param actions what can be done about it
    /// @param below stands below them
    VBox of(Finding finding, CheckWords words, List<Button> actions, List<Node> below) {
        var card = new VBox(8);
        card.getStyleClass().add("finding-card");
        Label sentence = Lines.wrapped(words.message(finding), "finding-sentence");
        sentence.setId("finding-sentence");
        var head = new HBox(8, Lines.sign(finding.severity()), sentence);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        card.getChildren().addAll(head, where(finding, words));
        var line = new FlowPane(8, 8);
        line.setRowValignment(VPos.CENTER);
        fact("findings.printed", "finding-printed", finding.printed()).ifPresent(line.getChildren()::add);
        fact("findings.expected", "finding-expected", finding.expected()).ifPresent(line.getChildren()::add);
        line.getChildren().addAll(actions);
        card.getChildren().add(line);
        card.getChildren().addAll(below);
        card.getChildren().add(Lines.wrapped(words.why(finding), "finding-why"));
        if (!finding.inputs().isEmpty()) {
            card.getChildren().add(inputs(finding, words));
        }
        return card;
    }

    /// The button that goes to where it was found.
    Button goes(String id, Finding finding) {
        String words = switch (finding.spot()) {
            case Spot.OnCell _, Spot.OnRow _, Spot.OnGroup _ -> messages.text("findings.go");
            case Spot.OnNote _, Spot.OnBlock _, Spot.InProse _ -> messages.text("findings.go.text");
            case Spot.OnPart _ -> messages.text("findings.go.assessment");
            case Spot.OnRequirement _ -> messages.text("findings.go.index");
        };
        return CardRows.button(id, words, () -> guide.go(finding));
    }

    private Node where(Finding finding, CheckWords words) {
        var place = new Hyperlink(words.place(finding.spot()));
        place.setId("finding-place");
        place.setWrapText(true);
        place.setOnAction(_ -> guide.go(finding));
        var line = new FlowPane(12, 2, place, rule(finding.rule(), words));
        line.getStyleClass().add("finding-where");
        return line;
    }

    private Node rule(Rule rule, CheckWords words) {
        return guide.help(rule).<Node>map(show -> {
            var link = new Hyperlink(messages.text("findings.help.of", words.rule(rule)));
            link.setId("finding-help");
            link.setOnAction(_ -> show.run());
            return link;
        }).orElseGet(() -> Lines.wrapped(words.rule(rule), "quiet"));
    }

    private Optional<Node> fact(String key, String id, String figure) {
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        var name = new Label(messages.text(key));
        name.getStyleClass().add("quiet");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var number = new Label(figure);
        number.setId(id);
        number.getStyleClass().add("finding-figure");
        var fact = new HBox(8, name, number);
        fact.setAlignment(Pos.BASELINE_LEFT);
        fact.getStyleClass().add("finding-fact");
        return Optional.of(fact);
    }

    private Node inputs(Finding finding, CheckWords words) {
        var grid = new GridPane();
        grid.setId("finding-inputs");
        grid.getStyleClass().add("finding-inputs");
        grid.setMaxWidth(INPUTS);
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        var fixed = new ColumnConstraints();
        fixed.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(names, fixed, fixed);
        int row = 0;
        for (Input input : finding.inputs()) {
            var place = new Place.Table(input.table(), Optional.of(input.key()));
            String name = words.row(input.table(), input.row());
            String year = input.key().year().toString();
            var link = new Hyperlink(name);
            link.setId("finding-input-" + row);
            link.setWrapText(true);
            link.setAccessibleText(messages.text("findings.trace", name, year, input.printed()));
            link.setOnAction(_ -> guide.go(place));
            var number = new Label(input.printed());
            number.getStyleClass().add("finding-figure");
            number.setMaxWidth(Double.MAX_VALUE);
            number.setAlignment(Pos.CENTER_RIGHT);
            grid.addRow(row, link, new Label(year), number);
            row++;
        }
        return CardRows.row(messages.text("findings.inputs"), grid);
    }
}
