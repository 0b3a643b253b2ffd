package qingye.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.document.Drawing;
import qingye.document.Element;
import qingye.model.Materiality;
import qingye.model.Registers;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.block.AssessmentKind;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.PartId;
import qingye.model.materiality.LabelOffset;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What is chosen for a matrix, at its block and at its topics, is printed.
class MatrixChoiceTest {

    private static final Year YEAR = Year.of(2024);
    private static final BlockId BLOCK = new BlockId("b");

    private static Drawing printed(boolean compared, Optional<LabelOffset> label) {
        return printed(compared, label, Method.usual(new PartId("m"), YEAR, List.of()));
    }

    private static Drawing printed(boolean compared, Optional<LabelOffset> label, Method method) {
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
        add(parts, method);
        add(parts, topic("then", YEAR.minusYears(1), "2", Optional.empty()));
        add(parts, topic("now", YEAR, "4", label));
        add(parts, new TopicChange(new PartId("c"), YEAR, 1, TopicChange.Kind.UNCHANGED,
                List.of(new PartId("then")), List.of(new PartId("now")), Localized.none()));
        Snapshot blank = Snapshot.blank(YEAR);
        var preview = new Preview(new Snapshot(blank.organisation(), blank.report(), blank.figures(), blank.tables(),
                blank.chapters(), Registers.NONE, new Materiality(parts), Scrutiny.NONE), Language.ZH_HANS);
        List<Element> elements = preview.block(new Block.Assessment(BLOCK, AssessmentKind.MATRIX, compared));
        return ((Element.Diagram) elements.getFirst()).drawing();
    }

    private static void add(Map<PartId, MaterialityPart> parts, MaterialityPart part) {
        parts.put(part.id(), part);
    }

    private static MaterialTopic topic(String id, Year year, String impact, Optional<LabelOffset> label) {
        var moved = new Moved(new BigDecimal(impact), new BigDecimal("2"), "董事会");
        return MaterialTopic.named(new PartId(id), year, 1, Localized.zh("应对气候变化"), "")
                .with(new MaterialTopic.Standing(Optional.empty(), Optional.empty(), Optional.of(moved), label));
    }

    private static List<Drawing.Label> words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Drawing.Label.class::isInstance).map(Drawing.Label.class::cast).toList();
    }

    @Test
    void lastYearIsShownWithItsLegendOrNotAtAll() {
        assertThat(words(printed(true, Optional.empty()))).extracting(Drawing.Label::text).contains("上年位置");
        Drawing alone = printed(false, Optional.empty());
        assertThat(words(alone)).extracting(Drawing.Label::text).doesNotContain("上年位置");
        assertThat(alone.shapes()).hasSizeLessThan(printed(true, Optional.empty()).shapes().size());
    }

    /// Places of a scale from 1 to 5 stand for something else on one from 1 to 10. Nobody decided last year's method,
    /// so it was the usual one.
    @Test
    void lastYearIsLeftOutWhereItsScaleWasAnotherOne() {
        Method usual = Method.usual(new PartId("m"), YEAR, List.of());
        Method.Scales scales = usual.scales();
        Drawing other = printed(true, Optional.empty(), usual.with(new Method.Scales(false, scales.lowest(),
                BigDecimal.TEN, scales.severity(), scales.likelihood(), scales.horizons())));
        assertThat(words(other)).extracting(Drawing.Label::text).doesNotContain("上年位置");
    }

    @Test
    void theSidesAreCalledAsWasDecided() {
        Drawing views = printed(false, Optional.empty(),
                Method.usual(new PartId("m"), YEAR, List.of()).called(Method.Axes.VIEWS));
        assertThat(words(views)).extracting(Drawing.Label::text).contains("对利益相关方的重要性", "对公司的重要性")
                .doesNotContain("对公司的财务影响");
    }

    @Test
    void aLabelIsPrintedWhereItWasPut() {
        var far = new LabelOffset(new BigDecimal("0.3"), new BigDecimal("0.2"));
        Drawing.Label usual = name(printed(false, Optional.empty()));
        Drawing.Label put = name(printed(false, Optional.of(far)));
        assertThat(put.x()).isGreaterThan(usual.x() + 60);
        assertThat(put.y()).isGreaterThan(usual.y() + 40);
    }

    private static Drawing.Label name(Drawing drawing) {
        return words(drawing).stream().filter(label -> label.text().equals("应对气候变化")).findFirst().orElseThrow();
    }
}
