package qingye.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.model.check.Verdict;
import qingye.model.check.Waiver;
import qingye.model.factor.EmissionFactor;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.EntryId;
import qingye.model.id.EvidenceId;
import qingye.model.id.FactorId;
import qingye.model.id.FindingId;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.PartId;
import qingye.model.id.RelationId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Evidence;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.materiality.MaterialityPart;
import qingye.model.register.Entry;
import qingye.model.report.Organisation;
import qingye.model.report.Outline;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.standard.Standard;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;

/// The application of an edit to a snapshot, in memory: gives the next snapshot and leaves the old one as it is.
public final class Application {

    private Organisation organisation;
    private Report report;
    private Outline outline;
    private final Map<IndicatorId, Indicator> indicators;
    private final Map<ValueKey, Value> values;
    private final Map<ValueKey, Dossier> dossiers;
    private final Map<EvidenceId, Evidence> evidence;
    private final Map<FactorId, EmissionFactor> factors;
    private final Map<TableId, KpiTable> tables;
    private final Map<NoteId, Note> notes;
    private final Map<SectionId, Section> sections;
    private final Map<BlockId, Block> blocks;
    private final Map<AssetId, Asset> assets;
    private final Map<EntryId, Entry> entries;
    private final Map<PartId, MaterialityPart> parts;
    private final Map<AnswerKey, Answer> answers;
    private final Map<AdoptionKey, Adoption> adoptions;
    private final Map<String, Standard> standards;
    private final Map<FindingId, Waiver> waivers;
    private final Map<RelationId, Verdict> verdicts;
    private final Map<Rule, RuleSetting> rules;

    private Application(Snapshot start) {
        organisation = start.organisation();
        report = start.report();
        outline = start.chapters().outline();
        indicators = new LinkedHashMap<>(start.figures().indicators());
        values = new LinkedHashMap<>(start.figures().values());
        dossiers = new LinkedHashMap<>(start.figures().dossiers());
        evidence = new LinkedHashMap<>(start.figures().evidence());
        factors = new LinkedHashMap<>(start.figures().factors());
        tables = new LinkedHashMap<>(start.tables().tables());
        notes = new LinkedHashMap<>(start.tables().notes());
        sections = new LinkedHashMap<>(start.chapters().sections());
        blocks = new LinkedHashMap<>(start.chapters().blocks());
        assets = new LinkedHashMap<>(start.chapters().assets());
        entries = new LinkedHashMap<>(start.registers().entries());
        parts = new LinkedHashMap<>(start.materiality().parts());
        answers = new LinkedHashMap<>(start.disclosures().answers());
        adoptions = new LinkedHashMap<>(start.disclosures().adoptions());
        standards = new LinkedHashMap<>(start.disclosures().standards());
        waivers = new LinkedHashMap<>(start.scrutiny().waivers());
        verdicts = new LinkedHashMap<>(start.scrutiny().verdicts());
        rules = new LinkedHashMap<>(start.scrutiny().rules());
    }

    /// The snapshot after the edit.
    ///
    /// @throws StaleEditException if the edit, or one in its batch, expects something else than is there
    /// @throws LockedValueException if the edit, or one in its batch, changes a locked value
    public static Snapshot apply(Snapshot snapshot, Edit edit) {
        var application = new Application(snapshot);
        application.apply(edit);
        return application.result();
    }

    private Snapshot result() {
        return new Snapshot(
                organisation,
                report,
                new Figures(indicators, values, dossiers, evidence, factors),
                new Tables(tables, notes),
                new Chapters(outline, sections, blocks, assets),
                new Registers(entries),
                new Materiality(parts),
                new Disclosures(answers, adoptions, standards),
                new Scrutiny(waivers, verdicts, rules));
    }

    private void apply(Edit edit) {
        switch (edit) {
            case Edit.SetValue(ValueKey key, Value before, Value after) -> setValue(key, before, after);
            case Edit.SetDossier(ValueKey key, Dossier before, Dossier after) -> setDossier(key, before, after);
            case Edit.SetEvidence(EvidenceId id, var before, var after) -> set(evidence, id, before, after);
            case Edit.SetFactor(FactorId id, var before, var after) -> set(factors, id, before, after);
            case Edit.SetIndicator(IndicatorId id, var before, var after) -> set(indicators, id, before, after);
            case Edit.SetTable(TableId id, var before, var after) -> set(tables, id, before, after);
            case Edit.SetNote(NoteId id, var before, var after) -> set(notes, id, before, after);
            case Edit.SetSection(SectionId id, var before, var after) -> set(sections, id, before, after);
            case Edit.SetBlock(BlockId id, var before, var after) -> set(blocks, id, before, after);
            case Edit.SetAsset(AssetId id, var before, var after) -> set(assets, id, before, after);
            case Edit.SetEntry(EntryId id, var before, var after) -> set(entries, id, before, after);
            case Edit.SetPart(PartId id, var before, var after) -> set(parts, id, before, after);
            case Edit.SetAnswer(AnswerKey key, Answer before, Answer after) -> setAnswer(key, before, after);
            case Edit.SetAdoption(AdoptionKey key, var before, var after) -> set(adoptions, key, before, after);
            case Edit.SetStandard(String id, var before, var after) -> set(standards, id, before, after);
            case Edit.SetWaiver(FindingId id, var before, var after) -> set(waivers, id, before, after);
            case Edit.SetVerdict(RelationId id, var before, var after) -> set(verdicts, id, before, after);
            case Edit.SetRule(Rule rule, RuleSetting before, RuleSetting after) -> setRule(rule, before, after);
            case Edit.SetOrganisation(Organisation before, Organisation after) -> {
                expect(organisation, before, "organisation");
                organisation = after;
            }
            case Edit.SetReport(Report before, Report after) -> {
                expect(report, before, "report");
                report = after;
            }
            case Edit.SetOutline(Outline before, Outline after) -> {
                expect(outline, before, "outline");
                outline = after;
            }
            case Edit.Batch(var _, var edits) -> edits.forEach(this::apply);
        }
    }

    private void setValue(ValueKey key, Value before, Value after) {
        Value present = values.get(key);
        expect(present == null ? Value.EMPTY : present, before, key.toString());
        Dossier dossier = dossiers.get(key);
        if (dossier != null && dossier.isLocked() && !before.equals(after)) {
            throw new LockedValueException(key);
        }
        if (after instanceof Value.Empty) {
            values.remove(key);
        } else {
            values.put(key, after);
        }
    }

    private void setDossier(ValueKey key, Dossier before, Dossier after) {
        Dossier present = dossiers.get(key);
        expect(present == null ? Dossier.BLANK : present, before, key.toString());
        if (after.equals(Dossier.BLANK)) {
            dossiers.remove(key);
        } else {
            dossiers.put(key, after);
        }
    }

    private void setAnswer(AnswerKey key, Answer before, Answer after) {
        expect(answers.getOrDefault(key, Answer.OPEN), before, key.toString());
        if (after.equals(Answer.OPEN)) {
            answers.remove(key);
        } else {
            answers.put(key, after);
        }
    }

    private void setRule(Rule rule, RuleSetting before, RuleSetting after) {
        expect(rules.getOrDefault(rule, RuleSetting.USUAL), before, rule.code());
        if (after.equals(RuleSetting.USUAL)) {
            rules.remove(rule);
        } else {
            rules.put(rule, after);
        }
    }

    private static <K, V> void set(Map<K, V> map, K key, Optional<V> before, Optional<V> after) {
        expect(Optional.ofNullable(map.get(key)), before, String.valueOf(key));
        after.ifPresentOrElse(value -> map.put(key, value), () -> map.remove(key));
    }

    private static void expect(Object present, Object before, String place) {
        if (!Objects.equals(present, before)) {
            throw new StaleEditException(place);
        }
    }
}
