package qingye.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qingye.ui.Await.await;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.calc.materiality.Scores;
import qingye.compose.matrix.MatrixPoint;
import qingye.compose.matrix.MatrixSheet;
import qingye.compose.matrix.MatrixSheet.Placed;
import qingye.compose.matrix.MatrixView;
import qingye.compose.matrix.Topics;
import qingye.document.Drawing;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.LabelOffset;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.shell.Look;

/// The matrix by itself: labels are put by hand, looked at closely, and never cover anything.
@ExtendWith(ApplicationExtension.class)
class MatrixJourneyTest implements MatrixModel {

    private static final Year YEAR = Year.of(2024);
    private static final double SCALE = 1.5;

    private final Messages messages = Messages.of(Locale.CHINESE);
    private final SimpleObjectProperty<Assessed> assessed = new SimpleObjectProperty<>(content(12));
    private final SimpleObjectProperty<Optional<Move>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final SimpleObjectProperty<Optional<PartId>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ZH_HANS);
    private final BooleanProperty compared = new SimpleBooleanProperty(true);
    private final List<Optional<LabelOffset>> put = new ArrayList<>();
    private final Sight sight = new Sight();
    private MatrixPane pane;

    @Start
    void start(Stage shown) {
        Look.loadFonts();
        pane = new MatrixPane(this, sight, () -> { /* no reason is asked for here */ });
        var board = new BorderPane(pane);
        board.setTop(new MatrixTools(this, sight, pane::zoom));
        var scene = new Scene(board, 760, 660);
        Look.dress(scene, Theme.LIGHT);
        shown.setScene(scene);
        shown.show();
        pane.requestFocus();
    }

    /// Topics of a year, clustered; the first two were there the year before.
    private static Assessed content(int topics) {
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
        var last = YEAR.minusYears(1);
        var method = Method.usual(new PartId("m"), YEAR, List.of());
        parts.put(method.id(), method);
        var before = Method.usual(new PartId("m0"), last, List.of());
        parts.put(before.id(), before);
        for (MatrixPoint point : Topics.clustered(topics, 4)) {
            add(parts, point.id(), YEAR, point);
            if (point.number() <= 2) {
                add(parts, "b" + point.id(), last, point.put(Topics.place(2, 2 + point.number()), Optional.empty()));
                var change = new TopicChange(new PartId("c" + point.id()), YEAR, 1, TopicChange.Kind.UNCHANGED,
                        List.of(new PartId("b" + point.id())), List.of(new PartId(point.id())), Localized.none());
                parts.put(change.id(), change);
            }
        }
        Snapshot blank = Snapshot.blank(YEAR);
        return Assessed.of(new Snapshot(blank.organisation(), blank.report(), blank.figures(), blank.tables(),
                blank.chapters(), blank.registers(), new Materiality(parts), blank.scrutiny()));
    }

    private static void add(Map<PartId, MaterialityPart> parts, String id, Year year, MatrixPoint point) {
        var moved = new Moved(point.at().impact(), point.at().financial(), "测试");
        var topic = MaterialTopic.named(new PartId(id), year, point.number(), Localized.zh(point.name()), "");
        parts.put(topic.id(), topic.with(new MaterialTopic.Standing(
                Optional.empty(), Optional.empty(), Optional.of(moved), Optional.empty())));
    }

    @Override
    public ReadOnlyObjectProperty<Assessed> assessed() {
        return assessed;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Move>> asked() {
        return asked;
    }

    @Override
    public ObjectProperty<Optional<PartId>> selected() {
        return selected;
    }

    @Override
    public ObjectProperty<Language> language() {
        return language;
    }

    @Override
    public BooleanProperty compared() {
        return compared;
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public String name(Localized<String> name) {
        return name.best(language.get()).orElse("");
    }

    @Override
    public void select(PartId topic) {
        selected.set(Optional.of(topic));
    }

    @Override
    public void ask(PartId topic, BigDecimal impact, BigDecimal financial) {
        asked.set(Optional.of(new Move(topic, impact, financial)));
    }

    @Override
    public void drop() {
        asked.set(Optional.empty());
    }

    @Override
    public void label(PartId topic, Optional<LabelOffset> offset) {
        put.add(offset);
        Assessed now = assessed.get();
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>(now.all().parts());
        MaterialTopic one = now.all().topic(topic).orElseThrow();
        parts.put(topic, one.with(new MaterialTopic.Standing(
                Optional.empty(), Optional.empty(), one.standing().moved(), offset)));
        assessed.set(new Assessed(now.year(), new Materiality(parts), now.method(),
                Scores.of(new Materiality(parts), now.year(), now.method())));
    }

    private MatrixSheet sheet() {
        return pane.sheet().orElseThrow();
    }

    private Placed topic(int at) {
        return sheet().topic("t" + at).orElseThrow();
    }

    private Point2D onScreen(double x, double y) {
        return pane.localToScreen(pane.pixels(x, y));
    }

    private Point2D labelOnScreen(int at) {
        var box = topic(at).label().orElseThrow();
        return onScreen(box.x(), box.y());
    }

    @Test
    void aLabelIsDraggedAndGoesBackToWhereItFindsRoom(FxRobot robot) {
        var before = topic(3).label().orElseThrow();
        robot.drag(labelOnScreen(3), MouseButton.PRIMARY).moveBy(-90, 75).drop();
        await(() -> put.size() == 1);
        assertThat(selected.get()).contains(new PartId("t3"));
        var after = topic(3).label().orElseThrow();
        assertThat(after.x()).isCloseTo(before.x() - 90 / SCALE, within(25.0));
        assertThat(after.y()).isCloseTo(before.y() + 75 / SCALE, within(25.0));
        var offset = put.getFirst().orElseThrow();
        assertThat(sheet().offset(topic(3), after.x(), after.y())).isEqualTo(offset);
        assertThat(asked.get()).as("the topic stays where it is").isEmpty();
        covered(sheet());

        Button back = robot.lookup("#matrix-label-back").queryButton();
        assertThat(back.isVisible()).isTrue();
        robot.interact(back::fire);
        robot.interact(pane::layout);
        assertThat(put).hasSize(2).last().isEqualTo(Optional.empty());
        assertThat(topic(3).label()).contains(before);
        assertThat(back.isVisible()).isFalse();
    }

    @Test
    void aLabelIsMovedByKeyboardInOneStep(FxRobot robot) {
        robot.interact(() -> select(new PartId("t3")));
        var before = topic(3).label().orElseThrow();
        robot.press(KeyCode.ALT);
        for (int step = 0; step < 6; step++) {
            robot.press(KeyCode.UP).release(KeyCode.UP);
        }
        robot.press(KeyCode.SHIFT).press(KeyCode.LEFT).release(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertThat(put).as("nothing is kept on the way").isEmpty();
        robot.release(KeyCode.ALT);
        await(() -> put.size() == 1);
        robot.interact(pane::layout);
        var after = topic(3).label().orElseThrow();
        assertThat(after.y()).isLessThan(before.y());
        assertThat(after.x()).isLessThan(before.x());
        robot.push(KeyCode.ALT, KeyCode.BACK_SPACE);
        await(() -> put.size() == 2);
        assertThat(put.getLast()).isEmpty();
    }

    @Test
    void onesWayWithALabelIsLeftByEscape(FxRobot robot) {
        robot.interact(() -> select(new PartId("t3")));
        robot.press(KeyCode.ALT).press(KeyCode.UP).release(KeyCode.UP);
        assertThat(sight.label().get()).isPresent();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(sight.label().get()).isEmpty();
        robot.release(KeyCode.ALT);
        assertThat(put).isEmpty();
    }

    @Test
    void theWheelLooksCloserAtWhatIsUnderIt(FxRobot robot) {
        var place = topic(5).point().at();
        Point2D at = pane.pixels(topic(5).x(), topic(5).y());
        robot.interact(() -> pane.fireEvent(wheel(pane.localToScene(at), 120, true)));
        robot.interact(pane::layout);
        assertThat(sight.view().get().zoom()).isGreaterThan(1.5);
        Placed closer = topic(5);
        assertThat(pane.pixels(closer.x(), closer.y()).distance(at)).isLessThan(3);
        assertThat(closer.point().at()).isEqualTo(place);
        MatrixView view = sight.view().get();
        robot.interact(() -> pane.fireEvent(wheel(pane.localToScene(at), -40, false)));
        assertThat(sight.view().get().zoom()).isEqualTo(view.zoom());
        assertThat(sight.view().get().bottom()).isLessThan(view.bottom());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(sight.view().get()).isEqualTo(MatrixView.WHOLE);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(sight.view().get().zoom()).isEqualTo(1.5);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(sight.view().get()).isEqualTo(MatrixView.WHOLE);
    }

    private static ScrollEvent wheel(Point2D at, double down, boolean control) {
        return new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), 0, 0, false, control, false, false, false,
                false, 0, down, 0, down, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    @Test
    void whatIsSeenIsDraggedAndASelectedTopicComesIntoSight(FxRobot robot) {
        robot.interact(() -> sight.view().set(new MatrixView(0, 0, 0.25)));
        robot.interact(pane::layout);
        Optional<Placed> near = sheet().topics().stream().findFirst();
        assertThat(near.map(one -> one.point().id())).isNotEqualTo(Optional.of("t5"));
        var frame = sheet().frame();
        robot.drag(onScreen(frame.left() + 40, frame.bottom() - 40), MouseButton.PRIMARY).moveBy(-30, 30).drop();
        assertThat(sight.view().get().left()).isGreaterThan(0.005);
        assertThat(sight.view().get().bottom()).isGreaterThan(0.005);
        robot.interact(() -> select(new PartId("t5")));
        robot.interact(pane::layout);
        assertThat(sheet().topic("t5")).isPresent();
        assertThat(robot.lookup("#dot-t5").query().isVisible()).isTrue();
        assertThat(robot.from(pane).lookup(".matrix-dot").queryAll().stream().filter(Node::isVisible))
                .hasSameSizeAs(sheet().topics());
    }

    @Test
    void arrowsFromLastYearAreAChoice(FxRobot robot) {
        ToggleButton compare = robot.lookup("#matrix-compare").queryAs(ToggleButton.class);
        assertThat(compare.isDisabled()).isFalse();
        int with = sheet().drawing().shapes().size();
        robot.interact(compare::fire);
        robot.interact(pane::layout);
        assertThat(compared.get()).isFalse();
        assertThat(sheet().drawing().shapes()).hasSizeLessThan(with);
        assertThat(sheet().topics()).noneMatch(topic -> topic.point().before().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"742, 614, 1", "742, 614, 2", "1296, 926, 1", "1296, 926, 2"})
    void nothingIsCoveredOnTheScreen(double width, double height, double zoom, FxRobot robot) {
        robot.interact(() -> {
            assessed.set(content(25));
            sight.view().set(new MatrixView(0, 0, 1 / zoom)
                    .at(Topics.axes(), Topics.clustered(25, 4).getFirst().at()));
            pane.resize(width, height);
            pane.layout();
            assertThat(sheet().topics().size()).isGreaterThan(zoom == 1 ? 24 : 4);
            covered(sheet());
            written(sheet());
        });
    }

    /// No label covers another, or a point, as it is drawn.
    private void covered(MatrixSheet sheet) {
        for (Placed one : sheet.topics()) {
            Rectangle2D label = pane.label(new PartId(one.point().id())).orElseThrow();
            for (Placed other : sheet.topics()) {
                Point2D mark = pane.pixels(other.x(), other.y());
                double reach = other.radius() * SCALE;
                assertThat(label.intersects(mark.getX() - reach * 0.7, mark.getY() - reach * 0.7, reach * 1.4,
                        reach * 1.4)).as("%s over the mark of %s", one, other).isFalse();
                assertThat(!other.equals(one) && label.intersects(
                        pane.label(new PartId(other.point().id())).orElseThrow()))
                        .as("%s over %s", one, other).isFalse();
            }
        }
    }

    /// Every word stands within the label it belongs to, in the typeface of the screen.
    private static void written(MatrixSheet sheet) {
        List<Drawing.Label> words = sheet.drawing().shapes().stream()
                .filter(Drawing.Label.class::isInstance).map(Drawing.Label.class::cast)
                .filter(label -> label.size() == 8 && sheet.frame().holds(label.x(), label.y())).toList();
        assertThat(words).isNotEmpty();
        for (Drawing.Label label : words) {
            var text = new Text(label.text());
            text.setFont(Font.font("Qingye Sans SC", label.bold()
                    ? FontWeight.BOLD
                    : FontWeight.NORMAL, label.size() * SCALE));
            Bounds ink = new BoundingBox(label.x(), label.y() - 0.8 * label.size(),
                    text.getLayoutBounds().getWidth() / SCALE, 0.8 * label.size());
            assertThat(sheet.topics().stream().flatMap(topic -> topic.label().stream())
                    .filter(box -> box.left() <= ink.getMinX() + 0.01 && box.right() >= ink.getMaxX() - 0.01
                            && box.top() <= ink.getMinY() + 0.5 && box.bottom() >= ink.getMaxY() - 0.5))
                    .as(label.text()).hasSize(1);
        }
    }
}
