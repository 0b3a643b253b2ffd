package qingye.ui.chapter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import qingye.model.block.Inline;
import qingye.text.Messages;
import qingye.ui.chapter.References.Target;
import qingye.ui.control.CardRows;
import qingye.ui.control.SearchList;

/// The card on which it is chosen what text refers to.
final class ReferenceCard extends VBox {

    private final Messages messages;
    private final SearchList<Target> search;

    /// @param jump goes to what the reference says now; empty for one that does not stand in the text yet
    /// @param done told the reference
    ReferenceCard(List<Target> all, Messages messages, Optional<Runnable> jump, Consumer<Inline.Live> done) {
        this.messages = messages;
        var found = FXCollections.observableArrayList(all);
        var ask = new Object() {
            Runnable taken = () -> { /* set below, when the list is there */ };
        };
        search = new SearchList<>("reference-search", messages.text("chapter.reference.search"), found, this::row,
                () -> ask.taken.run());
        search.field().textProperty().addListener((_, _, query) -> {
            found.setAll(all.stream().filter(target -> target.matches(query)).toList());
            search.list().getSelectionModel().selectFirst();
        });
        search.list().getSelectionModel().selectFirst();
        search.list().setPlaceholder(new Label(messages.text("chapter.reference.none")));
        ask.taken = () -> search.selected().ifPresent(target -> done.accept(target.live()));
        setId("reference-card");
        getStyleClass().addAll("floating-card", "figure-card");
        getChildren().add(search);
        jump.ifPresent(go -> getChildren().add(
                CardRows.button("reference-open", messages.text("chapter.reference.open"), go)));
    }

    private Node row(Target target) {
        var words = new Label(target.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var kind = new Label(messages.text(target.kind()));
        kind.getStyleClass().add("quiet");
        kind.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, words, kind);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Puts the caret into the search field.
    void begin() {
        search.field().requestFocus();
    }
}
