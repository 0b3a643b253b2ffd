package qingye.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import qingye.model.block.AssessmentKind;
import qingye.model.block.Block;
import qingye.model.block.Crop;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Merge;
import qingye.model.block.PanelKind;
import qingye.model.block.Qualifier;
import qingye.model.block.RosterKind;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.EntryId;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;

class BlockFormTest {

    private static final BlockId ID = new BlockId("b-1");
    private static final Year Y2024 = Year.of(2024);

    private static final Line RICH = new Line(List.of(
            Inline.of("员工 *共* {x} | _a_ ^b^ \\ "),
            new Inline.Text("重点", Set.of(Inline.Mark.STRONG, Inline.Mark.EMPHASIS)),
            new Inline.Figure(
                    new ValueKey(new IndicatorId("S.staff.total"), Y2024), OptionalInt.of(1), true, Qualifier.ABOUT),
            Inline.of("人\n另起一行"),
            new Inline.Reference(new SectionId("env-climate")),
            new Inline.Total(new IndicatorId("E.a"), Year.of(2022), Y2024, OptionalInt.empty(), true, Qualifier.ODD),
            new Inline.Change(new ValueKey(new IndicatorId("E.a"), Y2024), Year.of(2023),
                    Inline.Change.Measure.PERCENT, OptionalInt.of(2), true),
            new Inline.Change(new ValueKey(new IndicatorId("E.a"), Y2024), Year.of(2022),
                    Inline.Change.Measure.AMOUNT, OptionalInt.empty(), false),
            new Inline.Name(new IndicatorId("E.a")),
            new Inline.Mention(new BlockId("t-7")),
            new Inline.Term(new EntryId("e1")),
            new Inline.Note("见{附录}|第 3 节 \\ 末")));

    static List<Block> everyKind() {
        var legend = new Block.Legend("图题", "说明：年年下降");
        return List.of(
                new Block.Paragraph(ID, Block.Paragraph.Style.LEAD, Localized.zh(RICH).with(Language.EN, Line.of("x"))),
                new Block.Paragraph(ID, Block.Paragraph.Style.BODY, Localized.none()),
                new Block.Bullets(ID, true, Localized.zh(List.of(RICH, Line.EMPTY, Line.of("- 二")))),
                new Block.Callout(ID, Localized.zh(new Block.Callout.Words(RICH, List.of(RICH, Line.of("三"))))),
                new Block.KpiTableBlock(ID, new TableId("t-1"), List.of()),
                new Block.KpiTableBlock(ID, new TableId("t-1"), List.of(Year.of(2023), Y2024)),
                new Block.FreeTable(ID, Localized.zh(new Block.FreeTable.Grid(
                        RICH, List.of(List.of(Line.of("类型"), RICH), List.of(Line.EMPTY, Line.of(" a|b ")))))),
                new Block.Picture(ID, new AssetId("ab12"), 0.75, Localized.zh(legend)),
                new Block.ChartBlock(
                        ID, Block.ChartBlock.Kind.STACKED,
                        List.of(new IndicatorId("E.a"), new IndicatorId("E.b")), List.of(Y2024), Localized.zh(legend)),
                new Block.PageBreak(ID),
                new Block.KpiTableBlock(ID, new TableId("t-1"), List.of(), Set.of(new RowId("r-2"), new RowId("r-1"))),
                new Block.FreeTable(ID, new Block.FreeTable.Layout(false, 2, true), Localized.zh(
                        new Block.FreeTable.Grid(
                                Line.EMPTY,
                                List.of(List.of(RICH, RICH), List.of(RICH, Line.of("~ 1,1,1,2"))),
                                List.of(new Merge(0, 0, 1, 2)),
                                List.of(RICH, Line.of("注"))))),
                new Block.Roster(ID, RosterKind.HONOURS, Set.of("month"), Localized.zh(new Block.Roster.Items(
                        RICH, List.of(List.of(RICH, Line.of("奖|状"), Line.EMPTY))))),
                new Block.Panel(ID, PanelKind.CASE, true, List.of(new AssetId("ab12"), new AssetId("cd34")),
                        Localized.zh(new Block.Panel.Content(RICH, Line.EMPTY, List.of(RICH, Line.of("# 二"))))),
                new Block.Opener(ID, Set.of(7, 13), true, Localized.zh(new Block.Opener.Front(
                        Line.of("口号"), List.of(RICH), List.of(Line.of("= 目标"), RICH)))),
                new Block.Goals(ID, Set.of(1, 17)),
                new Block.Picture(ID, new AssetId("ab12"), 1, new Crop(0.1, 0, 0.5, 0.25), Localized.zh(legend)),
                new Block.PictureRow(ID, List.of(new AssetId("ab12"), new AssetId("cd34")),
                        Localized.zh(List.of(legend, new Block.Legend("", "")))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatWasWrittenIsReadBackEqual(Block block) {
        assertThat(BlockForm.read(ID, BlockForm.write(block))).isEqualTo(block);
    }

    @Test
    void figuresReadAsPeopleWriteThem() {
        assertThat(LineForm.write(RICH)).contains("{S.staff.total@2024|unit|decimals=1|about}", "{#env-climate}");
    }

    @Test
    void whatIsNoFigureStaysWords() {
        assertThat(LineForm.read("{见 附录} {S@24} {")).isEqualTo(Line.of("{见 附录} {S@24} {"));
    }

    @Test
    void aMatrixWrittenBeforeItHadAChoiceShowsTheYearBefore() {
        var id = new BlockId("b");
        assertThat(BlockForm.read(id, new BlockForm.Written("assessment", "kind=matrix", Localized.none())))
                .isEqualTo(new Block.Assessment(id, AssessmentKind.MATRIX, true));
        var alone = new Block.Assessment(id, AssessmentKind.MATRIX, false);
        assertThat(BlockForm.write(alone).setting()).isEqualTo("kind=matrix alone");
        assertThat(BlockForm.read(id, BlockForm.write(alone))).isEqualTo(alone);
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThatThrownBy(() -> BlockForm.read(ID, new BlockForm.Written("poem", "", Localized.none())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("poem");
    }

    @Test
    void aTableWithRaggedRowsIsRefused() {
        var ragged = new BlockForm.Written("table", "", Localized.zh("题\n| a | b |\n| c |"));
        assertThatThrownBy(() -> BlockForm.read(ID, ragged)).isInstanceOf(IllegalArgumentException.class);
    }
}
