package qingye.ui.data;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.nav.Action;
import qingye.ui.sheet.TableSheet;

/// The work pane of the data desk: the title of a table over its grid.
final class SheetView extends StackPane implements SheetActions.Head {

    /// Under the title.
    private static final double MARGIN = 16;

    private final SheetViewModel model;
    private final Messages messages;
    private final TitleField title;
    private final Label extent = new Label();
    private final SheetGrid grid;
    private final FilterBar filter;
    private final SheetActions actions;
    private final VBox page;
    private final VBox nothing;

    /// @param importing asks for a file of data
    /// @param more stands at the right of the title
    SheetView(SheetViewModel model, Messages messages, Runnable importing, Node more) {
        this.model = model;
        this.messages = messages;
        var bubble = new ErrorBubble();
        var steps = new RowSteps(model);
        this.grid = new SheetGrid(model, messages, bubble);
        this.filter = new FilterBar(model, messages, grid::takeFocus);
        this.actions = new SheetActions(grid, steps, messages, this);
        this.title = new TitleField(messages, steps::rename, grid::takeFocus);
        grid.offer(actions);
        setId("sheet");
        getStyleClass().add("work-pane");
        extent.setId("sheet-extent");
        extent.getStyleClass().add("quiet");
        extent.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, extent, gap, new YearsMenu(model, steps, messages), more,
                button("data-import", importing), more());
        head.getStyleClass().add("sheet-head");
        head.setMinHeight(USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(grid, Priority.ALWAYS);
        // Padding of the grid's own would make ControlsFX lay it out twice, differently, and so again with each pulse.
        VBox.setMargin(grid, new Insets(0, 0, 0, MARGIN));
        page = new VBox(head, filter, grid);
        nothing = nothing(importing);
        getChildren().addAll(page, nothing, bubble, new RowDrag(grid, steps));
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

    /// What else can be done with the sheet.
    private MenuButton more() {
        var more = new MenuButton("", Icons.small(Feather.MORE_HORIZONTAL));
        more.setId("sheet-more");
        more.getStyleClass().add("no-arrow");
        more.setAccessibleText(messages.text("data.sheet.more"));
        actions.onSheet().forEach(action -> more.getItems().add(SheetActions.item(action)));
        more.getItems().add(new SeparatorMenuItem());
        actions.onRows().forEach(action -> more.getItems().add(SheetActions.item(action)));
        return more;
    }

    @Override
    public void find() {
        filter.find();
    }

    /// Selects a value; where the filter hides its row, all rows are shown again.
    void select(ValueKey key) {
        if (filter.isVisible() && grid.shown().flatMap(sheet -> sheet.find(key)).isEmpty()) {
            filter.leave();
        }
        grid.select(key);
    }

    @Override
    public void rename() {
        title.rename();
    }

    /// What can be done with the sheet.
    List<Action> actions() {
        return model.sheet().get().isEmpty()
                ? List.of()
                : Stream.of(actions.onSheet(), actions.onRows()).flatMap(List::stream).toList();
    }

    /// Hands in what is being written.
    void flush() {
        title.flush();
        grid.flush();
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
        title.show(table.title().best(model.snapshot().get().report().language()).orElse(""));
        extent.setText(messages.text("data.sheet.rows", Integer.toString(table.rows().size())));
    }

    SheetGrid grid() {
        return grid;
    }
}
