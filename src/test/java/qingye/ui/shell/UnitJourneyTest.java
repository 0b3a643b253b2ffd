package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Year;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import qingye.model.indicator.ValueKey;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;

/// The unit of an indicator with numbers is changed on its card.
class UnitJourneyTest extends CardTrial {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    private String unit() {
        return content().figures().indicator(EMISSIONS.indicator()).flatMap(one -> one.unit().in(Language.ZH_HANS))
                .orElse("");
    }

    private String printed(int year) {
        return content().figures().value(new ValueKey(EMISSIONS.indicator(), Year.of(year))).printed();
    }

    @Test
    void convertsAllYearsInOneStepAndPrintsANote(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#indicator-unit").queryAs(TextField.class).requestFocus());
        robot.interact(() -> robot.lookup("#indicator-unit").queryAs(TextField.class).setText("万吨二氧化碳"));
        assertThat(shows(robot, "#unit-offers")).isTrue();
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
        await(() -> shows(robot, "#unit-question"));
        assertThat(unit()).isEqualTo("吨二氧化碳当量");

        press(robot, "#unit-convert");
        await(() -> unit().equals("万吨二氧化碳当量"));
        assertThat(printed(2024)).isEqualTo("0.655748");
        assertThat(content().tables().notes().values()).anySatisfy(note -> {
            assertThat(note.anchors()).allMatch(NoteAnchor.OnUnit.class::isInstance);
            assertThat(note.text().in(Language.ZH_HANS)).get().asString().contains("万吨二氧化碳当量", "换算");
        });

        grid(robot);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> unit().equals("吨二氧化碳当量"));
        assertThat(printed(2024)).isEqualTo("6,557.48");
        assertThat(content().tables().notes()).hasSize(1);
    }

    @Test
    void keepsTheNumbersOnlyWithANote(FxRobot robot) throws Exception {
        hand(robot, "#indicator-unit", "人");
        await(() -> shows(robot, "#unit-question"));
        assertThat(label(robot, "#unit-why")).contains("没有换算关系");
        assertThat(robot.lookup("#unit-convert").tryQuery()).isEmpty();

        press(robot, "#unit-keep");
        assertThat(label(robot, "#unit-fault")).contains("注释");
        assertThat(unit()).isEqualTo("吨二氧化碳当量");

        write(robot, "#unit-note", "以前年度的单位有误。");
        leaveAndReturn(robot);
        assertThat(robot.lookup("#unit-note").queryAs(TextArea.class).getText()).isEqualTo("以前年度的单位有误。");
        press(robot, "#unit-keep");
        await(() -> unit().equals("人"));
        assertThat(printed(2024)).isEqualTo("6,557.48");
        assertThat(content().tables().notes()).hasSize(2);
    }
}
