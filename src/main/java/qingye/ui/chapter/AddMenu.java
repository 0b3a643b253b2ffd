package qingye.ui.chapter;

import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.control.Overlay;
import qingye.ui.control.SearchList;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.nav.Surroundings;

/// The menu of what can be put on the page: a list by groups, found by typing a piece of a name.
final class AddMenu {

    private static final int ROW = 32;
    private static final int MOST_ROWS = 10;
    private static final int FRAME = 4;

    private final Insertables insertables;
    private final Overlay overlay;
    private final Messages messages;

    AddMenu(ChapterViewModel model, ChapterSteps steps, BlockCards cards, Overlay overlay,
            Surroundings around) {
        this.insertables = new Insertables(model, steps, cards, around);
        this.overlay = overlay;
        this.messages = around.messages();
    }

    /// Opens the menu below a button or a block.
    ///
    /// @param after the block to put something behind; empty for the beginning of the section
    void open(Node at, SectionId into, Optional<BlockId> after) {
        Bounds bounds = at.localToScreen(at.getBoundsInLocal());
        open(new BoundingBox(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()), into, after,
                () -> { /* nothing was put anywhere */ });
    }

    /// Opens the menu.
    ///
    /// @param at on the screen
    /// @param left called when the menu is left without a choice
    void open(Bounds at, SectionId into, Optional<BlockId> after, Runnable left) {
        List<Insertable> all = insertables.of(into, after);
        var found = FXCollections.observableArrayList(all);
        var ask = new Object() {
            Runnable taken = () -> { /* set below, when the list is there */ };
        };
        var search = new SearchList<Insertable>("add-search", messages.text("chapter.add.search"), found,
                one -> row(one, found, () -> take(one)), () -> ask.taken.run());
        search.field().textProperty().addListener((_, _, query) -> {
            found.setAll(Insertable.matching(all, query));
            fit(search, found);
            search.list().getSelectionModel().selectFirst();
        });
        fit(search, found);
        ask.taken = () -> search.selected().ifPresent(this::take);
        search.list().getSelectionModel().selectFirst();
        search.list().setPlaceholder(new Label(messages.text("chapter.add.none")));
        var card = new VBox(search);
        card.setId("add-menu");
        card.getStyleClass().addAll("floating-card", "add-card");
        overlay.show(card, Optional.of(at), left);
        search.field().requestFocus();
    }

    /// As high as what was found, up to where it scrolls; one row to say that nothing was.
    private static void fit(SearchList<Insertable> search, List<Insertable> found) {
        int rows = Math.clamp(found.size(), 1, MOST_ROWS);
        search.list().setStyle("-fx-pref-height: %dpx".formatted(rows * ROW + FRAME));
    }

    private void take(Insertable chosen) {
        overlay.done();
        chosen.put().run();
    }

    /// The group is named once, beside its first member.
    private Node row(Insertable one, List<Insertable> found, Runnable taken) {
        var icon = new StackPane(Icons.small(one.icon()));
        icon.getStyleClass().add("add-icon");
        var name = new Label(one.name());
        name.getStyleClass().add("add-name");
        var explanation = new Label(one.explanation());
        explanation.getStyleClass().add("quiet");
        explanation.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(explanation, Priority.ALWAYS);
        int at = found.indexOf(one);
        boolean first = at <= 0 || found.get(at - 1).group() != one.group();
        var group = new Label(first ? messages.text("chapter.add.group." + one.group().key()) : "");
        group.getStyleClass().addAll("quiet", "add-group");
        var row = new HBox(8, icon, name, explanation, group);
        row.setId("add-" + one.key());
        row.setAlignment(Pos.CENTER_LEFT);
        row.setOnMouseClicked(_ -> taken.run());
        return row;
    }
}
