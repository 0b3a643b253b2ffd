package qingye.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import qingye.BrokerMateriality;
import qingye.BrokerPaste;
import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.document.Document;
import qingye.export.docx.DocxExporter;
import qingye.export.pdf.PdfExporter;
import qingye.model.Chapters;
import qingye.model.Registers;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.block.AssessmentKind;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;

/// The topics, the changes and the groups of the broker stand in Word and in PDF with the structure they were published
/// in: three columns of 18 topics, 17 rows of changes of which ten went into merged cells, and six groups.
class AssessmentPrintTest {

    private static final List<AssessmentKind> KINDS =
            List.of(AssessmentKind.TOPICS, AssessmentKind.CHANGES, AssessmentKind.STAKEHOLDERS);

    private static Document report() {
        Map<BlockId, Block> blocks = new LinkedHashMap<>();
        for (AssessmentKind kind : KINDS) {
            var id = new BlockId("b-" + blocks.size());
            blocks.put(id, new Block.Assessment(id, kind));
        }
        var section = new Section(new SectionId("s"), SectionRole.CHAPTER, Localized.zh("重要性议题"),
                List.copyOf(blocks.keySet()));
        Snapshot blank = Snapshot.blank(BrokerMateriality.YEAR);
        var snapshot = new Snapshot(blank.organisation(), blank.report(), blank.figures(), blank.tables(),
                new Chapters(new Outline(List.of(new Outline.Entry(section.id(), 1))),
                        Map.of(section.id(), section), blocks, Map.of()),
                Registers.NONE, BrokerMateriality.read(), Scrutiny.NONE);
        return ReportComposer.compose(snapshot, new Request(Request.Part.REPORT, Language.ZH_HANS, Instant.EPOCH))
                .document();
    }

    @Test
    void standsInWordWithItsMergedCells() throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxExporter().write(report(), out, Progress.none());
        try (var word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            List<XWPFTable> tables = word.getTables().stream().filter(table -> table.getNumberOfRows() > 6).toList();
            assertThat(tables).hasSize(3);
            assertThat(cells(tables.getFirst().getRow(0))).containsExactly("环境类（4）", "社会类（9）", "治理类（5）");

            XWPFTable changes = tables.get(1);
            assertThat(changes.getNumberOfRows()).isEqualTo(18);
            assertThat(begun(changes, 1)).containsExactly("人力资源管理", "乡村振兴与社会贡献", "风险管理与内控合规", "股东权益保护与合理回报");
            assertThat(changes.getRows().stream().map(row -> cells(row).getFirst()))
                    .containsExactlyElementsOf(BrokerPaste.rows("topic-changes").stream()
                            .map(row -> row.getFirst().isEmpty() ? "—" : row.getFirst()).toList());

            XWPFTable groups = tables.get(2);
            assertThat(groups.getNumberOfRows()).isEqualTo(7);
            assertThat(cells(groups.getRow(0))).containsExactly("利益相关方", "关注议题", "沟通与回应渠道", "沟通频次");
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    /// The cells of a column that go on downwards.
    private static List<String> begun(XWPFTable table, int column) {
        var begun = new ArrayList<String>();
        for (XWPFTableRow row : table.getRows()) {
            XWPFTableCell cell = row.getCell(column);
            var about = cell.getCTTc().getTcPr();
            if (about != null && about.isSetVMerge() && about.getVMerge().getVal() == STMerge.RESTART) {
                begun.add(cell.getText());
            }
        }
        return begun;
    }

    @Test
    void standsInPdf() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfExporter().write(report(), out, Progress.none());
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            String printed = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(printed).contains("环境类（4）", "社会类（9）", "治理类（5）");
            for (String table : List.of("topic-changes", "stakeholders")) {
                for (List<String> row : BrokerPaste.rows(table)) {
                    row.stream().flatMap(cell -> cell.lines()).map(words -> words.replaceAll("\\s+", ""))
                            .filter(words -> words.length() < 12 && !words.startsWith("关键"))
                            .forEach(words -> assertThat(printed).contains(words));
                }
            }
            String merged = printed.substring(printed.indexOf("变动原因"));
            assertThat(merged.indexOf("人力资源管理")).as("a merged cell is printed once among its rows")
                    .isBetween(merged.indexOf("员工权益及福利"), merged.indexOf("助力乡村振兴"));
        }
    }
}
