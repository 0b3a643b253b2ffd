package qingye.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import qingye.BrokerMateriality;
import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.model.Registers;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.block.AssessmentKind;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.text.Language;

/// The materiality assessment of the broker prints with the structure it was published in.
class AssessmentTablesTest {

    private static Preview preview;

    @BeforeAll
    static void compose() {
        Snapshot blank = Snapshot.blank(Year.of(2024));
        preview = new Preview(new Snapshot(blank.organisation(), blank.report(), blank.figures(), blank.tables(),
                blank.chapters(), Registers.NONE, BrokerMateriality.read(), Scrutiny.NONE), Language.ZH_HANS);
    }

    private static List<Element> printed(AssessmentKind kind) {
        return preview.block(new Block.Assessment(new BlockId("b"), kind));
    }

    private static Table table(AssessmentKind kind) {
        return ((Element.TableElement) printed(kind).getFirst()).table();
    }

    private static List<String> cells(Table.Row row) {
        return row.cells().stream().map(cell -> Span.plain(cell.spans())).toList();
    }

    private static Stream<Table.Cell> body(Table table) {
        return table.rows().stream().skip(1).flatMap(row -> row.cells().stream());
    }

    @Test
    void listsEighteenTopicsByDimension() {
        Table topics = table(AssessmentKind.TOPICS);

        assertThat(cells(topics.rows().getFirst())).containsExactly("环境类（4）", "社会类（9）", "治理类（5）");
        assertThat(body(topics).map(cell -> Span.plain(cell.spans())).filter(words -> !words.isEmpty())).hasSize(18);
    }

    @Test
    void listsSeventeenChangesWithOneCellForWhatSeveralBecame() {
        Table changes = table(AssessmentKind.CHANGES);

        assertThat(changes.rows()).hasSize(18);
        assertThat(cells(changes.rows().getFirst())).containsExactly("2023 年议题", "2024 年议题", "变动类型", "变动原因");
        assertThat(
                body(changes).filter(cell -> cell.rowSpan() > 1).map(cell -> Span.plain(cell.spans()) + cell.rowSpan())
                        .filter(words -> !words.startsWith("内部") && !words.startsWith("议题融合")))
                .containsExactly("人力资源管理3", "乡村振兴与社会贡献2", "风险管理与内控合规2", "股东权益保护与合理回报2");
        assertThat(changes.rows().stream().map(AssessmentTablesTest::cells))
                .contains(List.of("—", "环境合规", "新增议题", "监管指引要求"))
                .contains(List.of("供应商管理", "—", "议题移除", "风险与机遇影响低于其他议题"))
                .contains(List.of("职业健康安全"));
    }

    @Test
    void listsSixGroupsWithTheColumnsThatAreFilled() {
        Table groups = table(AssessmentKind.STAKEHOLDERS);

        assertThat(groups.rows()).hasSize(7);
        assertThat(cells(groups.rows().getFirst())).containsExactly("利益相关方", "关注议题", "沟通与回应渠道", "沟通频次");
        assertThat(cells(groups.rows().get(2)).subList(0, 2)).containsExactly("股东与投资者", "股东权益保护与合理回报");
        assertThat(table(AssessmentKind.STAKEHOLDERS_PAIRED).rows()).hasSize(4);
    }

    /// Nobody scored: none is called immaterial for that, and all are numbered as they are listed.
    @Test
    void listsTiersInTheOrderOfRank() {
        Table tiers = table(AssessmentKind.TIERS);

        assertThat(cells(tiers.rows().getFirst())).containsExactly("重要程度", "序号", "议题", "维度", "重要性");
        assertThat(tiers.rows()).hasSize(19);
        assertThat(tiers.rows().get(1).cells().getFirst().rowSpan()).isEqualTo(18);
        assertThat(cells(tiers.rows().get(1))).startsWith("尚未评估", "1");
        assertThat(cells(tiers.rows().get(2))).containsExactly("2", "应对气候变化", "环境类", "—");
    }

    @Test
    void drawsNoMatrixWhereNobodyScored() {
        assertThat(printed(AssessmentKind.MATRIX)).isEmpty();
    }
}
