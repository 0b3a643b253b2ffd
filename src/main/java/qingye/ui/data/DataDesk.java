package qingye.ui.data;

import java.util.Optional;

import javafx.scene.Node;

import qingye.model.Snapshot;
import qingye.model.id.TableId;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Desk;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// The desk for figures: outline of the tables, grid of the open one, inspector of the selected value.
public final class DataDesk implements Desk {

    private final SheetViewModel model;
    private final OutlineView outline;
    private final SheetView work;
    private final InspectorView inspector;
    private final Runnable stopListening;

    public DataDesk(Workspace workspace, Surroundings around) {
        this.model = new SheetViewModel(workspace, around);
        this.outline = new OutlineView(around.messages(), this::open);
        this.work = new SheetView(model, around.messages(), () -> around.navigator().open(new Place.Importing()));
        this.inspector = new InspectorView(model, around.messages(), around.navigator());
        this.stopListening = workspace.onChange(Fx.hop(change -> show(change.after())));
        show(workspace.snapshot());
    }

    private void show(Snapshot snapshot) {
        model.show(snapshot);
        if (model.sheet().get().isEmpty()) {
            TableOutline.of(snapshot).stream()
                    .flatMap(entry -> entry.table().stream())
                    .findFirst()
                    .ifPresent(model::open);
        }
        outline.show(TableOutline.of(snapshot), model.sheet().get().map(TableSheet::table));
    }

    private void open(TableId table) {
        work.grid().flush();
        model.open(table);
        outline.show(TableOutline.of(model.snapshot().get()), Optional.of(table));
    }

    @Override
    public String key() {
        return "data";
    }

    @Override
    public Node outline() {
        return outline;
    }

    @Override
    public Node work() {
        return work;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public boolean holds(Place place) {
        return switch (place) {
            case Place.Table _ -> true;
            case Place.Section _, Place.Publishing _, Place.Importing _ -> false;
        };
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Table(TableId table, var cell)) {
            open(table);
            cell.ifPresent(work.grid()::select);
        }
    }

    @Override
    public Optional<Place> place() {
        return model.sheet().get().map(sheet -> new Place.Table(sheet.table(), model.focused().get()));
    }

    @Override
    public void flush() {
        work.grid().flush();
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
