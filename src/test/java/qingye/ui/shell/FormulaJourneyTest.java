package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Year;
import java.util.Optional;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import qingye.model.form.FormulaForm;
import qingye.model.id.IndicatorId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// A formula is written with the names of indicators.
class FormulaJourneyTest extends CardTrial {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    private String stored(String indicator) {
        return content().figures().indicator(new IndicatorId(indicator)).flatMap(Indicator::formula)
                .map(FormulaForm::write).orElse("");
    }

    private static TextArea field(FxRobot robot) {
        return robot.lookup("#formula").queryAs(TextArea.class);
    }

    @Test
    void offersNamesAndStoresCodes(FxRobot robot) throws Exception {
        robot.interact(() -> field(robot).requestFocus());
        robot.interact(() -> field(robot).appendText("范围 1"));
        assertThat(shows(robot, "#formula-offers")).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(field(robot).getText()).isEqualTo("[范围 1 温室气体排放量]");
        assertThat(shows(robot, "#formula-offers")).isFalse();

        robot.interact(() -> field(robot).appendText(" + 范围 2 温室气体排放量"));
        robot.type(KeyCode.ESCAPE).type(KeyCode.ENTER);
        await(() -> stored("i1").equals("{i2} + {i3}"));
        grid(robot);
        assertThat(field(robot).getText()).isEqualTo("[范围 1 温室气体排放量] + [范围 2 温室气体排放量]");
        assertThat(label(robot, "#formula-worked")).contains("20.47 + 6,537.01", "四舍五入");
    }

    @Test
    void refusesANameThatNobodyHasAndSaysWhoIsMeant(FxRobot robot) throws Exception {
        hand(robot, "#formula", "[范围 2 温室气体] * 2");
        await(() -> label(robot, "#formula-fault").contains("是不是：范围 2 温室气体排放量"));
        assertThat(stored("i1")).isEmpty();
        assertThat(field(robot).getText()).as("what was typed is kept").isEqualTo("[范围 2 温室气体] * 2");
    }

    @Test
    void refusesACircleWithItsPath(FxRobot robot) throws Exception {
        hand(robot, "#formula", "[温室气体排放总量] * 2");
        await(() -> label(robot, "#formula-fault").contains("温室气体排放总量 → 温室气体排放总量"));
        assertThat(stored("i1")).isEmpty();
    }

    @Test
    void opensForEveryRowOfTheTable(FxRobot robot) {
        for (KpiRow row : content().tables().table(new TableId("t1")).orElseThrow().rows()) {
            var key = new ValueKey(row.indicator(), Year.of(2024));
            robot.interact(() -> ((Navigator) robot.lookup("#shell").query()).open(
                    new Place.Table(new TableId("t1"), Optional.of(key))));
            robot.interact(() -> {});
            assertThat(robot.lookup("#formula-shapes").tryQuery()).as(key.toString()).isPresent();
        }
    }

    @Test
    void insertsTheShapeOfAFunction(FxRobot robot) throws Exception {
        pick(robot, "#formula-shapes", "formula-shape-growth");
        assertThat(field(robot).getText()).isEqualTo("增长率([])");
        assertThat(shows(robot, "#formula-offers")).isTrue();
        robot.interact(() -> field(robot).insertText(field(robot).getCaretPosition(), "范围 2"));
        robot.type(KeyCode.ENTER);
        assertThat(field(robot).getText()).isEqualTo("增长率([范围 2 温室气体排放量])");
        grid(robot);
        await(() -> stored("i1").equals("growth({i3})"));
    }
}
