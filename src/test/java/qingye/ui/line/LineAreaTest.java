package qingye.ui.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.form.LineForm;

class LineAreaTest extends ApplicationTest implements LineOwner, LiveWords {

    private final SimpleStringProperty value = new SimpleStringProperty("2,974");
    private final List<String> typed = new ArrayList<>();
    private final List<Optional<Inline.Live>> wanted = new ArrayList<>();
    private final LineArea[] areas = new LineArea[1];

    @Override
    public void start(Stage stage) {
        areas[0] = new LineArea(this, this, false);
        areas[0].setPrefWidth(400);
        stage.setScene(new Scene(new VBox(areas[0]), 500, 300));
        stage.show();
        areas[0].requestFocus();
    }

    private LineArea area() {
        return areas[0];
    }

    private void show(String form) {
        interact(() -> {
            area().show(List.of(LineForm.read(form)));
            area().moveTo(area().getLength());
        });
    }

    private String form() {
        return area().lines().stream().map(LineForm::write).collect(Collectors.joining("/"));
    }

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        interact(() -> area().handleInputMethodEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }

    @Test
    void tellsOfTypingOnlyWhenTheInputMethodHasCommitted() {
        show("前后");
        interact(() -> area().moveTo(1));
        compose("zhong", "");
        compose("zhong'wen", "");
        assertThat(typed).isEmpty();
        assertThat(area().getText()).isEqualTo("前zhong'wen后");
        assertThat(form()).isEqualTo("前后");
        compose("", "中文");
        assertThat(typed).containsExactly("前中文后");
        assertThat(area().composing()).isFalse();
        assertThat(area().getCaretPosition()).isEqualTo(3);
    }

    @Test
    void tellsNothingOfACompositionThatWasGivenUp() {
        show("前后");
        compose("zhong", "");
        compose("", "");
        assertThat(typed).isEmpty();
        assertThat(form()).isEqualTo("前后");
    }

    @Test
    void commitsOnePartWhileTheNextIsComposed() {
        compose("ni", "");
        compose("hao", "你");
        assertThat(typed).containsExactly("你");
        compose("", "好");
        assertThat(typed).containsExactly("你", "你好");
    }

    @Test
    void waitsWithChangesFromElsewhereWhileSomethingIsComposed() {
        show("甲");
        compose("yi", "");
        show("外来");
        assertThat(area().getText()).isEqualTo("甲yi");
        compose("", "乙");
        assertThat(form()).isEqualTo("甲乙");
    }

    @Test
    void composesInTheStyleOfTheTextBefore() {
        show("**重**");
        compose("yao", "");
        compose("", "要");
        assertThat(form()).isEqualTo("**重要**");
    }

    @Test
    void showsTheWordsOfAFigureAndFollowsThem() {
        show("共{S.staff@2024}人");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(figureLabel().getText()).isEqualTo("2,974");
        interact(() -> value.set("3,001"));
        assertThat(figureLabel().getText()).isEqualTo("3,001");
        assertThat(typed).isEmpty();
    }

    private Label figureLabel() {
        return lookup(".live-figure").queryAs(Label.class);
    }

    @Test
    void deletesAFigureAsOne() {
        show("共{S.staff@2024}");
        push(KeyCode.BACK_SPACE);
        assertThat(typed).containsExactly("共");
    }

    @Test
    void copiesAFigureAliveAndItsWordsForOthers() {
        show("共{S.staff@2024}人");
        interact(() -> {
            area().selectAll();
            area().copy();
            area().moveTo(area().getLength());
        });
        var text = new String[1];
        interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        assertThat(text[0]).isEqualTo("共2,974人");
        interact(() -> area().paste());
        assertThat(form()).isEqualTo("共{S.staff@2024}人共{S.staff@2024}人");
    }

    @Test
    void marksWhatIsSelectedAndTakesTheMarkAway() {
        show("甲乙丙");
        interact(() -> area().selectRange(1, 2));
        push(KeyCode.CONTROL, KeyCode.B);
        assertThat(form()).isEqualTo("甲**乙**丙");
        push(KeyCode.CONTROL, KeyCode.B);
        assertThat(form()).isEqualTo("甲乙丙");
        push(KeyCode.CONTROL, KeyCode.I);
        assertThat(typed).last().isEqualTo("甲__乙__丙");
    }

    @Test
    void marksWhatIsTypedNext() {
        show("甲");
        push(KeyCode.CONTROL, KeyCode.B);
        write("b");
        write("c");
        assertThat(form()).isEqualTo("甲**bc**");
    }

    @Test
    void asksForAFigureByKeyByBraceAndByClick() {
        show("共{S.staff@2024}人");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        write("{");
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(".live-figure");
        assertThat(wanted).hasSize(3);
        assertThat(wanted.get(0)).isEmpty();
        assertThat(wanted.get(1)).isEmpty();
        assertThat(wanted.get(2)).isPresent();
        assertThat(area().selectedLive()).isPresent();
        assertThat(form()).isEqualTo("共{S.staff@2024}人");
    }

    @Test
    void keepsTheCaretWhenTheTextAroundItChanges() {
        show("一二三四");
        interact(() -> area().moveTo(4));
        interact(() -> area().show(List.of(Line.of("零一二三四"))));
        assertThat(area().getCaretPosition()).isEqualTo(5);
        assertThat(typed).isEmpty();
    }

    @Override
    public void typed(LineArea area) {
        typed.add(form());
    }

    @Override
    public boolean enter(LineArea area) {
        return false;
    }

    @Override
    public void backspaceAtStart(LineArea area) {
        throw new AssertionError("not pressed at the start");
    }

    @Override
    public void liveWanted(LineArea area, LiveKind kind, Optional<Inline.Live> present, boolean byBrace) {
        wanted.add(present);
    }

    @Override
    public void undo() {
        throw new AssertionError("not pressed");
    }

    @Override
    public void redo() {
        throw new AssertionError("not pressed");
    }

    @Override
    public Shown of(Inline live) {
        return new Shown(value.get(), "员工总数 · 2024 年", true);
    }

    @Override
    public Observable[] changes() {
        return new Observable[] {value};
    }
}
