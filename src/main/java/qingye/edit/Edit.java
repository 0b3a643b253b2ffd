package qingye.edit;

import java.util.List;
import java.util.Optional;

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

/// A change to a workspace. Each says what it expects to find (`before`) and what it leaves (`after`); where the two
/// are optional, an empty `before` creates and an empty `after` removes. An edit whose `before` is not what is there is
/// stale and changes nothing.
public sealed interface Edit {

    /// The edit that takes this one back.
    Edit inverse();

    /// Sets a value; [Value#EMPTY] clears it.
    record SetValue(ValueKey key, Value before, Value after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetValue(key, after, before);
        }
    }

    /// Sets what is known about a value; [Dossier#BLANK] for nothing.
    record SetDossier(ValueKey key, Dossier before, Dossier after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetDossier(key, after, before);
        }
    }

    /// Names a file that proves figures, or forgets it. Its content is kept in the file for good.
    record SetEvidence(EvidenceId id, Optional<Evidence> before, Optional<Evidence> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetEvidence(id, after, before);
        }
    }

    /// Adds, changes or removes a factor of the company's own.
    record SetFactor(FactorId id, Optional<EmissionFactor> before, Optional<EmissionFactor> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetFactor(id, after, before);
        }
    }

    /// Creates, changes or removes an indicator.
    record SetIndicator(IndicatorId id, Optional<Indicator> before, Optional<Indicator> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetIndicator(id, after, before);
        }
    }

    /// Creates, changes or removes a KPI table.
    record SetTable(TableId id, Optional<KpiTable> before, Optional<KpiTable> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetTable(id, after, before);
        }
    }

    /// Creates, changes or removes a note.
    record SetNote(NoteId id, Optional<Note> before, Optional<Note> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetNote(id, after, before);
        }
    }

    /// Creates, changes or removes a section; its place is set by [SetOutline].
    record SetSection(SectionId id, Optional<Section> before, Optional<Section> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetSection(id, after, before);
        }
    }

    /// Creates, changes or removes a block; its place is set by [SetSection].
    record SetBlock(BlockId id, Optional<Block> before, Optional<Block> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetBlock(id, after, before);
        }
    }

    /// Creates, changes or removes an entry of a register.
    record SetEntry(EntryId id, Optional<Entry> before, Optional<Entry> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetEntry(id, after, before);
        }
    }

    /// Creates, changes or removes a part of a materiality assessment.
    record SetPart(PartId id, Optional<MaterialityPart> before, Optional<MaterialityPart> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetPart(id, after, before);
        }
    }

    /// Answers a requirement; [Answer#OPEN] takes what was said back.
    record SetAnswer(AnswerKey key, Answer before, Answer after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetAnswer(key, after, before);
        }
    }

    /// Says how a report goes by a standard, or that it does not.
    record SetAdoption(AdoptionKey key, Optional<Adoption> before, Optional<Adoption> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetAdoption(key, after, before);
        }
    }

    /// Brings a standard along that the program does not have, or takes it away again.
    ///
    /// @param id of the standard
    record SetStandard(String id, Optional<Standard> before, Optional<Standard> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetStandard(id, after, before);
        }
    }

    /// Puts a file into the workspace or takes it out.
    record SetAsset(AssetId id, Optional<Asset> before, Optional<Asset> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetAsset(id, after, before);
        }
    }

    /// Changes who reports.
    record SetOrganisation(Organisation before, Organisation after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetOrganisation(after, before);
        }
    }

    /// Changes title, year or language of the report.
    record SetReport(Report before, Report after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetReport(after, before);
        }
    }

    /// Changes order or depth of the sections.
    record SetOutline(Outline before, Outline after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetOutline(after, before);
        }
    }

    /// Explains a finding, or takes the explanation back.
    record SetWaiver(FindingId id, Optional<Waiver> before, Optional<Waiver> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetWaiver(id, after, before);
        }
    }

    /// Accepts or dismisses a relation that was inferred, or leaves it open again.
    record SetVerdict(RelationId id, Optional<Verdict> before, Optional<Verdict> after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetVerdict(id, after, before);
        }
    }

    /// Changes how a rule is used; [RuleSetting#USUAL] for as usual.
    record SetRule(Rule rule, RuleSetting before, RuleSetting after) implements Edit {
        @Override
        public Edit inverse() {
            return new SetRule(rule, after, before);
        }
    }

    /// Several edits that happen together or not at all, and are undone as one.
    ///
    /// @param edits each finds what the ones before it left
    record Batch(Purpose purpose, List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }

        @Override
        public Edit inverse() {
            return new Batch(purpose, edits.reversed().stream().map(Edit::inverse).toList());
        }
    }

    /// What several edits were made together for.
    enum Purpose {
        /// a new workspace was filled from a template
        CREATE,
        /// tables were imported
        IMPORT,
        /// cells were pasted, filled or cleared together
        PASTE,
        /// something was put into a chapter or a table
        INSERT,
        /// something was taken out of a chapter or a table
        REMOVE,
        /// something was moved
        MOVE,
        /// words were put in the place of others
        REPLACE,
        /// the organisation and its report were named
        DESCRIBE,
        /// values were confirmed, locked or unlocked
        APPROVE,
        /// a published value was changed, with its reason
        RESTATE,
        /// filled forms of departments were taken over
        COLLECT,
        /// something was changed together with the figures calculated from it
        CALCULATE,
        /// the workspace was made ready for the next year
        ROLL,
        /// the unit of an indicator was changed together with its values, or with the note that tells of it
        CONVERT,
        /// indicators were given to a department
        ASSIGN,
        /// a materiality assessment was begun from the year before, or answers were taken over
        ASSESS,
        /// requirements of standards were answered together
        ANSWER
    }
}
