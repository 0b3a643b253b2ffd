package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;

/// Notes are written, changed, translated and removed on the card of a value.
class NoteJourneyTest extends CardTrial {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    private Optional<Note> note(String id) {
        return content().tables().notes().values().stream().filter(one -> one.id().value().equals(id)).findFirst();
    }

    private String words(Language language) {
        return note("note.i1.2024").flatMap(one -> one.text().in(language)).orElse("");
    }

    @Test
    void hangsANoteOnAValueInSeveralLanguages(FxRobot robot) throws Exception {
        pick(robot, "#note-add", "note-add-cell");
        hand(robot, "#note-new", "2024 年起包含子公司。");
        await(() -> note("note.i1.2024").isPresent());
        assertThat(words(Language.ZH_HANS)).isEqualTo("2024 年起包含子公司。");
        assertThat(note("note.i1.2024").orElseThrow().anchors()).singleElement()
                .isInstanceOf(NoteAnchor.OnCell.class);

        grid(robot);
        await(() -> shows(robot, "#note-note-i1-2024-languages"));
        robot.interact(() -> robot.lookup("#note-note-i1-2024-languages").queryAs(TitledPane.class).setExpanded(true));
        hand(robot, "#note-note-i1-2024-en", "Includes subsidiaries from 2024.");
        await(() -> words(Language.EN).startsWith("Includes"));

        grid(robot);
        await(() -> shows(robot, "#note-note-i1-2024"));
        hand(robot, "#note-note-i1-2024", "2024 年起包含全部子公司。");
        await(() -> words(Language.ZH_HANS).contains("全部"));

        grid(robot);
        await(() -> shows(robot, "#note-note-i1-2024-remove"));
        press(robot, "#note-note-i1-2024-remove");
        await(() -> note("note.i1.2024").isEmpty());
        grid(robot);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> words(Language.ZH_HANS).contains("全部"));
        assertThat(words(Language.EN)).startsWith("Includes");
    }

    @Test
    void saysThatANoteSaysNothing(FxRobot robot) throws Exception {
        pick(robot, "#note-add", "note-add-table");
        hand(robot, "#note-new", "数据来自能源系统。");
        await(() -> note("note.i1.2024").isPresent());
        assertThat(note("note.i1.2024").orElseThrow().anchors()).isEqualTo(
                List.of(new NoteAnchor.OnTable(content().tables().tables().values().iterator().next().id())));
        assertThat(shows(robot, "#note-note-i1-2024-unwritten")).isFalse();

        hand(robot, "#note-note-i1-2024", "");
        await(() -> shows(robot, "#note-note-i1-2024-unwritten"));
        assertThat(label(robot, "#note-note-i1-2024-unwritten")).contains("只有一个号码");
    }

    @Test
    void addsNoNoteWithoutWords(FxRobot robot) {
        pick(robot, "#note-add", "note-add-unit");
        hand(robot, "#note-new", "  ");
        assertThat(content().tables().notes()).hasSize(1);
    }
}
