package qingye.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;

import qingye.calc.factor.FactorLibrary;
import qingye.model.Snapshot;
import qingye.model.id.TableId;
import qingye.ui.card.CardView;
import qingye.ui.card.CardViewModel;
import qingye.ui.collect.Collecting;
import qingye.ui.control.FileChoices;
import qingye.ui.fx.Fx;
import qingye.ui.nav.Action;
import qingye.ui.nav.Desk;
import qingye.ui.nav.Marks;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.sheet.TableSheet;
import qingye.workspace.Commits;
import qingye.workspace.Workspace;

/// The desk for figures: outline of the tables, grid of the open one, inspector of the selected value, the import of
/// tables from files, and the collection of values from departments.
public final class DataDesk implements Desk {

    private final Surroundings around;
    private final Function<Window, FileChoices> files;
    private final SheetViewModel model;
    private final ImportViewModel importing;
    private final Collecting collecting;
    private final OutlineView outline;
    private final SheetView sheet;
    private final StackPane work = new StackPane();
    private final Commits commits;
    private final CardViewModel card;
    private final CardView inspector;
    private final Runnable stopListening;
    private final Subscription stopMarking;

    /// @param files asks for the files of an import, in front of a window
    /// @param factors those that come with the program; asked for when a calculation is shown
    /// @param open shows a file or a folder with the program the system has for it; false where there is none
    public DataDesk(
            Workspace workspace, Surroundings around, Function<Window, FileChoices> files,
            Supplier<FactorLibrary> factors, Predicate<Path> open) {
        this.around = around;
        this.files = files;
        this.commits = new Commits(workspace, Fx::later);
        this.model = new SheetViewModel(commits, around);
        this.card = new CardViewModel(workspace, commits, around, factors, open);
        this.importing = new ImportViewModel(workspace, around);
        this.outline = new OutlineView(around.messages(), this::open);
        this.collecting = new Collecting(workspace, around, files, open, this::enter);
        this.sheet = new SheetView(model, around.messages(), this::chooseImport, collecting.menu());
        this.inspector = new CardView(card, files);
        this.stopListening = workspace.onChange(Fx.hop(_ -> renew()));
        work.setId("data-work");
        work.getChildren().addAll(sheet, new ImportView(importing, around.messages(), this::chooseImport),
                collecting);
        card.among(model::indicators);
        model.focused().subscribe(card::select);
        model.snapshot().subscribe(card::show);
        model.focused().subscribe(_ -> look());
        model.sheet().subscribe(_ -> {
            mark(around.findings().marks().getValue());
            look();
        });
        this.stopMarking = around.findings().marks().subscribe(this::mark);
        show(commits.present());
    }

    private void renew() {
        commits.renew();
        show(commits.present());
    }

    private void show(Snapshot snapshot) {
        model.show(snapshot);
        collecting.renew(snapshot);
        if (model.sheet().get().isEmpty()) {
            TableOutline.of(snapshot).stream()
                    .flatMap(entry -> entry.table().stream())
                    .findFirst()
                    .ifPresent(model::open);
        }
        outline.show(TableOutline.of(snapshot), model.sheet().get().map(TableSheet::table));
    }

    private void open(TableId table) {
        importing.leave();
        collecting.leave();
        sheet.flush();
        model.open(table);
        outline.show(TableOutline.of(model.snapshot().get()), Optional.of(table));
    }

    private void mark(Map<TableId, Marks> marks) {
        outline.mark(marks);
        model.sheet().get().ifPresent(shown -> sheet.grid().mark(marks.getOrDefault(shown.table(), Marks.NONE)));
    }

    /// Says where one is.
    private void look() {
        model.sheet().get().ifPresent(shown -> around.findings().lookAt(shown.table(), model.focused().get()));
    }

    private void chooseImport() {
        flush();
        collecting.leave();
        var kind = new FileChoices.Kind(
                around.messages().text("data.import.kind"), List.of("*.csv", "*.xlsx", "*.txt"));
        files.apply(work.getScene().getWindow())
                .open(around.messages().text("data.import.title"), kind)
                .ifPresent(importing::plan);
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
            case Place.Table _, Place.Importing _, Place.Collecting _ -> true;
            case Place.Section _, Place.Words _, Place.Registers _, Place.Publishing _ -> false;
            case Place.Materiality _, Place.Index _ -> false;
        };
    }

    @Override
    public void show(Place place) {
        switch (place) {
            case Place.Table(TableId table, var cell) -> {
                open(table);
                cell.ifPresent(sheet::select);
                sheet.grid().takeFocus();
            }
            case Place.Importing _ -> chooseImport();
            case Place.Collecting(var step) -> {
                flush();
                importing.leave();
                collecting.show(step);
            }
            case Place.Section _, Place.Words _, Place.Registers _, Place.Publishing _ ->
                throw new IllegalArgumentException("not here: " + place);
            case Place.Materiality _, Place.Index _ -> throw new IllegalArgumentException("not here: " + place);
        }
    }

    @Override
    public void enter() {
        if (!collecting.enter()) {
            sheet.grid().takeFocus();
        }
    }

    @Override
    public Optional<Place> place() {
        return model.sheet().get().map(one -> new Place.Table(one.table(), model.focused().get()));
    }

    @Override
    public void find() {
        if (model.sheet().get().isPresent()) {
            sheet.find();
        }
    }

    @Override
    public List<Action> actions() {
        return sheet.actions();
    }

    @Override
    public void takeOver(Desk before) {
        if (before instanceof DataDesk left) {
            model.scope(model.scope().withYears(left.model.scope().years()));
            importing.takeOver(left.importing);
            collecting.takeOver(left.collecting);
        }
    }

    @Override
    public void flush() {
        sheet.flush();
        inspector.handIn();
    }

    @Override
    public void close() {
        stopListening.run();
        stopMarking.unsubscribe();
    }
}
