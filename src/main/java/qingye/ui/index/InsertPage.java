package qingye.ui.index;

import java.util.List;
import java.util.Locale;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.block.IndexKind;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.Choice;
import qingye.ui.control.SearchList;
import qingye.ui.pick.Pages;

/// A page on which the form of an index and the section that takes it are chosen.
final class InsertPage extends VBox {

    private final IndexBlocks blocks;
    private final String standard;
    private final Runnable left;
    private final Choice<IndexKind> kind;
    private final SearchList<IndexBlocks.Spot> list;

    private InsertPage(Messages messages, IndexBlocks blocks, String standard, String name, Runnable left) {
        this.blocks = blocks;
        this.standard = standard;
        this.left = left;
        setId("index-insert");
        getStyleClass().addAll("work-pane", "import-page", "pick-page");
        var title = new Label(messages.text("index.insert.title", name));
        title.getStyleClass().add("sheet-name");
        kind = new Choice<>("index-insert-kind", messages.text("index.insert.kind"), blocks::name, _ -> {
            // it is asked for when the index is put there
        });
        List<IndexKind> kinds = IndexBlocks.kinds(standard);
        kind.show(kinds, kinds.getFirst());
        List<IndexBlocks.Spot> all = blocks.spots();
        var found = FXCollections.observableArrayList(all);
        list = new SearchList<>("index-insert-search", messages.text("index.insert.search"), found,
                spot -> new Label("\u3000".repeat(spot.level() - 1) + spot.title()), this::take);
        list.field().textProperty().subscribe(sought -> {
            found.setAll(all.stream().filter(spot -> spot.title().toLowerCase(Locale.ROOT)
                    .contains(sought.strip().toLowerCase(Locale.ROOT))).toList());
            // an index usually stands at the end
            list.list().getSelectionModel().select(sought.isBlank() ? found.size() - 1 : 0);
            list.list().scrollTo(list.list().getSelectionModel().getSelectedIndex());
        });
        VBox.setVgrow(list.list(), Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        var go = new Button(messages.text("index.insert.go"));
        go.setId("index-insert-go");
        go.getStyleClass().add("accent");
        go.disableProperty().bind(list.list().getSelectionModel().selectedItemProperty().isNull());
        go.setOnAction(_ -> take());
        var leave = new Button(messages.text("assess.pick.leave"));
        leave.setId("index-insert-leave");
        leave.setOnAction(_ -> left.run());
        var foot = new HBox(8, go, leave);
        foot.setAlignment(Pos.CENTER_LEFT);
        var form = CardRows.row(messages.text("index.insert.kind"), kind.node());
        kind.node().setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, form, list, foot);
    }

    static void show(Pages pages, IndexViewModel model, IndexBlocks blocks, String standard) {
        String name = model.said().get().asked().standard(standard).map(model.words()::brief).orElse(standard);
        var page = new InsertPage(model.messages(), blocks, standard, name, pages::close);
        pages.show(page, page.list.field());
    }

    private void take() {
        list.selected().ifPresent(spot -> {
            left.run();
            blocks.insert(standard, kind.node().getValue(), spot.section());
        });
    }
}
