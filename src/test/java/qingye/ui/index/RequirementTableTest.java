package qingye.ui.index;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;
import static qingye.ui.index.AskedReport.POLLUTANTS;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.edit.Edit;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Stance;
import qingye.model.text.Localized;
import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.NoFiles;
import qingye.ui.fx.JobRunner;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.shell.Look;

/// The table of requirements in English, whose words are longer.
@ExtendWith(ApplicationExtension.class)
class RequirementTableTest extends NoFiles implements Notices {

    private final MemoryWorkspace workspace = new MemoryWorkspace(Path.of("index"), AskedReport.content());
    private Optional<IndexDesk> desk = Optional.empty();

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        workspace.apply(new Edit.Batch(Edit.Purpose.ANSWER, List.of(new Edit.SetAnswer(
                new AnswerKey(AskedReport.YEAR, POLLUTANTS), Answer.OPEN,
                Answer.OPEN.withStance(new Stance.NotApplicable(Localized.zh("没有生产设施"))))))).join();
        var made = new IndexDesk(workspace, new Surroundings(Messages.of(Locale.ENGLISH), _ -> { /* stays */ }, this,
                new JobRunner(_ -> { /* nothing runs */ }), _ -> { /* unseen */ }), () -> "n", _ -> this);
        desk = Optional.of(made);
        var scene = new Scene(new BorderPane(made.work()), 1270, 720);
        Look.dress(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        made.enter();
    }

    @AfterEach
    void leave() {
        desk.ifPresent(IndexDesk::close);
        workspace.close();
    }

    @Override
    public void tell(String sentence) {
        // nothing is looked for
    }

    @Override
    public void warn(String sentence) {
        // nothing is looked for
    }

    @Test
    void theLongestWayToAnswerIsReadWhole(FxRobot robot) {
        robot.interact(() -> robot.lookup("#index-first-cn").queryAs(Button.class).fire());
        robot.interact(() -> desk.orElseThrow().show(new Place.Index(Optional.of(POLLUTANTS))));
        await(() -> robot.lookup(".stance-chip.stance-not-applicable").tryQuery().isPresent());
        Label chip = robot.lookup(".stance-chip.stance-not-applicable").queryAs(Label.class);
        assertThat(chip.getText()).isEqualTo("Not applicable");
        assertThat(chip.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(((Region) chip.getParent()).getWidth());
    }
}
