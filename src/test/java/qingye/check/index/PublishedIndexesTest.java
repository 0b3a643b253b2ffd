package qingye.check.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import qingye.calc.standard.StandardLibrary;
import qingye.check.Finding;
import qingye.check.Severity;
import qingye.exchange.answer.AnswerReading;
import qingye.exchange.answer.AnswerSheet;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.block.IndexKind;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.SectionRole;
import qingye.model.standard.RequirementKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;

/// The indexes that two issuers printed, entered as they were: their faults are found, and nothing else is. The texts
/// of the sections are ours.
class PublishedIndexesTest {

    private static final Year YEAR = Year.of(2023);

    private static List<List<String>> rows(String file) {
        try (InputStream in = Objects.requireNonNull(PublishedIndexesTest.class.getResourceAsStream("/cases/" + file));
                var parser = CSVFormat.RFC4180.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Snapshot entered(IndexedReport report, String standard, List<List<String>> rows) {
        Snapshot snapshot = report.snapshot();
        AnswerReading.Read read = AnswerSheet.pasted(
                rows, snapshot, StandardLibrary.get().standard(standard).orElseThrow(), Progress.none());
        assertThat(read.isClean()).as("every row is understood").isTrue();
        return IndexedReport.apply(snapshot, read.edits(snapshot));
    }

    /// The chapters as the broker prints them; what they say is invented, and tells nothing of what theirs do not.
    private static IndexedReport broker() {
        Map<String, String> texts = Map.of(
                "应对气候变化", "识别气候风险，披露温室气体排放。",
                "坚持绿色运营", "节约用电用水，报废的电脑交有资质的单位处置；开展环境合规自查，植树护绿；采购优先选环保产品，按期向中小供应商付款。",
                "落实客户责任", "提升服务质量，妥善处理投诉，保护客户隐私和数据安全。",
                "保护员工权益", "依法签订劳动合同，保障员工休息。",
                "规范商业行为", "签订廉洁承诺，禁止商业贿赂和贪污，反对不正当竞争。",
                "金融科技赋能", "上线新的交易系统，推进研发。");
        var report = new IndexedReport(2024, Language.ZH_HANS);
        rows("szse-broker-2024/outline.csv").stream().skip(1).filter(row -> !row.getFirst().equals("附录"))
                .forEach(row -> report.section(row.get(1),
                        row.getFirst().equals("0") ? SectionRole.FRONT : SectionRole.CHAPTER,
                        texts.getOrDefault(row.get(1), "本节另作说明。")));
        return report.follows("cn", IndexKind.GUIDELINE_TOPICS);
    }

    @Test
    void findsTheChaptersThatTheBrokerNamesAndDoesNotHave() {
        Snapshot entered = entered(broker(), "cn", rows("szse-broker-2024/index.csv"));

        Set<String> titled = IndexedReport.of(entered, "untitled-like");
        titled.addAll(IndexedReport.of(entered, "untitled"));
        assertThat(titled).containsExactlyInAnyOrder("T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10",
                "T11", "T12", "T13", "T14", "T17", "T18", "T19");
        assertThat(IndexedReport.findings(entered)).filteredOn(one -> one.printed().equals("服务实体经济"))
                .isNotEmpty().allSatisfy(one -> {
                    assertThat(one.expected()).isEqualTo("服务实体经济发展");
                    assertThat(one.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void findsTopicsThatTheSectionsNeverMentionAndNothingElse() {
        Snapshot entered = entered(broker(), "cn", rows("szse-broker-2024/index.csv"));

        assertThat(IndexedReport.of(entered, "unsaid")).as("pollutants and circular economy")
                .containsExactly("T02", "T08");
        assertThat(IndexedReport.findings(entered)).extracting(Finding::message).extracting("key")
                .isSubsetOf("indexing.untitled", "indexing.untitled-like", "indexing.unsaid");
        assertThat(IndexedReport.told(entered)).as("sound rows").noneMatch(
                told -> told.endsWith("T01") || told.endsWith("T15") || told.endsWith("T16") || told.endsWith("T20"));
    }

    @Test
    void findsThatASectionOnTechnologySaysNothingOfItsEthics() {
        IndexedReport report = broker();
        SectionId technology = report.section("科技", SectionRole.CHAPTER, "上线新的交易系统，推进研发。");
        report.disclose("cn:T12", technology);

        assertThat(IndexedReport.of(report.snapshot(), "unsaid")).containsExactly("T12");
    }

    /// Sections and the figures of the appendix that matter here.
    private static IndexedReport lender() {
        var report = new IndexedReport(2023, Language.ZH_HANT);
        report.section("共創綠色未來", SectionRole.CHAPTER,
                "節約能源和用水，妥善處理廢棄物，制定減排目標，減低對環境的影響，應對氣候變化。");
        report.section("打造優質團隊", SectionRole.CHAPTER,
                "僱員的薪酬、招聘與晉升；職業健康與安全；培訓課程；依法用工，杜絕童工和強制勞動。");
        report.section("共建行業生態", SectionRole.CHAPTER, "供應商准入與評審，採購環保產品。");
        report.section("推進科技賦能", SectionRole.CHAPTER, "以科技提升產品和服務的效率。");
        report.section("聚力金融消保", SectionRole.CHAPTER, "處理客戶投訴，規範宣傳。");
        report.section("保障信息安全", SectionRole.CHAPTER, "保護個人信息和客戶私隱。");
        report.section("夯實治理基礎", SectionRole.CHAPTER, "廉潔從業，舉報渠道，反洗錢，知識產權保護。");
        report.section("履行社會責任", SectionRole.CHAPTER, "公益捐贈和社區志願服務。");
        report.section("附錄二：ESG量化績效", SectionRole.APPENDIX, "各項績效數據。");
        return report.follows("hkex", IndexKind.HKEX);
    }

    /// The rows with reasons of ours in the place of theirs.
    private static List<List<String>> lenderRows() {
        var rows = new ArrayList<List<String>>();
        for (List<String> row : rows("hkex-lender-2023/index.csv")) {
            String reason = row.get(0).equals("B6.1") ? "我們不生產實物產品" : "本公司沒有這類業務";
            rows.add(List.of(row.get(0), row.get(1), row.get(2).equals("reason printed") ? reason : row.get(2)));
        }
        return rows;
    }

    @Test
    void findsTheFaultsOfTheLendersIndexAndNothingElse() {
        Snapshot entered = entered(lender(), "hkex", lenderRows());

        assertThat(IndexedReport.told(entered)).containsExactlyInAnyOrder(
                // the mandatory parts are not in the index
                "open B13", "open B14", "open B15",
                // the empty row
                "open-explain A1.GD",
                // a title with a sign too much
                "untitled-like A1.5", "untitled-like A1.6",
                // descriptions that lead to the tables of the appendix
                "appendix B2.3", "appendix B7.3",
                // intellectual property, of which the section says nothing
                "unsaid B6.3");
    }

    @Test
    void findsAnotherReasonInTheNoteToTheFigure() {
        var recalled = new IndicatorId("HK.B6.1.recalled");
        var row = new KpiRow(new RowId("r"), Localized.none(), Localized.none(), recalled);
        var table = new KpiTable(new TableId("t"), new SectionId("s9"), Localized.none(), List.of(YEAR), List.of(row));
        var note = new Note(new NoteId("n"), List.of(new NoteAnchor.OnRow(table.id(), row.id())),
                Localized.of(Language.ZH_HANT, "業務與健康安全無關"));
        var indicator = new Indicator(recalled, Localized.of(Language.ZH_HANT, "回收百分比"), Localized.none(), 0,
                Localized.none());
        Figures figures = new Figures(Map.of(recalled, indicator),
                Map.of(new ValueKey(recalled, YEAR), new Value.NotApplicable("不適用", "")));

        IndexedReport report = lender().with(
                figures, new Tables(Map.of(table.id(), table), Map.of(note.id(), note)));
        assertThat(IndexedReport.of(entered(report, "hkex", lenderRows()), "reasons-note")).containsExactly("B6.1");

        Figures said = new Figures(Map.of(recalled, indicator),
                Map.of(new ValueKey(recalled, YEAR), new Value.NotApplicable("不適用", "已在別處披露")));
        IndexedReport other = lender().with(said, new Tables(Map.of(table.id(), table), Map.of()));
        assertThat(IndexedReport.of(entered(other, "hkex", lenderRows()), "reasons-figure")).containsExactly("B6.1");

        Figures filled = new Figures(Map.of(recalled, indicator),
                Map.of(new ValueKey(recalled, YEAR), new Value.Amount(new BigDecimal("3"), 0, false)));
        IndexedReport third = lender().with(filled, new Tables(Map.of(table.id(), table), Map.of()));
        assertThat(IndexedReport.of(entered(third, "hkex", lenderRows()), "filled")).containsExactly("B6.1");
    }

    @Test
    void understandsReasonsAndKeepsWhatIsNoSection() {
        Snapshot entered = entered(lender(), "hkex", lenderRows());
        var recalls = new AnswerKey(YEAR, new RequirementKey("hkex", "B6.1"));
        var targets = new AnswerKey(YEAR, new RequirementKey("hkex", "A1.5"));

        assertThat(entered.disclosures().answers().get(recalls).stance())
                .isEqualTo(new Stance.NotApplicable(Localized.of(Language.ZH_HANT, "我們不生產實物產品")));
        assertThat(entered.disclosures().answers().get(targets).targets())
                .containsExactly(new Target.Titled("共創綠色未來的"));
        assertThat(entered.disclosures().adoption(YEAR, "hkex")).isPresent().isNotEqualTo(Optional.empty());
    }
}
