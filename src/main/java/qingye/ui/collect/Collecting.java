package qingye.ui.collect;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import qingye.exchange.collect.CollectionForms;
import qingye.model.Snapshot;
import qingye.text.Messages;
import qingye.ui.control.FileChoices;
import qingye.ui.nav.Place;
import qingye.ui.nav.Place.Collecting.Step;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// The pages of the collection, one at a time or none, to be laid over the work of a desk.
public final class Collecting extends StackPane {

    private final Workspace workspace;
    private final Surroundings around;
    private final SendViewModel sending;
    private final ReceiveViewModel receiving;
    private final OverviewView overview;
    private final SendView send;
    private final ReceiveView receive;
    private final Runnable left;
    private Optional<Step> step = Optional.empty();

    /// @param files asks for folders and forms, in front of a window
    /// @param open shows a file or a folder with the program the system has for it
    /// @param left told when a person goes back to what lies below
    public Collecting(
            Workspace workspace, Surroundings around, Function<Window, FileChoices> files, Predicate<Path> open,
            Runnable left) {
        this.workspace = workspace;
        this.around = around;
        this.left = left;
        Messages messages = around.messages();
        sending = new SendViewModel(workspace, around);
        receiving = new ReceiveViewModel(workspace, around, () -> show(Step.OVERVIEW));
        overview = new OverviewView(messages, this::go, List.of(
                stepButton("collect-to-send", "collect.send.title", Step.SEND),
                stepButton("collect-to-receive", "collect.receive.title", Step.RECEIVE),
                Page.button("overview-leave", messages.text("collect.leave"), this::leave)));
        send = new SendView(sending, messages, around.notices(), () -> files.apply(getScene().getWindow()), open,
                () -> {
                    show(Step.OVERVIEW);
                    overview.select("");
                }, this::leave);
        receive = new ReceiveView(receiving, messages, () -> files.apply(getScene().getWindow()),
                () -> CollectionForms.places(workspace.snapshot()), this::leave);
        setId("collect");
        getChildren().addAll(overview, send, receive);
        setVisible(false);
        // before the lists, which take Esc for the end of an editing they never do
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (!dropped(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            List<Path> forms = dropped(event);
            event.setDropCompleted(!forms.isEmpty());
            event.consume();
            show(Step.RECEIVE);
            receiving.read(forms);
        });
    }

    private static List<Path> dropped(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                : List.of();
    }

    private Button stepButton(String id, String key, Step to) {
        return Page.button(id, around.messages().text(key), () -> show(to));
    }

    /// A menu that opens the pages, for the head of the work below.
    public MenuButton menu() {
        var menu = new MenuButton(around.messages().text("collect.menu"));
        menu.setId("collect-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Step one : Step.values()) {
            String name = one.name().toLowerCase(Locale.ROOT);
            var item = new MenuItem(around.messages().text("collect.menu." + name));
            item.setId("collect-menu-" + name);
            item.setOnAction(_ -> around.navigator().open(new Place.Collecting(one)));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Shows a page.
    public void show(Step wanted) {
        if (wanted == Step.SEND) {
            sending.begin();
        }
        turnTo(Optional.of(wanted));
        renew(workspace.snapshot());
        enter();
    }

    private void turnTo(Optional<Step> wanted) {
        step = wanted;
        setVisible(wanted.isPresent());
        for (Step one : Step.values()) {
            page(one).setVisible(wanted.equals(Optional.of(one)));
        }
    }

    private Page page(Step of) {
        return switch (of) {
            case OVERVIEW -> overview;
            case SEND -> send;
            case RECEIVE -> receive;
        };
    }

    /// Takes the keyboard, if a page is shown.
    ///
    /// @return whether one is
    public boolean enter() {
        step.map(this::page).ifPresent(Page::begin);
        return step.isPresent();
    }

    /// Shows what lies below.
    public void leave() {
        if (step.isPresent()) {
            turnTo(Optional.empty());
            left.run();
        }
    }

    /// Follows the content while the overview is shown.
    public void renew(Snapshot snapshot) {
        if (step.equals(Optional.of(Step.OVERVIEW))) {
            overview.show(snapshot);
        }
    }

    private void go(Headway.Item item) {
        item.table().ifPresent(table -> around.navigator().open(new Place.Table(table, Optional.of(item.key()))));
    }

    /// Goes on from another one, with its page; what was begun there ends here.
    public void takeOver(Collecting before) {
        sending.takeOver(before.sending);
        receiving.takeOver(before.receiving);
        turnTo(before.step);
        renew(workspace.snapshot());
    }
}
