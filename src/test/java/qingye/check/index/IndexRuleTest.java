package qingye.check.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.check.Finding;
import qingye.check.Severity;
import qingye.check.word.CheckWords;
import qingye.exchange.template.Templates;
import qingye.model.Chapters;
import qingye.model.Disclosures;
import qingye.model.Figures;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.answer.Adoption;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.block.Block;
import qingye.model.block.IndexKind;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.PartId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Moved;
import qingye.model.materiality.TopicLinks;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.standard.RequirementKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

class IndexRuleTest {

    private static final Year YEAR = Year.of(2024);
    private static final Localized<String> REASON = Localized.zh("公司没有这类业务");

    private static IndexedReport report() {
        return new IndexedReport(2024, Language.ZH_HANS);
    }

    private static Severity severity(Snapshot snapshot, String key) {
        return IndexedReport.findings(snapshot).stream()
                .filter(one -> one.message().key().equals("indexing." + key)).map(Finding::severity)
                .findFirst().orElseThrow();
    }

    @Test
    void countsGapsByHowStrictlyTheyAreAsked() {
        IndexedReport report = report().follows("hkex", IndexKind.HKEX)
                .answer("hkex:A2.5", new Stance.NotApplicable(REASON));
        Snapshot snapshot = report.snapshot();

        assertThat(IndexedReport.of(snapshot, "open")).containsExactly("B13", "B14", "B15");
        assertThat(severity(snapshot, "open")).isEqualTo(Severity.ERROR);
        assertThat(IndexedReport.of(snapshot, "open-explain")).contains("A1.2", "B8.2").doesNotContain("D36", "D19");
        assertThat(severity(snapshot, "open-explain")).isEqualTo(Severity.WARNING);
        assertThat(report().adopts("hkex", Adoption.Use.REFERRED).told()).as("chosen freely")
                .containsExactly("unprinted-index C2");
    }

    @Test
    void countsTopicsOrArticlesButNotBoth() {
        IndexedReport topics = report().follows("cn", IndexKind.GUIDELINE_TOPICS)
                .answer("cn:T08", new Stance.NotApplicable(REASON));
        assertThat(IndexedReport.of(topics.snapshot(), "open")).contains("T01", "T20").doesNotContain("ART35");
        assertThat(IndexedReport.of(topics.snapshot(), "open-explain")).contains("T02");

        IndexedReport articles = report().follows("cn", IndexKind.GUIDELINE_ARTICLES)
                .answer("cn:ART36", new Stance.NotApplicable(REASON));
        assertThat(IndexedReport.of(articles.snapshot(), "open")).contains("ART35").doesNotContain("T06", "ART36");

        IndexedReport topicsAlone = report().follows("cn", IndexKind.GUIDELINE_ARTICLES)
                .answer("cn:T08", new Stance.NotApplicable(REASON));
        assertThat(IndexedReport.of(topicsAlone.snapshot(), "open")).contains("T06").doesNotContain("ART35");
    }

    @Test
    void tellsOnceWhereNothingIsAnsweredYet() {
        IndexedReport report = report().follows("hkex", IndexKind.HKEX);
        SectionId empty = report.section("空白", SectionRole.CHAPTER);
        report.answer("hkex:B13", new Stance.Open(), new Target.InSection(empty));
        assertThat(report.told()).containsExactly("begin C2");
    }

    @Test
    void asksForTopicStandardsOnlyWhereTheTopicIsMaterial() {
        var moved = new MaterialTopic.Standing(Optional.empty(), Optional.empty(),
                Optional.of(new Moved(new BigDecimal("4"), new BigDecimal("4"), "board")), Optional.empty());
        MaterialTopic named = MaterialTopic.named(new PartId("w"), YEAR, 1, Localized.zh("水"), "");
        var water = new MaterialTopic(named.id(), YEAR, 1, named.name(), named.definition(), "", "T07", true,
                named.impact(), TopicLinks.NONE, moved);
        IndexedReport report = report().follows("gri", IndexKind.GRI).with(new Materiality(Map.of(water.id(), water)))
                .answer("gri:2-2", new Stance.Disclosed());

        assertThat(IndexedReport.of(report.snapshot(), "open-material")).contains("303-5").doesNotContain("305-1");
        assertThat(IndexedReport.of(report.snapshot(), "open")).contains("2-1", "3-1").doesNotContain("305-1");

        IndexedReport conflict = report().follows("cn", IndexKind.GUIDELINE_TOPICS)
                .with(new Materiality(Map.of(water.id(), water)))
                .answer("cn:T07", new Stance.NotApplicable(REASON)).answer("cn:T08", new Stance.NotApplicable(REASON));
        assertThat(IndexedReport.of(conflict.snapshot(), "material")).containsExactly("T07");
    }

    @Test
    void followsTargetsToWhereTheyLead() {
        IndexedReport report = report().follows("sdg", IndexKind.GOALS);
        SectionId empty = report.section("空白", SectionRole.CHAPTER);
        SectionId full = report.section("正文", SectionRole.CHAPTER, "有内容");
        report.disclose("sdg:SDG1", empty).disclose("sdg:SDG2", full).disclose("sdg:SDG3", new SectionId("gone"))
                .answer("sdg:SDG4", new Stance.Disclosed());
        assertThat(report.told()).containsExactlyInAnyOrder("empty SDG1", "gone SDG3", "nowhere SDG4");

        Snapshot before = report.snapshot();
        Section hidden = before.chapters().sections().get(full);
        var sections = new HashMap<>(before.chapters().sections());
        sections.put(full, hidden.withProfile(hidden.profile().withHidden(true)));
        Snapshot after = new Snapshot(before.organisation(), before.report(), before.figures(), before.tables(),
                new Chapters(before.chapters().outline(), sections, before.chapters().blocks(), Map.of()),
                before.registers(), before.materiality(), before.disclosures(), before.scrutiny());
        assertThat(IndexedReport.told(after)).contains("hidden SDG2");
    }

    @Test
    void findsFiguresThatAreEmptyOrPrintedNowhere() {
        var id = new IndicatorId("ghg");
        var row = new KpiRow(new RowId("r"), Localized.none(), Localized.none(), id);
        var table = new KpiTable(new TableId("t"), new SectionId("s2"), Localized.zh("表"), List.of(YEAR), List.of(row));
        var indicator = new Indicator(id, Localized.zh("排放"), Localized.none(), 0, Localized.none());
        IndexedReport report = report().follows("hkex", IndexKind.HKEX)
                .with(new Figures(Map.of(id, indicator), Map.of()), new Tables(Map.of(table.id(), table), Map.of()))
                .answer("hkex:A1.2", new Stance.Disclosed(), new Target.Figure(id));
        assertThat(IndexedReport.of(report.snapshot(), "unprinted")).containsExactly("A1.2");

        Snapshot before = report.snapshot();
        var block = new Block.KpiTableBlock(new BlockId("k"), table.id(), List.of());
        var blocks = new HashMap<>(before.chapters().blocks());
        blocks.put(block.id(), block);
        var sections = new HashMap<>(before.chapters().sections());
        sections.replaceAll((_, one) -> one.withBlocks(List.of(block.id())));
        Snapshot printed = new Snapshot(before.organisation(), before.report(), before.figures(), before.tables(),
                new Chapters(before.chapters().outline(), sections, blocks, Map.of()), before.registers(),
                before.materiality(), before.disclosures(), before.scrutiny());
        assertThat(IndexedReport.of(printed, "values")).containsExactly("A1.2");
        assertThat(IndexedReport.of(printed, "unprinted")).isEmpty();
    }

    @Test
    void looksAtWhatIsSaidInPlaceOfADisclosure() {
        Localized<String> nothing = Localized.none();
        IndexedReport report = report().follows("gri", IndexKind.GRI).follows("hkex", IndexKind.HKEX)
                .answer("gri:2-1", new Stance.Omitted(Omission.CONFIDENTIAL, REASON))
                .answer("gri:2-21", new Stance.Omitted(Omission.CONFIDENTIAL, REASON))
                .answer("gri:2-28", new Stance.Explained(REASON))
                .answer("hkex:B13", new Stance.Explained(REASON))
                .answer("hkex:A1.1", new Stance.Omitted(Omission.UNAVAILABLE, REASON))
                .answer("hkex:A1.3", new Stance.NotApplicable(nothing))
                .answer("hkex:A1.4", new Stance.Explained(nothing));
        Snapshot snapshot = report.snapshot();

        assertThat(IndexedReport.of(snapshot, "not-permitted")).containsExactly("2-1", "B13");
        assertThat(IndexedReport.of(snapshot, "omission-wanted")).containsExactly("2-28");
        assertThat(IndexedReport.of(snapshot, "omission-elsewhere")).containsExactly("A1.1");
        assertThat(IndexedReport.of(snapshot, "reason-not-applicable")).containsExactly("A1.3");
        assertThat(IndexedReport.of(snapshot, "reason-explained")).containsExactly("A1.4");
    }

    @Test
    void takesAnOmissionForNotApplicableAtItsWord() {
        var id = new IndicatorId("GRI302-1");
        var filled = new Figures(Map.of(id, new Indicator(id, Localized.zh("能耗"), Localized.none(), 0,
                Localized.none())), Map.of(new ValueKey(id, YEAR), new Value.Amount(new BigDecimal("3"), 0, false)));
        var figure = new Target.Figure(id);
        IndexedReport report = report().follows("gri", IndexKind.GRI)
                .with(filled, new Tables(Map.of(), Map.of()))
                .answer("gri:302-1", new Stance.Omitted(Omission.NOT_APPLICABLE, REASON), figure)
                .answer("gri:302-3", new Stance.Omitted(Omission.UNAVAILABLE, REASON), figure);
        assertThat(IndexedReport.of(report.snapshot(), "filled")).containsExactly("302-1");

        Figures elsewhere = new Figures(filled.indicators(),
                Map.of(new ValueKey(id, YEAR), new Value.NotApplicable("—", "已在别处披露")));
        assertThat(IndexedReport.of(report.with(elsewhere, new Tables(Map.of(), Map.of())).snapshot(),
                "reasons-figure")).contains("302-1");
    }

    @Test
    void findsDifferentReasonsHoweverTheyAreGiven() {
        IndexedReport report = report().follows("cn", IndexKind.GUIDELINE_TOPICS)
                .answer("cn:T07", new Stance.Explained(Localized.zh("数据由物业掌握")))
                .answer("cn:ART36", new Stance.Explained(Localized.zh("正在建立统计制度")));
        assertThat(IndexedReport.of(report.snapshot(), "reasons-answer")).hasSize(1);
        report.answer("cn:ART36", new Stance.Explained(Localized.zh("数据由物业掌握")));
        assertThat(IndexedReport.of(report.snapshot(), "reasons-answer")).isEmpty();
    }

    @Test
    void looksAtTheFiguresThatArePrintedOrNameTheCode() {
        var empty = new IndicatorId("HK.A1.2.empty");
        var full = new IndicatorId("other");
        var table = new KpiTable(new TableId("t"), new SectionId("s2"), Localized.zh("表"), List.of(YEAR), List.of(
                new KpiRow(new RowId("r1"), Localized.none(), Localized.none(), empty),
                new KpiRow(new RowId("r2"), Localized.none(), Localized.none(), full)));
        var figures = new Figures(Map.of(
                empty, new Indicator(empty, Localized.zh("空"), Localized.none(), 0, Localized.none()),
                full, new Indicator(full, Localized.zh("满"), Localized.none(), 0, Localized.none())),
                Map.of(new ValueKey(full, YEAR), new Value.Amount(new BigDecimal("3"), 0, false)));
        var block = new Block.KpiTableBlock(new BlockId("k"), table.id(), List.of(YEAR), Set.of(new RowId("r1")));
        IndexedReport report = report().follows("hkex", IndexKind.HKEX)
                .with(figures, new Tables(Map.of(table.id(), table), Map.of()));
        SectionId words = report.section("排放", SectionRole.CHAPTER, "温室气体排放");
        report.section("数据", SectionRole.CHAPTER, block);
        report.answer("hkex:A1.1", new Stance.Disclosed(), new Target.InBlock(block.id()))
                .disclose("hkex:A1.2", words);
        assertThat(IndexedReport.of(report.snapshot(), "values")).as("row r2 is not printed")
                .containsExactly("A1.1");
        assertThat(IndexedReport.of(report.snapshot(), "values-named")).as("the figure that names it is empty")
                .containsExactly("A1.2");
    }

    @Test
    void findsDifferentReasonsForOneTopicUnderTwoNumbers() {
        IndexedReport report = report().follows("cn", IndexKind.GUIDELINE_TOPICS)
                .answer("cn:T07", new Stance.NotApplicable(REASON))
                .answer("cn:ART36", new Stance.NotApplicable(Localized.zh("由物业统一管理")));
        assertThat(IndexedReport.findings(report.snapshot())).extracting(one -> one.message().key())
                .contains("indexing.reasons-answer");

        report.answer("cn:ART36", new Stance.NotApplicable(REASON));
        assertThat(IndexedReport.findings(report.snapshot())).extracting(one -> one.message().key())
                .doesNotContain("indexing.reasons-answer");
    }

    @Test
    void findsStandardsThatAreNamedWithoutAnIndex() {
        IndexedReport report = report();
        report.section("编制依据", SectionRole.FRONT, "本报告参照 GRI Standards 和 IFRS S2 编制。");
        assertThat(report.told()).containsExactlyInAnyOrder("named GRI", "named S2");

        assertThat(report.adopts("gri", Adoption.Use.MENTIONED).adopts("ifrs-s2", Adoption.Use.REFERRED).told())
                .containsExactly("unprinted-index S2");
    }

    @Test
    void findsIndexesOfWhatTheReportDoesNotGoBy() {
        IndexedReport report = report();
        SectionId gri = report.prints("gri", IndexKind.GRI);
        SectionId own = report.prints("own", IndexKind.PLAIN);
        assertThat(report.told()).containsExactlyInAnyOrder("index-unfollowed " + gri, "index-gone " + own);
        assertThat(report.adopts("gri", Adoption.Use.MENTIONED).told()).as("nobody looks for its gaps")
                .contains("index-unfollowed " + gri);
        assertThat(report.adopts("gri", Adoption.Use.REFERRED).told()).containsExactly("index-gone " + own);

        var words = new CheckWords(Messages.of(Locale.CHINESE), report.snapshot());
        assertThat(IndexedReport.findings(report.snapshot())).singleElement().satisfies(one -> {
            assertThat(words.message(one)).contains("own").doesNotContain("{");
            assertThat(words.place(one.spot())).isEqualTo("index own");
        });
    }

    @Test
    void keepsAndNamesAnswersToWhatIsGone() {
        IndexedReport report = report().follows("hkex", IndexKind.HKEX)
                .answer("hkex:D19", new Stance.NotApplicable(REASON)).answer("hkex:X9", new Stance.Disclosed())
                .answer("own:1", new Stance.Disclosed());
        List<String> told = report.told();

        assertThat(told).contains("not-asked D19", "no-requirement X9", "no-standard 1");
        assertThat(report.snapshot().disclosures().answers()).hasSize(3);
    }

    /// What is told of the sample is true of it: no more than figures nobody answered one by one.
    @Test
    void saysNothingOfTheSampleThatIsNotSo() {
        assertThat(IndexedReport.findings(Templates.read(Templates.SAMPLE)))
                .extracting(one -> one.message().key()).containsOnly("indexing.metrics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void saysEveryFindingInWords(String language) {
        Snapshot sample = Templates.read(Templates.SAMPLE);
        Map<AnswerKey, Answer> answers = new HashMap<>(sample.disclosures().answers());
        answers.keySet().removeIf(key -> key.requirement().code().startsWith("T0"));
        answers.put(new AnswerKey(sample.report().year(), new RequirementKey("cn", "T01")), Answer.OPEN
                .withStance(new Stance.Disclosed()).withTargets(List.of(new Target.Titled("节能和降碳"))));
        Snapshot torn = sample.withDisclosures(new Disclosures(answers, sample.disclosures().adoptions(), Map.of()));
        var words = new CheckWords(Messages.of(Locale.forLanguageTag(language)), torn);

        List<Finding> findings = IndexedReport.findings(torn);
        assertThat(findings).extracting(one -> one.message().key()).contains("indexing.open", "indexing.untitled-like");
        assertThat(findings).allSatisfy(one -> {
            assertThat(words.message(one)).isNotBlank().doesNotContain("{", "indexing.");
            assertThat(words.why(one)).isNotBlank().doesNotContain("{");
            assertThat(words.place(one.spot())).contains("·");
        });
    }
}
