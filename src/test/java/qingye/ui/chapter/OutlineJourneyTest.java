package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.document.Element;
import qingye.model.Snapshot;
import qingye.model.id.SectionId;
import qingye.model.report.CorePillar;
import qingye.model.text.Language;
import qingye.settings.Theme;
import qingye.ui.WrittenChapters;
import qingye.ui.nav.Place;

/// A report is arranged in its outline by keyboard and mouse, and printed as it is arranged.
class OutlineJourneyTest extends ApplicationTest {

    private final DeskWindow[] windows = new DeskWindow[1];

    @Override
    public void start(Stage stage) {
        windows[0] = new DeskWindow(WrittenChapters.snapshot(), Theme.LIGHT, 990, 700).in(stage);
    }

    private Snapshot content() {
        return windows[0].workspace.snapshot();
    }

    private List<String> order() {
        return content().chapters().outline().entries().stream()
                .map(entry -> entry.level() + " " + entry.section()).toList();
    }

    private List<String> rows() {
        return lookup("#chapter-outline .outline-title").queryAllAs(Label.class).stream()
                .filter(label -> label.getScene() != null && !label.getText().isEmpty())
                .map(Label::getText).toList();
    }

    private List<String> printed() {
        var request = new Request(Request.Part.REPORT, Language.ZH_HANS, Instant.EPOCH);
        return ReportComposer.compose(content(), request).document().body().stream()
                .flatMap(element -> element instanceof Element.Heading heading
                        ? Stream.of(heading.line())
                        : Stream.empty())
                .toList();
    }

    private void select(SectionId id) {
        interact(() -> {
            windows[0].desk.show(new Place.Section(id, Optional.empty()));
            lookup("#chapter-outline").queryAs(TreeView.class).requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void movesPromotesCopiesAndHidesByKeyboard() {
        List<String> before = order();
        select(WrittenChapters.TRAINING);
        push(KeyCode.ALT, KeyCode.UP);
        await(() -> order().indexOf("2 training") < order().indexOf("2 staff"));
        await(() -> rows().contains("1.1  员工培训"));
        push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> order().equals(before));
        push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> order().contains("1 training"));
        assertThat(printed()).contains("02 员工培训");
        push(KeyCode.ALT, KeyCode.RIGHT);
        await(() -> order().equals(before));

        push(KeyCode.CONTROL, KeyCode.D);
        await(() -> order().size() == before.size() + 1);
        assertThat(printed()).containsSubsequence("1.2 员工培训", "1.3 员工培训");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        await(() -> !printed().contains("1.3 员工培训"));
        assertThat(order()).hasSize(before.size() + 1);
        push(KeyCode.DELETE);
        await(() -> order().equals(before));
    }

    @Test
    void drawsASectionToAnotherPlaceWithTheMouse() {
        List<String> before = order();
        Node training = row("1.2  员工培训");
        Node staff = row("1.1  员工雇佣");
        double half = staff.getParent().getBoundsInParent().getHeight();
        drag(training, MouseButton.PRIMARY).moveTo(staff).moveBy(0, -half / 2).moveBy(1, -1).drop();
        await(() -> order().indexOf("2 training") < order().indexOf("2 staff"));
        interact(windows[0].workspace::undo);
        await(() -> order().equals(before));

        drag(row("1.2  员工培训"), MouseButton.PRIMARY).moveTo(row("1.1  员工雇佣")).moveBy(1, 0).drop();
        await(() -> order().contains("3 training"));
        await(() -> rows().contains("1.1.1  员工培训"));
    }

    private Node row(String title) {
        return lookup("#chapter-outline .outline-title").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void tellsOfASectionOnItsCard() {
        select(WrittenChapters.STAFF);
        hand("#section-owner", "人力资源部");
        await(() -> rowLabels(".outline-aside").contains("人力资源部"));
        hand("#section-target", "1500");
        await(() -> rowLabels(".outline-aside").stream().anyMatch(said -> said.matches("人力资源部 · \\d+ / 1,500")));
        interact(() -> lookup("#section-pillar-governance").queryAs(CheckBox.class).fire());
        await(() -> content().chapters().section(WrittenChapters.STAFF).orElseThrow().profile().pillars()
                .contains(CorePillar.GOVERNANCE));
        await(() -> rowLabels(".outline-aside").contains("尚缺：战略、影响、风险和机遇管理、指标与目标"));

        select(WrittenChapters.PEOPLE);
        interact(() -> lookup("#section-pillars-here").queryButton().fire());
        await(() -> order().size() == 8);
        assertThat(rowLabels(".outline-aside")).noneMatch(said -> said.startsWith("尚缺"));
        interact(windows[0].workspace::undo);
        await(() -> order().size() == 5);
    }

    private List<String> rowLabels(String styleClass) {
        return lookup("#chapter-outline " + styleClass).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private void hand(String field, String words) {
        interact(() -> {
            TextInputControl control = lookup(field).queryTextInputControl();
            control.requestFocus();
            control.setText(words);
            lookup("#chapter-outline").query().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void numbersThePrintedReportInTheChosenStyle() {
        pick("numbers-chapter");
        await(() -> printed().contains("第一章 员工"));
        assertThat(printed()).contains("1.1 员工雇佣", "附录");
        await(() -> rows().contains("第一章  员工"));
        pick("numbers-suffix");
        await(() -> printed().contains("员工雇佣（1.1）"));
        interact(windows[0].workspace::undo);
        interact(windows[0].workspace::undo);
        await(() -> printed().contains("01 员工"));
    }

    private void pick(String item) {
        interact(() -> {
            MenuButton button = lookup("#outline-menu").queryAs(MenuButton.class);
            button.show();
            button.getItems().stream()
                    .flatMap(one -> one instanceof Menu menu
                            ? menu.getItems().stream()
                            : Stream.<MenuItem>of(one))
                    .filter(one -> item.equals(one.getId()))
                    .findFirst().orElseThrow().fire();
            button.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
