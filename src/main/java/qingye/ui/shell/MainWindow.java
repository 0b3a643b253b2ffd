package qingye.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import qingye.model.text.Language;
import qingye.settings.PaneWidths;
import qingye.settings.Settings;
import qingye.settings.WindowPlace;
import qingye.text.Messages;
import qingye.ui.control.FileChoices;
import qingye.ui.control.SheetHost;
import qingye.ui.fx.JobRunner;
import qingye.ui.nav.Desk;
import qingye.ui.nav.FirstSteps;
import qingye.ui.nav.Foot;
import qingye.ui.nav.Habits;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;

/// The window of the program: the start page, or the shell around an opened workspace.
public final class MainWindow implements WindowActions, FirstSteps, Habits {

    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);

    private final Stage stage;
    private final Services services;
    private final FileChoices choices;
    private final JobRunner jobs = new JobRunner(this::broken);
    private final StackPane content = new StackPane();
    private final StackPane root = new StackPane();
    private final SheetHost sheets = new SheetHost(content);
    /// While a divider is dragged, its widths change with every step: they are written when it rests.
    private final PauseTransition rested = new PauseTransition(Duration.seconds(1));
    private Settings settings;
    private Messages messages;
    private NoticePane notices;
    private @Nullable Workspace workspace;
    private @Nullable Shell shell;
    private int closings;
    private boolean quitting;

    public MainWindow(Stage stage, Services services) {
        this.stage = stage;
        this.services = services;
        this.choices = services.choices().apply(stage);
        this.settings = services.settings().load();
        this.messages = Messages.of(settings.language());
        this.notices = new NoticePane(messages.text("shell.notice.close"));
        root.setId("window");
        root.getChildren().setAll(content, sheets, notices);
        var scene = new Scene(root, settings.window().width(), settings.window().height());
        Look.dress(scene, settings.theme());
        stage.setScene(scene);
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        stage.setMaximized(settings.window().maximized());
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        rested.setOnFinished(_ -> services.settings().save(settings));
        showStart();
    }

    /// Shows the window, within the screen.
    public void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (settings.window().width() > screen.getWidth() || settings.window().height() > screen.getHeight() - 32) {
            stage.setMaximized(true);
        }
        stage.show();
    }

    private void showStart() {
        stage.titleProperty().unbind();
        stage.setTitle(messages.text("start.name"));
        content.getChildren().setAll(services.rooms().start(messages, settings.recent(), this));
    }

    @Override
    public void open(Path file) {
        take(messages.text("shell.opening", String.valueOf(file.getFileName())), file,
                () -> services.shelf().open(file));
    }

    private void create(Path file, Shelf.Beginning beginning) {
        take(messages.text("shell.creating", String.valueOf(file.getFileName())), file,
                () -> services.shelf().create(file, beginning));
    }

    @Override
    public void openSample() {
        Path file = services.newFiles().resolve(NewReport.named(messages.text("start.sample.name")));
        if (Files.exists(file)) {
            open(file);
        } else {
            create(file, new Shelf.Beginning(Shelf.Template.SAMPLE, thisYear(), Language.ZH_HANS, ""));
        }
    }

    /// Opens in the background; what was open stays until the new one is there.
    private void take(String title, Path file, Opened opening) {
        if (workspace != null && workspace.file().toAbsolutePath().equals(file.toAbsolutePath())) {
            notices.tell(messages.text("shell.open.already"));
            return;
        }
        if (shell == null) {
            showWaiting(title);
        }
        jobs.run(title, _ -> opening.take(), result -> {
            switch (result) {
                case Opening.Opened(Workspace opened) when quitting -> closing(opened);
                case Opening.Opened(Workspace opened) -> use(opened);
                case Opening.Refused refused -> refuse(refused);
            }
        }, this::showStartIfEmpty);
    }

    private void refuse(Opening.Refused refused) {
        showStartIfEmpty();
        notices.warn(Refusals.sentence(messages, refused));
    }

    private void showStartIfEmpty() {
        if (shell == null && !quitting) {
            showStart();
        }
    }

    private void showWaiting(String sentence) {
        var words = new Label(sentence);
        words.getStyleClass().add("quiet");
        var page = new StackPane(words);
        page.setId("waiting");
        page.getStyleClass().add("start");
        content.getChildren().setAll(page);
    }

    private interface Opened {
        Opening take();
    }

    private void use(Workspace opened) {
        leaveShell();
        if (workspace != null) {
            closing(workspace);
        }
        notices.clear();
        workspace = opened;
        settings = settings.opened(opened.file().toAbsolutePath());
        services.settings().save(settings);
        build(Optional.empty(), 0);
    }

    /// Builds the shell around the opened workspace, in the language and theme that count now.
    private void build(Optional<Place> place, int desk) {
        Workspace opened = workspace;
        if (opened == null) {
            showStart();
            return;
        }
        var model = new ShellViewModel(opened, messages, notices, services.clock());
        var made = new Shell(model, messages, notices, jobs, settings.theme(), this);
        var surroundings = new Surroundings(messages, made, notices, jobs, made).with((Habits) this);
        Foot foot = services.rooms().foot(model.workspace(), surroundings, sheets, made::enterDesk);
        List<Desk> desks = services.rooms().desks(model.workspace(), surroundings.with(foot.findings()));
        made.furnish(desks, foot);
        made.claimKeys(stage.getScene());
        shell = made;
        stage.titleProperty().bind(model.windowTitle());
        content.getChildren().setAll(made);
        made.showDesk(desk);
        place.ifPresent(made::open);
    }

    private void rebuild() {
        Shell before = shell;
        Optional<Place> place = before == null ? Optional.empty() : before.place();
        int desk = before == null ? 0 : before.shown();
        if (before != null) {
            before.close();
        }
        notices = new NoticePane(messages.text("shell.notice.close"));
        root.getChildren().setAll(content, sheets, notices);
        build(place, desk);
        if (before != null && shell != null) {
            shell.takeOver(before);
        }
    }

    private void leaveShell() {
        if (shell != null) {
            shell.close();
            shell = null;
        }
    }

    /// Closes a file behind the window, as a large one takes its time. Files are opened and closed one after the other:
    /// the same file is not opened again before it is closed.
    private void closing(Workspace left) {
        closings++;
        String title = messages.text("shell.closing", String.valueOf(left.file().getFileName()));
        jobs.finish(title, left::close, this::closed);
    }

    private void closed() {
        closings--;
        if (quitting && closings == 0) {
            jobs.close();
            stage.close();
        }
    }

    @Override
    public void askNew() {
        new NewReport(messages, sheets, thisYear()).ask(choices, services.newFiles(), this::create);
    }

    /// The year a report begun now is usually about: until summer, the one before.
    private Year thisYear() {
        return Year.from(LocalDate.now(services.clock()).minusMonths(6));
    }

    @Override
    public void askFacts(Workspace given) {
        new ReportFacts(messages, sheets).ask(given);
    }

    @Override
    public void askOpen() {
        choices.open(messages.text("shell.command.open"), NewReport.kind(messages)).ifPresent(this::open);
    }

    @Override
    public void forget(Path file) {
        settings = settings.forgotten(file);
        services.settings().save(settings);
        showStart();
    }

    @Override
    public void theme() {
        settings = settings.with(settings.theme().other());
        Look.dress(stage.getScene(), settings.theme());
        if (shell != null) {
            shell.dressed(settings.theme());
        }
        services.settings().save(settings);
    }

    @Override
    public void language() {
        boolean english = messages.locale().getLanguage().equals("en");
        settings = settings.with(english ? java.util.Locale.CHINESE : java.util.Locale.ENGLISH);
        messages = Messages.of(settings.language());
        rebuild();
        services.settings().save(settings);
    }

    @Override
    public void about() {
        var words = new Label(messages.text("shell.about.words", services.version()));
        words.setWrapText(true);
        words.setMaxWidth(480);
        var close = new Button(messages.text("shell.close"));
        close.setOnAction(_ -> sheets.close());
        sheets.show("about", messages.text("shell.command.about"), words, List.of(close));
    }

    @Override
    public void ask(String id, String title, String words, String go, Runnable then) {
        var said = new Label(words);
        said.setWrapText(true);
        said.setMaxWidth(480);
        var cancel = new Button(messages.text("shell.cancel"));
        cancel.setId(id + "-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> sheets.close());
        var confirm = new Button(go);
        confirm.setId(id + "-go");
        confirm.setOnAction(_ -> {
            sheets.close();
            then.run();
        });
        sheets.show(id, title, said, List.of(cancel, confirm));
    }

    @Override
    public PaneWidths panesOf(String desk) {
        return settings.panesOf(desk);
    }

    @Override
    public void remember(String desk, PaneWidths widths) {
        settings = settings.with(desk, widths);
        rested.playFromStart();
    }

    @Override
    public boolean is(String habit, boolean usual) {
        return settings.habits().getOrDefault(habit, usual);
    }

    @Override
    public void keep(String habit, boolean on) {
        if (settings.habits().getOrDefault(habit, !on) != on) {
            settings = settings.with(habit, on);
            rested.playFromStart();
        }
    }

    /// Stops what runs, closes what is open, and then the window; the program lives as long as the window.
    @Override
    public void quit() {
        if (quitting) {
            return;
        }
        quitting = true;
        rested.stop();
        var scene = stage.getScene();
        boolean maximized = stage.isMaximized();
        settings = settings.with(maximized
                ? new WindowPlace(settings.window().width(), settings.window().height(), true)
                : new WindowPlace(scene.getWidth(), scene.getHeight(), false));
        services.settings().save(settings);
        leaveShell();
        sheets.close();
        scene.getAccelerators().clear();
        showWaiting(messages.text("shell.quitting"));
        jobs.cancel();
        if (workspace != null) {
            closing(workspace);
            workspace = null;
        }
        closings++;
        jobs.finish(messages.text("shell.quitting"), () -> { /* all that was started before is over */ }, this::closed);
    }

    /// Tells of a fault of the program and goes on.
    public void broken(Throwable fault) {
        LOG.error("a fault of the program", fault);
        String said = fault.getMessage();
        notices.warn(messages.text("shell.broken", said == null ? fault.getClass().getSimpleName() : said));
    }
}
