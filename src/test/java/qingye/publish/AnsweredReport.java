package qingye.publish;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.calc.answer.Asked;
import qingye.compose.IndexForm;
import qingye.exchange.template.Templates;
import qingye.model.Chapters;
import qingye.model.Disclosures;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.block.Block;
import qingye.model.block.IndexKind;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.standard.Requirement;
import qingye.model.standard.Standard;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The sample report with an index in every form in the place of its own, and with every requirement of every standard
/// answered: with all its sections in turn, with tables, partly, and not at all for a reason.
final class AnsweredReport {

    /// Where the answer is no.
    static final String REASON = "公司没有这一类业务";
    private static final Snapshot SAMPLE = Templates.read(Templates.SAMPLE);

    private AnsweredReport() {}

    /// All forms, some of them for several standards.
    static List<IndexForm> forms() {
        var forms = new ArrayList<IndexForm>();
        for (IndexKind kind : IndexKind.values()) {
            List<String> standards = switch (kind) {
                case CLIMATE -> List.of("ifrs-s2", "tcfd");
                case PLAIN -> List.of("cn-guides");
                default -> List.of(kind.standard().orElseThrow());
            };
            standards.forEach(standard -> forms.add(new IndexForm(kind, standard)));
        }
        return forms;
    }

    /// @param hkex the reporting year whose version of the code of the Hong Kong exchange is answered
    static Snapshot snapshot(Year hkex) {
        return answered(withIndexes(SAMPLE), hkex);
    }

    private static Snapshot withIndexes(Snapshot sample) {
        Chapters chapters = sample.chapters();
        Map<SectionId, Section> sections = new LinkedHashMap<>(chapters.sections());
        Map<BlockId, Block> blocks = new LinkedHashMap<>(chapters.blocks());
        blocks.values().removeIf(Block.Index.class::isInstance);
        List<Outline.Entry> entries = new ArrayList<>(chapters.outline().entries());
        add(sections, entries, "indexes", "各类索引", 1, List.of());
        for (IndexForm form : forms()) {
            var block = new BlockId("test-index-" + form.kind() + "-" + form.standard());
            blocks.put(block, new Block.Index(block, form.kind(), form.standard()));
            add(sections, entries, "of-" + block, "索引之" + form.kind() + form.standard(), 2, List.of(block));
        }
        return with(sample, new Chapters(new Outline(entries), sections, blocks, chapters.assets()));
    }

    private static void add(Map<SectionId, Section> sections, List<Outline.Entry> entries, String id, String title,
            int level, List<BlockId> blocks) {
        var section = new SectionId(id);
        sections.put(section, new Section(section, SectionRole.APPENDIX, Localized.zh(title), blocks));
        entries.add(new Outline.Entry(section, level));
    }

    /// The same with other chapters.
    static Snapshot with(Snapshot snapshot, Chapters chapters) {
        return new Snapshot(snapshot.organisation(), snapshot.report(), snapshot.figures(), snapshot.tables(),
                chapters, snapshot.registers(), snapshot.materiality(), snapshot.disclosures(),
                snapshot.scrutiny());
    }

    private static Snapshot answered(Snapshot snapshot, Year hkex) {
        Year year = snapshot.report().year();
        List<Target> sections = snapshot.chapters().printed().entries().stream()
                .filter(entry -> !entry.section().value().startsWith("of-"))
                .map(entry -> (Target) new Target.InSection(entry.section()))
                .toList();
        List<Target> tables = snapshot.tables().tables().keySet().stream()
                .map(table -> (Target) new Target.InTable(table))
                .filter(table -> snapshot.chapters().blocks().values().stream()
                        .anyMatch(block -> block instanceof Block.KpiTableBlock kpi
                                && new Target.InTable(kpi.table()).equals(table)))
                .toList();
        var answers = new LinkedHashMap<AnswerKey, Answer>();
        var adoptions = new LinkedHashMap<AdoptionKey, Adoption>();
        Asked all = Asked.of(Disclosures.NONE, year);
        for (Standard standard : all.standards()) {
            Optional<Year> edition = standard.id().equals("hkex") ? Optional.of(hkex) : Optional.empty();
            adoptions.put(new AdoptionKey(year, standard.id()), new Adoption(Adoption.Use.FOLLOWED, edition));
        }
        Asked asked = Asked.of(new Disclosures(Map.of(), adoptions, Map.of()), year);
        int at = 0;
        for (Standard standard : asked.standards()) {
            for (Requirement one : asked.of(standard)) {
                if (asked.answerable(one)) {
                    answers.put(new AnswerKey(year, one.key()), answer(at++, sections, tables));
                }
            }
        }
        return snapshot.withDisclosures(new Disclosures(answers, adoptions, Map.of()));
    }

    private static Answer answer(int at, List<Target> sections, List<Target> tables) {
        var words = Localized.zh(REASON).with(Language.EN, "The company has no such business");
        Target first = sections.get(at % sections.size());
        Target second = at % 4 == 1
                ? tables.get(at / 4 % tables.size())
                : sections.get((at * 7 + 3) % sections.size());
        return switch (at % 12) {
            case 5 -> new Answer(new Stance.NotApplicable(words), List.of(), "");
            case 7 -> new Answer(new Stance.Explained(words), List.of(), "");
            case 9 -> new Answer(new Stance.Omitted(Omission.CONFIDENTIAL, words), List.of(), "");
            case 11 -> new Answer(new Stance.Partly(words), List.of(first), "");
            default -> new Answer(new Stance.Disclosed(), at % 2 == 0 ? List.of(first) : List.of(first, second), "");
        };
    }
}
