package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Year;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import qingye.calc.factor.Recipe;
import qingye.model.factor.FactorSlot;
import qingye.model.form.FormulaForm;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;

/// The emission and energy calculator on the card.
class RecipeJourneyTest extends CardTrial {

    private static final FactorSlot GRID = new FactorSlot("grid.location");

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    private String formula() {
        return content().figures().indicator(EMISSIONS.indicator()).flatMap(Indicator::formula)
                .map(FormulaForm::write).orElse("");
    }

    private static void expand(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(TitledPane.class).setExpanded(true));
    }

    @SuppressWarnings("unchecked")
    private static void scopeTwo(FxRobot robot) {
        expand(robot, "#recipe-form");
        robot.interact(() -> {
            ChoiceBox<Recipe> box = (ChoiceBox<Recipe>) robot.lookup("#recipe").query();
            box.setValue(box.getItems().stream().filter(one -> one.code().equals("scope2_location")).findFirst()
                    .orElseThrow());
        });
        for (String name : new String[] {"耗电总量", "数据中心能耗"}) {
            robot.interact(() -> robot.lookup("#recipe-add").queryAs(TextField.class).requestFocus());
            robot.interact(() -> robot.lookup("#recipe-add").queryAs(TextField.class).setText(name));
            robot.type(KeyCode.ENTER);
        }
    }

    @Test
    void calculatesScopeTwoFromItsActivitiesAndFactors(FxRobot robot) throws Exception {
        scopeTwo(robot);
        assertThat(label(robot, "#recipe-formula"))
                .isEqualTo("([耗电总量] + [数据中心能耗] * 1000) * [电网平均排放因子（基于位置）] / 1000");
        assertThat(label(robot, "#recipe-worked")).contains("5,344,427.42");
        assertThat(label(robot, "#recipe-factor-grid-location")).contains("kgCO2/kWh", "全国");

        robot.interact(() -> robot.lookup("#recipe-take").queryAs(Button.class).fire());

        await(() -> formula().equals("({i6} + {i7} * 1000) * factor(grid.location) / 1000"));
        for (int year = 2022; year <= 2024; year++) {
            assertThat(content().figures().dossier(new ValueKey(EMISSIONS.indicator(), Year.of(year))).factors())
                    .containsKey(GRID);
        }
        grid(robot);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> formula().isEmpty());
        assertThat(content().figures().dossiers()).isEmpty();
    }

    @Test
    void addsAFactorOfItsOwnAndChoosesIt(FxRobot robot) throws Exception {
        scopeTwo(robot);
        robot.interact(() -> robot.lookup("#recipe-take").queryAs(Button.class).fire());
        await(() -> !formula().isEmpty());
        grid(robot);
        expand(robot, "#factor-grid-location-choose");
        expand(robot, "#own-grid-location");
        press(robot, "#own-grid-location-add");
        assertThat(label(robot, "#own-grid-location-fault")).contains("依据文件");
        write(robot, "#own-grid-location-name", "园区电网因子");
        write(robot, "#own-grid-location-document", "园区供电协议");
        write(robot, "#own-grid-location-number", "0.4");
        write(robot, "#own-grid-location-unit", "人");
        press(robot, "#own-grid-location-add");
        assertThat(label(robot, "#own-grid-location-fault")).contains("不能换算");
        write(robot, "#own-grid-location-unit", "tCO2/MWh");
        leaveAndReturn(robot);
        assertThat(robot.lookup("#own-grid-location-number").queryAs(TextField.class).getText()).isEqualTo("0.4");
        press(robot, "#own-grid-location-add");
        await(() -> content().figures().factors().size() == 1);

        grid(robot);
        await(() -> shows(robot, "#factor-grid-location-choose"));
        expand(robot, "#factor-grid-location-choose");
        robot.interact(() -> robot.lookup("#factor-grid-location-find").queryAs(TextField.class).requestFocus());
        robot.interact(() -> robot.lookup("#factor-grid-location-find").queryAs(TextField.class).setText("园区"));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> content().figures().dossier(EMISSIONS).factors().values().stream()
                .anyMatch(id -> id.code().equals("grid.location-own-1")));
        assertThat(content().tables().notes().values()).as("a note tells of another factor than last year's")
                .anySatisfy(note -> assertThat(note.text().best(Language.ZH_HANS).orElse(""))
                        .contains("2024 年", "0.4 tCO2/MWh", "园区供电协议"));
    }
}
