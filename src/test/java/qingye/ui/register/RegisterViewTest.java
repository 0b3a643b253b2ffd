package qingye.ui.register;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.model.register.Register;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.WrittenChapters;
import qingye.ui.fx.Fx;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.Pause;
import qingye.ui.nav.Notices;
import qingye.ui.shell.Look;

@ExtendWith(ApplicationExtension.class)
class RegisterViewTest implements Notices {

    private MemoryWorkspace workspace;
    private int lastId;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        workspace = new MemoryWorkspace(Path.of("memory"), WrittenChapters.snapshot());
        Messages messages = Messages.of(Locale.CHINESE);
        var model = new ChapterViewModel(workspace, messages, this, Fx::later, _ -> new Pause() {
            @Override
            public void restart() {
                // handed in by the tests
            }

            @Override
            public void stop() {
                // never started
            }
        });
        var view = new RegisterView(model, () -> "n" + ++lastId, messages, this, () -> { /* stays */ });
        stage.setScene(new Scene(view, 800, 500));
        stage.show();
        view.open();
    }

    private List<List<String>> written(Register register) {
        return workspace.snapshot().registers().of(register).stream()
                .map(entry -> entry.words().in(Language.ZH_HANS).orElseThrow())
                .toList();
    }

    /// Edits reach the disk on a thread of their own.
    @Test
    void writesAnEntryPartByPart(FxRobot robot) {
        robot.clickOn("#register-new-0").write("Example Securities").push(KeyCode.TAB);
        robot.write("Example").push(KeyCode.ENTER);
        await(() -> written(Register.ENTITIES).equals(List.of(List.of("Example Securities", "Example"))));
    }

    @Test
    void goesFromFieldToFieldAndOnToNewEntries(FxRobot robot) {
        robot.clickOn("#register-new-0").write("A").push(KeyCode.TAB).write("a").push(KeyCode.TAB);
        robot.write("B").push(KeyCode.ENTER).write("b").push(KeyCode.ENTER);
        robot.write("C").push(KeyCode.ENTER);
        await(() -> written(Register.ENTITIES)
                .equals(List.of(List.of("A", "a"), List.of("B", "b"), List.of("C", ""))));
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        await(() -> written(Register.ENTITIES).size() == 2);
        robot.write("D").push(KeyCode.ENTER);
        await(() -> written(Register.ENTITIES).getLast().equals(List.of("D", "")));
    }

    @Test
    void takesRowsPastedFromATable(FxRobot robot) {
        robot.interact(() -> robot.lookup("#register-terms").queryAs(ToggleButton.class).fire());
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("one\ttwo\tthree\nfour\tfive");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn("#register-new-0").push(KeyCode.CONTROL, KeyCode.V);
        await(() -> written(Register.TERMS)
                .equals(List.of(List.of("one", "two", "three"), List.of("four", "five", ""))));
        assertThat(workspace.undoable()).isPresent();
    }

    @Test
    void removesAnEntry(FxRobot robot) {
        robot.clickOn("#register-new-0").write("A").push(KeyCode.ENTER);
        await(() -> written(Register.ENTITIES).size() == 1
                && robot.lookup("#register-remove-n1").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#register-remove-n1").queryAs(Button.class).fire());
        await(() -> written(Register.ENTITIES).isEmpty());
        assertThat(robot.lookup("#register-remove-n1").tryQuery()).isEmpty();
    }

    @Test
    void putsAnEntryBackToItsPlaceWhenItsRemovalIsUndone(FxRobot robot) {
        robot.clickOn("#register-new-0").write("A").push(KeyCode.ENTER).push(KeyCode.ENTER);
        robot.write("B").push(KeyCode.ENTER).push(KeyCode.ENTER).write("C").push(KeyCode.ENTER);
        await(() -> firsts().equals(List.of("A", "B", "C")));
        await(() -> robot.lookup("#register-remove-n2").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#register-remove-n2").queryAs(Button.class).fire());
        await(() -> firsts().equals(List.of("A", "C")));
        var _ = workspace.undo();
        await(() -> firsts().equals(List.of("A", "B", "C")));
    }

    private List<String> firsts() {
        return written(Register.ENTITIES).stream().map(List::getFirst).toList();
    }

    @Override
    public void tell(String sentence) {
        throw new AssertionError(sentence);
    }

    @Override
    public void warn(String sentence) {
        throw new AssertionError(sentence);
    }
}
