package qingye.ui.index;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.answer.Adoption;
import qingye.model.standard.Standard;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.Choice;
import qingye.ui.nav.Action;
import qingye.ui.nav.Place;

/// What is known of a standard: how the report goes by it, in which version, and where its index stands.
final class StandardCard {

    private final IndexViewModel model;
    private final StandardSteps steps;
    private final IndexBlocks blocks;
    private final List<Action> more;
    private final Messages messages;
    private final Choice<Adoption.Use> use;
    private final Choice<Optional<Year>> edition;
    private final VBox box = new VBox();
    private Optional<String> shown = Optional.empty();

    /// @param more what else can be done with the standard
    StandardCard(IndexViewModel model, StandardSteps steps, IndexBlocks blocks, List<Action> more) {
        this.model = model;
        this.steps = steps;
        this.blocks = blocks;
        this.more = more;
        this.messages = model.messages();
        use = new Choice<>("standard-use", messages.text("index.use"), model.words()::use,
                one -> shown.ifPresent(id -> steps.use(id, one)));
        edition = new Choice<>("standard-edition", messages.text("index.edition.name"), this::edition,
                one -> shown.ifPresent(id -> steps.edition(id, one)));
    }

    private String edition(Optional<Year> one) {
        return model.shown().map(standard -> editions(standard).name(one, messages)).orElse("");
    }

    private Editions editions(Standard standard) {
        return new Editions(standard, model.said().get().asked().year());
    }

    Node show(Standard standard) {
        if (!shown.equals(Optional.of(standard.id()))) {
            // the words of a choice are made anew only with its items
            edition.show(List.of(), Optional.empty());
        }
        shown = Optional.of(standard.id());
        Optional<Adoption> adoption = model.said().get().asked().adoption(standard.id());
        var rows = new ArrayList<Node>();
        rows.add(text(model.words().title(standard), "card-name"));
        if (adoption.isPresent()) {
            use.show(List.of(Adoption.Use.values()), adoption.get().use());
            rows.add(CardRows.row(messages.text("index.use"), use.node()));
            Editions editions = editions(standard);
            var offered = new ArrayList<>(editions.offered());
            if (!offered.contains(adoption.get().edition())) {
                offered.add(adoption.get().edition());
            }
            edition.show(offered, adoption.get().edition());
            rows.add(CardRows.row(messages.text("index.edition.name"), edition.node()));
            Label sentence = text(editions.sentence(adoption.get().edition(), messages), "quiet");
            sentence.setId("standard-edition-words");
            rows.add(sentence);
            rows.add(places(standard));
        } else {
            rows.add(text(messages.text("index.loose"), "quiet"));
            rows.add(CardRows.button("standard-adopt", messages.text("index.adopt.this"),
                    () -> steps.adopt(List.of(standard.id()))));
        }
        model.words().note(standard.root())
                .ifPresent(note -> rows.add(CardRows.fact(messages.text("index.note"), note)));
        if (adoption.isPresent()) {
            rows.add(doing(standard));
        }
        box.getChildren().setAll(CardRows.card("standard-card", model.words().brief(standard), rows));
        return box;
    }

    private Node places(Standard standard) {
        var lines = new VBox(2);
        List<Place.Section> places = blocks.places(standard.id());
        for (Place.Section place : places) {
            var link = new Hyperlink(blocks.title(place.section()));
            link.setId("standard-index-" + lines.getChildren().size());
            link.setMinWidth(0);
            link.setOnAction(_ -> {
                link.setVisited(false);
                model.around().navigator().open(place);
            });
            lines.getChildren().add(link);
        }
        if (places.isEmpty()) {
            lines.getChildren().add(text(messages.text("index.insert.none"), "quiet"));
        }
        lines.getStyleClass().add("links");
        return CardRows.row(messages.text("index.insert.places"), lines);
    }

    private Node doing(Standard standard) {
        var buttons = new FlowPane(8, 8);
        for (Action action : more) {
            buttons.getChildren().add(CardRows.button("standard-" + action.id(), action.title(), action.run()));
        }
        buttons.getChildren().add(CardRows.button("standard-stop", messages.text("index.stop"),
                () -> steps.stop(standard.id())));
        if (steps.own(standard.id())) {
            buttons.getChildren().add(CardRows.button("standard-remove", messages.text("index.remove"),
                    () -> steps.remove(standard.id())));
        }
        return buttons;
    }

    private static Label text(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
