package qingye.ui.chapter;

import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.testfx.framework.junit5.ApplicationTest;

import qingye.compose.Preview;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.settings.Theme;
import qingye.ui.Await;
import qingye.ui.WrittenChapters;
import qingye.ui.block.Field;
import qingye.ui.line.LineArea;
import qingye.ui.nav.Place;

/// What is tried on the chapter desk with keyboard and mouse, from the paragraph p2 on.
abstract class DeskTest extends ApplicationTest {

    final DeskWindow[] windows = new DeskWindow[1];

    /// What the desk shows.
    Snapshot content() {
        return WrittenChapters.snapshot();
    }

    @Override
    public void start(Stage stage) {
        windows[0] = new DeskWindow(content(), Theme.LIGHT, 990, 900).in(stage);
        windows[0].desk.show(new Place.Section(WrittenChapters.STAFF, Optional.of(new BlockId("p2"))));
    }

    static void await(Callable<Boolean> condition) {
        Await.await(condition);
    }

    /// @param id of the text, without the part that says it is a field
    LineArea area(String id) {
        var area = new LineArea[1];
        interact(() -> area[0] = lookup("#field-" + id).queryAs(Field.class).area());
        return area[0];
    }

    void caretAtEnd(String id) {
        interact(() -> {
            LineArea text = area(id);
            text.requestFocus();
            text.moveTo(text.getLength());
        });
    }

    /// A field of a card, once the caret is in it.
    TextInputControl field(String id) {
        await(() -> lookup("#" + id).tryQuery().map(Node::isFocused).orElse(false));
        return lookup("#" + id).queryTextInputControl();
    }

    void flush() {
        interact(() -> windows[0].desk.flush());
    }

    Optional<Block> block(String id) {
        return windows[0].workspace.snapshot().chapters().block(new BlockId(id));
    }

    String printed(String id) {
        var now = windows[0].workspace.snapshot();
        return block(id).map(found -> new Preview(now, Language.ZH_HANS).block(found).toString()).orElse("");
    }
}
