package qingye.check.index;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.Finding;
import qingye.check.Spot;
import qingye.check.run.Checker;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.Disclosures;
import qingye.model.Figures;
import qingye.model.Materiality;
import qingye.model.Registers;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.block.Block;
import qingye.model.block.IndexKind;
import qingye.model.block.Line;
import qingye.model.check.Rule;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// A report with sections and answers, and what the rule on indexes says of it.
final class IndexedReport {

    private final Year year;
    private final Language language;
    private final List<Outline.Entry> entries = new ArrayList<>();
    private final Map<SectionId, Section> sections = new LinkedHashMap<>();
    private final Map<BlockId, Block> blocks = new LinkedHashMap<>();
    private final Map<AnswerKey, Answer> answers = new HashMap<>();
    private final Map<AdoptionKey, Adoption> adoptions = new HashMap<>();
    private Figures figures = Figures.NONE;
    private Tables tables = new Tables(Map.of(), Map.of());
    private Materiality materiality = Materiality.NONE;

    IndexedReport(int year, Language language) {
        this.year = Year.of(year);
        this.language = language;
    }

    /// A chapter; without words it has no text.
    SectionId section(String title, SectionRole role, String... words) {
        var id = new SectionId("s" + (sections.size() + 1));
        var own = new ArrayList<BlockId>();
        for (String one : words) {
            own.add(add(new Block.Paragraph(new BlockId("p" + (blocks.size() + 1)), Block.Paragraph.Style.BODY,
                    Localized.of(language, Line.of(one)))));
        }
        entries.add(new Outline.Entry(id, 1));
        sections.put(id, new Section(id, role, Localized.of(language, title), own));
        return id;
    }

    /// A chapter that holds one block.
    SectionId section(String title, SectionRole role, Block block) {
        SectionId id = section(title, role);
        sections.put(id, sections.get(id).withBlocks(List.of(add(block))));
        return id;
    }

    private BlockId add(Block block) {
        blocks.put(block.id(), block);
        return block.id();
    }

    /// The report goes by a standard and prints its index.
    IndexedReport follows(String standard, IndexKind kind) {
        adoptions.put(new AdoptionKey(year, standard), Adoption.FOLLOWED);
        prints(standard, kind);
        return this;
    }

    /// The report prints an index, whatever it goes by; the section is returned.
    SectionId prints(String standard, IndexKind kind) {
        SectionId id = section("index " + standard, SectionRole.APPENDIX);
        sections.put(id, sections.get(id).withBlocks(List.of(add(new Block.Index(
                new BlockId("i" + (blocks.size() + 1)), kind, standard)))));
        return id;
    }

    IndexedReport adopts(String standard, Adoption.Use use) {
        adoptions.put(new AdoptionKey(year, standard), new Adoption(use, Optional.empty()));
        return this;
    }

    IndexedReport answer(String requirement, Stance stance, Target... targets) {
        answers.put(new AnswerKey(year, RequirementKey.of(requirement).orElseThrow()),
                new Answer(stance, List.of(targets), ""));
        return this;
    }

    IndexedReport disclose(String requirement, SectionId... targets) {
        Target[] all = new Target[targets.length];
        for (int at = 0; at < targets.length; at++) {
            all[at] = new Target.InSection(targets[at]);
        }
        return answer(requirement, new Stance.Disclosed(), all);
    }

    IndexedReport with(Figures shown, Tables in) {
        figures = shown;
        tables = in;
        return this;
    }

    IndexedReport with(Materiality assessed) {
        materiality = assessed;
        return this;
    }

    Snapshot snapshot() {
        Snapshot blank = Snapshot.blank(year);
        var report = new Report(Localized.none(), year, language);
        return new Snapshot(blank.organisation(), report, figures, tables,
                new Chapters(new Outline(entries), sections, blocks, Map.of()), Registers.NONE, materiality,
                new Disclosures(answers, adoptions, Map.of()), Scrutiny.NONE);
    }

    /// What the rule finds: `key code`.
    List<String> told() {
        return told(snapshot());
    }

    static List<String> told(Snapshot snapshot) {
        return findings(snapshot).stream()
                .map(one -> one.message().key().substring("indexing.".length()) + " " + code(one)).sorted().toList();
    }

    /// Of which requirements something of that kind is told.
    static Set<String> of(Snapshot snapshot, String key) {
        var codes = new TreeSet<String>();
        findings(snapshot).stream().filter(one -> one.message().key().equals("indexing." + key))
                .forEach(one -> codes.add(code(one)));
        return codes;
    }

    static List<Finding> findings(Snapshot snapshot) {
        return new Checker(FactorLibrary.read(Units.read())).check(snapshot).open().stream()
                .filter(one -> one.rule() == Rule.INDEX).toList();
    }

    private static String code(Finding finding) {
        return finding.spot() instanceof Spot.OnBlock(var section, var _)
                ? section.value()
                : ((Spot.OnRequirement) finding.spot()).requirement().code();
    }

    static Snapshot apply(Snapshot snapshot, List<Edit> edits) {
        return Application.apply(snapshot, new Edit.Batch(Edit.Purpose.ANSWER, edits));
    }
}
