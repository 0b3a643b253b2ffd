package qingye.ui.shell;

import java.util.List;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.answer.AnswerKey;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.PartId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.ui.nav.Place;

/// Where the thing stands that an edit changed, so that people see what undo took back.
final class EditPlaces {

    private EditPlaces() {}

    static Optional<Place> of(Edit edit, Snapshot snapshot) {
        return switch (edit) {
            case Edit.SetValue(ValueKey key, _, _) -> cell(key, snapshot);
            case Edit.SetDossier(ValueKey key, _, _) -> cell(key, snapshot);
            case Edit.SetIndicator(IndicatorId id, _, _) -> table(id, snapshot)
                    .map(table -> new Place.Table(table, Optional.empty()));
            case Edit.SetTable(TableId id, _, _) -> Optional.of(new Place.Table(id, Optional.empty()));
            case Edit.SetSection(SectionId id, _, _) -> Optional.of(new Place.Section(id, Optional.empty()));
            case Edit.SetBlock(BlockId id, Optional<Block> _, Optional<Block> _) -> section(id, snapshot);
            case Edit.Batch(_, List<Edit> edits) -> edits.stream()
                    .map(one -> of(one, snapshot))
                    .flatMap(Optional::stream)
                    .findFirst();
            case Edit.SetNote _, Edit.SetAsset _, Edit.SetEvidence _, Edit.SetFactor _ -> Optional.empty();
            case Edit.SetPart(PartId id, _, _) -> Optional.of(new Place.Materiality(Optional.of(id)));
            case Edit.SetAnswer(AnswerKey key, _, _) -> Optional.of(new Place.Index(Optional.of(key.requirement())));
            case Edit.SetAdoption _, Edit.SetStandard _ -> Optional.of(new Place.Index(Optional.empty()));
            case Edit.SetEntry _ -> Optional.empty();
            case Edit.SetWaiver _, Edit.SetVerdict _, Edit.SetRule _ -> Optional.empty();
            case Edit.SetOrganisation _, Edit.SetReport _, Edit.SetOutline _ -> Optional.empty();
        };
    }

    private static Optional<Place> cell(ValueKey key, Snapshot snapshot) {
        return table(key.indicator(), snapshot).map(table -> new Place.Table(table, Optional.of(key)));
    }

    private static Optional<TableId> table(IndicatorId indicator, Snapshot snapshot) {
        return snapshot.tables().tables().values().stream()
                .filter(table -> table.rows().stream().anyMatch(row -> row.indicator().equals(indicator)))
                .map(KpiTable::id)
                .findFirst();
    }

    private static Optional<Place> section(BlockId block, Snapshot snapshot) {
        return snapshot.chapters().sections().values().stream()
                .filter(section -> section.blocks().contains(block))
                .findFirst()
                .map(section -> new Place.Section(section.id(), Optional.of(block)));
    }
}
