package qingye.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import qingye.compose.Composed;
import qingye.compose.IndexForm;
import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.export.docx.DocxExporter;
import qingye.model.Chapters;
import qingye.model.Disclosures;
import qingye.model.Snapshot;
import qingye.model.block.IndexKind;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;

/// What is changed in the report changes in every index.
class IndexChangesTest {

    private static final SectionId CLIMATE = new SectionId("env-climate");
    private static final SectionId ENVIRONMENT = new SectionId("env");
    private static final Snapshot REPORT = AnsweredReport.snapshot(Year.of(2024));

    private static Composed composed(Snapshot snapshot) {
        return ReportComposer.compose(snapshot, new Request(Request.Part.REPORT, Language.ZH_HANS, Instant.EPOCH));
    }

    private static Composed index(Snapshot snapshot, IndexKind kind, Language language) {
        var form = new IndexForm(kind, kind.standard().orElse("tcfd"));
        return ReportComposer.compose(snapshot, Request.index(form, language, Instant.EPOCH));
    }

    private static Stream<Span> spans(Document document) {
        return tables(document).flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.spans().stream());
    }

    private static Stream<Table> tables(Document document) {
        return document.body().stream()
                .flatMap(element -> element instanceof Element.TableElement(var _, var table, var _)
                        ? Stream.of(table)
                        : Stream.empty());
    }

    /// What is printed for a section, in all indexes and references.
    private static Set<String> called(Document document, SectionId section) {
        var titles = new LinkedHashSet<String>();
        spans(document).forEach(span -> {
            if (span instanceof Span.Link(String anchor, String text) && anchor.equals(section.value())) {
                titles.add(text.replaceAll("[“”]", ""));
            }
        });
        return titles;
    }

    private static List<String> codes(Document document) {
        return tables(document).flatMap(table -> table.rows().stream())
                .filter(row -> row.cells().size() > 1)
                .map(row -> Span.plain(row.cells().getFirst().spans()))
                .toList();
    }

    @Test
    void aRenamedAndMovedChapterIsCalledSoEverywhere() throws Exception {
        Document before = composed(REPORT).document();
        assertThat(called(before, CLIMATE)).containsExactly("2.2.1 气候风险与机遇");

        Chapters chapters = REPORT.chapters();
        Map<SectionId, Section> sections = new LinkedHashMap<>(chapters.sections());
        sections.computeIfPresent(CLIMATE, (_, section) -> section.withTitle(Localized.zh("气候与我们")));
        List<Outline.Entry> moved = new ArrayList<>(chapters.outline().entries());
        List<Outline.Entry> chapter = chapters.outline().within(ENVIRONMENT);
        moved.removeAll(chapter);
        moved.addAll(moved.indexOf(new Outline.Entry(new SectionId("soc"), 1)), chapter);
        Snapshot changed = AnsweredReport.with(REPORT,
                new Chapters(new Outline(moved), sections, chapters.blocks(), chapters.assets()));

        Document after = composed(changed).document();
        assertThat(called(after, CLIMATE)).containsExactly("3.2.1 气候与我们");
        assertThat(called(after, new SectionId("staff"))).containsExactly("02 员工：尊重与成长");
        assertThat(new DocxExporter().pages(after, Progress.none()).get("env-climate"))
                .isGreaterThan(new DocxExporter().pages(before, Progress.none()).get("env-climate"));
    }

    @Test
    void aDeletedSectionIsNotPrintedAndTold() {
        Chapters chapters = REPORT.chapters();
        Snapshot changed = AnsweredReport.with(REPORT, new Chapters(
                chapters.outline().without(CLIMATE::equals), chapters.sections(), chapters.blocks(),
                chapters.assets()));
        Composed composed = composed(changed);
        assertThat(called(composed.document(), CLIMATE)).isEmpty();
        assertThat(composed.gaps()).filteredOn(gap -> gap.kind() == Composed.Kind.TARGET).isNotEmpty()
                .anyMatch(gap -> RequirementKey.of(gap.place()).isPresent());
        assertThat(composed(REPORT).gaps()).noneMatch(gap -> gap.kind() == Composed.Kind.TARGET);
    }

    @Test
    void theCodeOfTheHongKongExchangePrintsInTheVersionOfItsYear() {
        List<String> earlier = codes(index(REPORT, IndexKind.HKEX, Language.ZH_HANT).document());
        assertThat(earlier).contains("13", "A1", "A1.2", "A4", "A4.1", "B8.2").doesNotContain("28(a)", "19");
        List<String> later = codes(
                index(AnsweredReport.snapshot(Year.of(2025)), IndexKind.HKEX, Language.ZH_HANT).document());
        assertThat(later).contains("13", "A1.1", "B8.2", "19", "28", "28(a)", "41")
                .doesNotContain("A1.2", "A4", "A4.1");
    }

    @Test
    void whatNobodyAnsweredPrintsAsADashAndIsCounted() {
        Snapshot silent = REPORT.withDisclosures(
                new Disclosures(Map.of(), REPORT.disclosures().adoptions(), Map.of()));
        Composed topics = index(silent, IndexKind.GUIDELINE_TOPICS, Language.ZH_HANS);
        assertThat(topics.gaps()).containsExactly(new Composed.Gap(Composed.Kind.OPEN, "index", 21));
        assertThat(spans(topics.document()).filter(span -> span.equals(Span.of("—")))).hasSize(21);
        Composed articles = index(silent, IndexKind.GUIDELINE_ARTICLES, Language.ZH_HANS);
        assertThat(articles.gaps()).as("principles need no answer")
                .containsExactly(new Composed.Gap(Composed.Kind.OPEN, "index", 28));
    }

    @Test
    void theArticlesOfATopicAreARange() {
        Document index = index(REPORT, IndexKind.GUIDELINE_SHANGHAI, Language.ZH_HANS).document();
        assertThat(spans(index).map(Object::toString).toList()).anyMatch(span -> span.contains("第二十一条至第二十八条"))
                .anyMatch(span -> span.contains("第五十六条"));
        Document english = index(REPORT, IndexKind.GUIDELINE_SHANGHAI, Language.EN).document();
        assertThat(spans(english)).contains(Span.of("Art. 21–28"));
    }

    @Test
    void goalsShowTheChaptersThatNameThem() {
        Snapshot silent = REPORT.withDisclosures(Disclosures.NONE);
        Document goals = index(silent, IndexKind.GOALS, Language.ZH_HANS).document();
        assertThat(codes(goals)).contains("SDG\u00A013").doesNotContain("SDG\u00A014");
        assertThat(Span.plain(row(goals, "SDG\u00A013").cells().getLast().spans())).contains("02 环境：节约与低碳");
    }

    private static Table.Row row(Document document, String first) {
        return tables(document).flatMap(table -> table.rows().stream())
                .filter(row -> Span.plain(row.cells().getFirst().spans()).equals(first))
                .findFirst().orElseThrow();
    }
}
