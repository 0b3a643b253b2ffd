package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.run.Checker;
import qingye.settings.PaneWidths;
import qingye.settings.Settings;
import qingye.settings.SettingsFile;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.NoFiles;
import qingye.ui.SampleContent;
import qingye.ui.check.FindingsFoot;
import qingye.ui.control.SheetHost;
import qingye.ui.nav.Desk;
import qingye.ui.nav.FirstSteps;
import qingye.ui.nav.Foot;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;

/// The window around desks at which nothing can be done.
@ExtendWith(ApplicationExtension.class)
class WindowTest implements Rooms, Shelf {

    private Path folder = Path.of("");
    private SettingsFile settings = new SettingsFile(folder, Settings.first(Locale.CHINESE));
    private Optional<MainWindow> window = Optional.empty();
    private Optional<Stage> stage = Optional.empty();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<Workspace> workspaces = new CopyOnWriteArrayList<>();
    private final AtomicBoolean slowly = new AtomicBoolean();
    private final CountDownLatch gate = new CountDownLatch(1);

    @Start
    void start(Stage given) throws IOException {
        stage = Optional.of(given);
        folder = Files.createTempDirectory("window");
        settings = new SettingsFile(folder.resolve("settings.properties"), Settings.first(Locale.CHINESE));
        var made = new MainWindow(given, new Services(
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), this, this, settings,
                _ -> new NoFiles(), folder, "test"));
        window = Optional.of(made);
        given.setWidth(1366);
        given.setHeight(768);
        given.show();
    }

    private void open(FxRobot robot, String name) throws Exception {
        robot.interact(() -> window.orElseThrow().open(folder.resolve(name)));
        await(() -> robot.lookup("#shell").tryQuery().isPresent());
    }

    private static ThreePanes panes(FxRobot robot) {
        return robot.lookup(".three-panes").queryAs(ThreePanes.class);
    }

    @Test
    void keepsTheWidthsOfPanesWhenTheDeskIsChangedAndInTheFile(FxRobot robot) throws Exception {
        open(robot, "one.qingye.mv.db");
        var dragged = new PaneWidths(301, 333, false);
        robot.interact(() -> panes(robot).widths().set(dragged));
        robot.clickOn("#rail-chapter");
        assertThat(panes(robot).widths().get()).as("of the other desk").isEqualTo(PaneWidths.FIRST);
        robot.clickOn("#rail-data");
        assertThat(panes(robot).widths().get()).isEqualTo(dragged);
        await(() -> settings.load().panesOf("data").equals(dragged));
    }

    @Test
    void closesBehindTheWindowBeforeTheSameFileIsOpenedAgain(FxRobot robot) throws Exception {
        open(robot, "one.qingye.mv.db");
        slowly.set(true);
        robot.interact(() -> window.orElseThrow().open(folder.resolve("two.qingye.mv.db")));
        await(() -> events.contains("closing one"));
        assertThat(robot.lookup("#shell").tryQuery()).as("the window answers").isPresent();
        robot.interact(() -> window.orElseThrow().open(folder.resolve("one.qingye.mv.db")));
        assertThat(events).containsExactly("open one", "open two", "closing one");
        gate.countDown();
        await(() -> events.contains("closed two"));
        assertThat(events).containsExactly(
                "open one", "open two", "closing one", "closed one", "open one", "closing two", "closed two");
    }

    @Test
    void staysUntilTheFileIsClosedWhenAskedToQuit(FxRobot robot) throws Exception {
        open(robot, "one.qingye.mv.db");
        slowly.set(true);
        robot.interact(() -> window.orElseThrow().quit());
        await(() -> events.contains("closing one"));
        robot.interact(() -> window.orElseThrow().quit());
        assertThat(robot.lookup("#waiting").tryQuery()).isPresent();
        assertThat(stage.orElseThrow().isShowing()).isTrue();
        gate.countDown();
        await(() -> !stage.orElseThrow().isShowing());
        assertThat(events).containsExactly("open one", "closing one", "closed one");
    }

    @Test
    void closesAlsoWhatIsStillBeingOpenedWhenAskedToQuit(FxRobot robot) throws Exception {
        robot.interact(() -> {
            window.orElseThrow().open(folder.resolve("one.qingye.mv.db"));
            window.orElseThrow().quit();
        });
        await(() -> !stage.orElseThrow().isShowing());
        assertThat(events).containsExactly("open one", "closing one", "closed one");
    }

    @Test
    void keepsTheDesksInAnotherLookAndLetsOthersTakeOverInAnotherLanguage(FxRobot robot) throws Exception {
        open(robot, "one.qingye.mv.db");
        Node work = robot.lookup("#work-data").query();
        robot.interact(() -> window.orElseThrow().theme());
        assertThat(robot.lookup("#work-data").<Node>query()).isSameAs(work);
        robot.interact(() -> window.orElseThrow().language());
        assertThat(robot.lookup("#work-data").<Node>query()).isNotSameAs(work);
        assertThat(events).containsExactly("open one", "data took over from data", "chapter took over from chapter");
    }

    @Test
    void asksBeforeTheNextYearBegins(FxRobot robot) throws Exception {
        open(robot, "one.qingye.mv.db");
        Year year = workspaces.getLast().snapshot().report().year();
        askNextYear(robot);
        robot.clickOn("#next-year-cancel");
        await(() -> robot.lookup("#next-year").tryQuery().isEmpty());
        assertThat(workspaces.getLast().snapshot().report().year()).isEqualTo(year);
        askNextYear(robot);
        robot.clickOn("#next-year-go");
        await(() -> workspaces.getLast().snapshot().report().year().equals(year.plusYears(1)));
        robot.interact(() -> workspaces.getLast().undo());
        await(() -> workspaces.getLast().snapshot().report().year().equals(year));
    }

    @Test
    void proposesTheFileOfANewReportUntilAnotherIsTyped(FxRobot robot) throws Exception {
        robot.interact(() -> window.orElseThrow().askNew());
        await(() -> robot.lookup("#new-file").tryQuery().isPresent());
        assertThat(field(robot, "#new-file").getText())
                .isEqualTo(folder.resolve("1969年度可持续发展报告.qingye.mv.db").toString());
        robot.interact(() -> field(robot, "#new-company").setText("青禾/新能源股份有限公司"));
        robot.interact(() -> field(robot, "#new-year").setText("2025"));
        assertThat(field(robot, "#new-file").getText())
                .isEqualTo(folder.resolve("青禾-新能源2025年度可持续发展报告.qingye.mv.db").toString());
        robot.clickOn("#new-sample");
        assertThat(field(robot, "#new-file").getText()).contains("示例证券");
        robot.clickOn("#new-blank");
        String own = folder.resolve("mine").toString();
        robot.interact(() -> field(robot, "#new-file").setText(own));
        robot.interact(() -> field(robot, "#new-year").setText("2026"));
        assertThat(field(robot, "#new-file").getText()).isEqualTo(own);
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static void askNextYear(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> robot.lookup("#command-field").query().isFocused());
        robot.interact(() -> robot.lookup("#command-field").queryTextInputControl().setText("转入下一年度"));
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#next-year").tryQuery().isPresent());
    }

    @Override
    public Opening open(Path file) {
        String name = String.valueOf(file.getFileName()).replace(".qingye.mv.db", "");
        events.add("open " + name);
        var workspace = new MemoryWorkspace(file, SampleContent.snapshot());
        workspaces.add(workspace);
        workspace.onClosing(() -> {
            events.add("closing " + name);
            if (slowly.get()) {
                pass();
            }
            events.add("closed " + name);
        });
        return new Opening.Opened(workspace);
    }

    private void pass() {
        try {
            assertThat(gate.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Opening create(Path file, Beginning beginning) {
        return open(file);
    }

    @Override
    public List<Desk> desks(Workspace workspace, Surroundings surroundings) {
        return List.of(new PlainDesk("data", events), new PlainDesk("chapter", events));
    }

    @Override
    public Foot foot(Workspace workspace, Surroundings surroundings, SheetHost sheets, Runnable leave) {
        return new FindingsFoot(workspace, surroundings, () -> new Checker(FactorLibrary.read(Units.read()))::check,
                sheets, leave);
    }

    @Override
    public Node start(Messages messages, List<Path> recent, FirstSteps steps) {
        return new StackPane();
    }

    private record PlainDesk(String key, List<String> events, Node outline, Node work) implements Desk {

        PlainDesk(String key, List<String> events) {
            this(key, events, new StackPane(), new StackPane());
            work.setId("work-" + key);
        }

        @Override
        public void takeOver(Desk before) {
            events.add(key + " took over from " + before.key());
        }

        @Override
        public Optional<Node> inspector() {
            return Optional.empty();
        }

        @Override
        public boolean holds(Place place) {
            return false;
        }

        @Override
        public void show(Place place) {
            throw new IllegalArgumentException("not here: " + place);
        }

        @Override
        public void flush() {
            // nothing is typed here
        }

        @Override
        public void close() {
            // nothing is listened to
        }
    }
}
