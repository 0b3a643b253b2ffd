package qingye.ui.shell;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import qingye.edit.Edit;
import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.fx.Fx;
import qingye.ui.fx.JobRunner;
import qingye.ui.nav.Desk;
import qingye.ui.nav.Foot;
import qingye.ui.nav.Gauge;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Place;

/// What the window shows while a workspace is open: rail, the panes of one desk, status bar.
final class Shell extends StackPane implements Navigator, Gauge {

    private final BorderPane frame = new BorderPane();
    private final ThreePanes panes = new ThreePanes();
    private final ShellViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final WindowActions actions;
    private final Commands commands;
    private final CommandField field;
    private final StatusBar status;
    private List<Desk> desks = List.of();
    private Optional<Rail> rail = Optional.empty();
    private Optional<Foot> foot = Optional.empty();
    private int shown = -1;

    Shell(ShellViewModel model, Messages messages, Notices notices, JobRunner jobs, Theme theme,
            WindowActions actions) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.actions = actions;
        this.commands = new Commands(messages);
        this.field = new CommandField(messages, () -> model.workspace().snapshot(), this::commandsHere,
                () -> foot.map(Foot::pages).orElse(List.of()), this);
        this.status = new StatusBar(model, jobs, messages, theme, actions);
        setId("shell");
        frame.setCenter(panes);
        getChildren().addAll(frame, field);
    }

    /// Puts the desks in and shows the first.
    void furnish(List<Desk> given, Foot below) {
        desks = List.copyOf(given);
        foot = Optional.of(below);
        Region drawer = below.drawer();
        drawer.visibleProperty().bind(below.open());
        drawer.managedProperty().bind(below.open());
        frame.setBottom(new VBox(drawer, below.strip(), status));
        var made = new Rail(desks, messages, this::showDesk);
        rail = Optional.of(made);
        Command find = new Commands(messages).add("find", "Shortcut+K", field::open);
        made.addAction(find, Feather.SEARCH);
        addCommands(made);
        frame.setLeft(made);
        panes.widths().subscribe(widths -> {
            if (shown >= 0) {
                actions.remember(desks.get(shown).key(), widths);
            }
        });
        if (!desks.isEmpty()) {
            showDesk(0);
        }
    }

    private void addCommands(Rail made) {
        commands.add("new", "Shortcut+N", actions::askNew);
        commands.add("open", "Shortcut+O", actions::askOpen);
        commands.group();
        commands.add("facts", "", () -> actions.askFacts(model.workspace()));
        commands.add("next-year", "", this::askNextYear);
        addPlace("import", "Shortcut+I", new Place.Importing());
        addPlace("collect-overview", "", new Place.Collecting(Place.Collecting.Step.OVERVIEW));
        addPlace("collect-send", "", new Place.Collecting(Place.Collecting.Step.SEND));
        addPlace("collect-receive", "", new Place.Collecting(Place.Collecting.Step.RECEIVE));
        addPlace("registers", "", new Place.Registers());
        addPlace("materiality", "", new Place.Materiality(Optional.empty()));
        addPlace("export", "Shortcut+P", new Place.Publishing());
        commands.group();
        Command undo = commands.add("undo", model.undoText(), "Shortcut+Z", model.undoable(), this::undo);
        Command redo = commands.add("redo", model.redoText(), "Shortcut+Y", model.redoable(), this::redo);
        commands.group();
        foot.ifPresent(one -> one.actions().forEach(commands::add));
        commands.group().add("fold", "Shortcut+Back Slash", this::fold);
        commands.add("theme", "Shortcut+Shift+L", actions::theme);
        commands.add("language", "", actions::language);
        commands.group().add("about", "", actions::about);
        commands.add("quit", "Shortcut+Q", actions::quit);
        made.addAction(undo, Feather.ROTATE_CCW);
        made.addAction(redo, Feather.ROTATE_CW);
        ContextMenu menu = commands.menu();
        var button = new Button[1];
        Command more = new Commands(messages).add("menu", "F10", () -> menu.show(button[0], Side.RIGHT, 0, 0));
        button[0] = made.addAction(more, Feather.MORE_HORIZONTAL);
    }

    /// The commands of the window, and what can be done at the desk that is shown.
    private List<Command> commandsHere() {
        Stream<Command> here = shown < 0
                ? Stream.empty()
                : desks.get(shown).actions().stream().map(Commands::of);
        return Stream.concat(here, commands.all().stream()).toList();
    }

    /// A command that goes to a place, if there is a desk for it.
    private void addPlace(String id, String keys, Place place) {
        if (desks.stream().anyMatch(desk -> desk.holds(place))) {
            commands.add(id, keys, () -> open(place));
        }
    }

    /// Makes the shortcuts of the shell those of the scene.
    void claimKeys(Scene scene) {
        var keys = scene.getAccelerators();
        keys.clear();
        commands.all().forEach(command -> command.keys().ifPresent(key -> keys.put(key, () -> ask(command::ask))));
        keys.put(KeyCombination.valueOf("Shortcut+Shift+Z"), () -> ask(this::redo));
        keys.put(KeyCombination.valueOf("Shortcut+K"), () -> ask(field::open));
        keys.put(KeyCombination.valueOf("Shortcut+F"), () -> ask(() -> desks.get(shown).find()));
        keys.put(KeyCombination.valueOf("Shortcut+H"), () -> ask(() -> desks.get(shown).find()));
        keys.put(KeyCombination.valueOf("F6"), () -> ask(this::cycleFocus));
        for (int at = 0; at < desks.size(); at++) {
            int index = at;
            keys.put(KeyCombination.valueOf("Shortcut+" + (at + 1)), () -> ask(() -> showDesk(index)));
        }
    }

    /// Does it after the key was dealt with: a command that builds the window again changes the shortcuts, too.
    private void ask(Runnable command) {
        Fx.later(() -> {
            if (!isDisabled()) {
                field.close();
                command.run();
            }
        });
    }

    /// The window has another look now; all of it is in the style sheets but the sign that changes it back.
    void dressed(Theme theme) {
        status.dressed(theme);
    }

    /// Lets the desks go on from those of the shell that was here before.
    void takeOver(Shell before) {
        for (int at = 0; at < desks.size(); at++) {
            desks.get(at).takeOver(before.desks.get(at));
        }
        foot.ifPresent(one -> before.foot.ifPresent(one::takeOver));
    }

    /// Where the shown desk is.
    Optional<Place> place() {
        return shown < 0 ? Optional.empty() : desks.get(shown).place();
    }

    /// Which desk is shown; -1 for none.
    int shown() {
        return shown;
    }

    /// Shows the desk with that index of the rail.
    void showDesk(int index) {
        if (index < 0 || index >= desks.size() || index == shown) {
            rail.ifPresent(one -> one.mark(shown));
            return;
        }
        flush();
        shown = -1;
        Desk desk = desks.get(index);
        panes.widths().set(actions.panesOf(desk.key()));
        panes.set(desk.outline(), desk.work(), desk.inspector());
        shown = index;
        status.gauge("");
        rail.ifPresent(one -> one.mark(index));
        Fx.later(desk::enter);
    }

    @Override
    public void open(Place place) {
        for (int at = 0; at < desks.size(); at++) {
            if (desks.get(at).holds(place)) {
                showDesk(at);
                desks.get(at).show(place);
                return;
            }
        }
    }

    @Override
    public void show(String sentence) {
        status.gauge(sentence);
    }

    /// Hands in what was typed.
    void flush() {
        if (shown >= 0) {
            desks.get(shown).flush();
        }
    }

    /// Gives the keyboard to the desk that is shown.
    void enterDesk() {
        if (shown >= 0) {
            desks.get(shown).enter();
        }
    }

    /// It changes the whole report, so it is asked first.
    private void askNextYear() {
        flush();
        Year old = model.workspace().snapshot().report().year();
        String next = old.plusYears(1).toString();
        actions.ask("next-year", messages.text("shell.next-year.title", next),
                messages.text("shell.next-year.words", old.toString(), next),
                messages.text("shell.next-year.go", next), model::beginNextYear);
    }

    private void undo() {
        flush();
        model.undo().ifPresent(edit -> showWhere(edit, "shell.undone"));
    }

    private void redo() {
        flush();
        model.redo().ifPresent(edit -> showWhere(edit, "shell.redone"));
    }

    /// Goes to what was undone where that is at the same desk; says it where it is not.
    private void showWhere(Edit edit, String key) {
        Optional<Place> place = EditPlaces.of(edit, model.workspace().snapshot());
        if (shown >= 0 && place.filter(desks.get(shown)::holds).isPresent()) {
            place.ifPresent(this::open);
        } else {
            notices.tell(messages.text(key, messages.text(EditNames.key(edit))));
        }
    }

    private void fold() {
        panes.widths().set(panes.widths().get().folded(!panes.widths().get().folded()));
    }

    private void cycleFocus() {
        if (shown < 0) {
            return;
        }
        Desk desk = desks.get(shown);
        List<Node> areas = Stream.concat(
                Stream.of(desk.outline(), desk.work()),
                Stream.concat(desk.inspector().stream(), foot.stream().map(Foot::drawer)))
                .filter(Node::isVisible)
                .toList();
        Node owner = getScene().getFocusOwner();
        int at = 0;
        while (at < areas.size() && !within(areas.get(at), owner)) {
            at++;
        }
        for (int step = 1; step <= areas.size(); step++) {
            if (focusFirst(areas.get((at + step) % areas.size()))) {
                return;
            }
        }
    }

    private static boolean within(Node area, @Nullable Node node) {
        for (@Nullable
        Node one = node; one != null; one = one.getParent()) {
            if (one.equals(area)) {
                return true;
            }
        }
        return false;
    }

    private static boolean focusFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Shell::focusFirst);
    }

    /// Hands in what was typed and lets go of the workspace.
    void close() {
        flush();
        desks.forEach(Desk::close);
        foot.ifPresent(Foot::close);
        status.close();
        model.close();
    }
}
