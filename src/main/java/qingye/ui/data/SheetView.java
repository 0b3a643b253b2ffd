package qingye.ui.data;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.model.table.KpiTable;
import qingye.text.Messages;
import qingye.ui.control.Icons;

/// The work pane of the data desk: the title of a table over its grid.
final class SheetView extends StackPane {

    /// Under the title.
    private static final double MARGIN = 16;

    private final SheetViewModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final Label extent = new Label();
    private final SheetGrid grid;
    private final VBox page;
    private final VBox nothing;

    /// @param importing asks for a file of data
    /// @param more stands at the right of the title
    SheetView(SheetViewModel model, Messages messages, Runnable importing, Node more) {
        this.model = model;
        this.messages = messages;
        var bubble = new ErrorBubble();
        this.grid = new SheetGrid(model, messages, bubble);
        setId("sheet");
        getStyleClass().add("work-pane");
        title.setId("sheet-title");
        title.getStyleClass().add("sheet-name");
        title.setMinWidth(0);
        extent.setId("sheet-extent");
        extent.getStyleClass().add("quiet");
        extent.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(12, title, extent, gap, more, button("data-import", importing));
        head.getStyleClass().add("sheet-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(grid, Priority.ALWAYS);
        // Padding of the grid's own would make ControlsFX lay it out twice, differently, and so again with each pulse.
        VBox.setMargin(grid, new Insets(0, 0, 0, MARGIN));
        page = new VBox(head, grid);
        nothing = nothing(importing);
        getChildren().addAll(page, nothing, bubble);
        model.sheet().subscribe(sheet -> {
            page.setVisible(sheet.isPresent());
            nothing.setVisible(sheet.isEmpty());
            sheet.ifPresent(this::show);
        });
    }

    private Button button(String id, Runnable importing) {
        var button = new Button(messages.text("data.import"), Icons.small(Feather.UPLOAD));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> importing.run());
        return button;
    }

    private VBox nothing(Runnable importing) {
        var words = new Label(messages.text("data.nothing"));
        words.setWrapText(true);
        words.setMaxWidth(420);
        var box = new VBox(words, button("data-import-first", importing));
        box.getStyleClass().add("empty-place");
        return box;
    }

    private void show(TableSheet sheet) {
        grid.show(sheet);
        model.table().ifPresent(this::describe);
    }

    private void describe(KpiTable table) {
        title.setText(table.title().best(model.snapshot().get().report().language()).orElse(""));
        extent.setText(table.years().isEmpty()
                ? messages.text("data.sheet.rows", Integer.toString(table.rows().size()))
                : messages.text("data.sheet.extent", Integer.toString(table.rows().size()),
                        table.years().getFirst().toString(), table.years().getLast().toString()));
    }

    SheetGrid grid() {
        return grid;
    }
}
