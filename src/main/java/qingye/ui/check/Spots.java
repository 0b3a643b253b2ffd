package qingye.ui.check;

import java.time.Year;
import java.util.Optional;

import qingye.check.Spot;
import qingye.check.prose.Reach;
import qingye.model.Snapshot;
import qingye.model.id.NoteId;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.ui.nav.Place;

/// Where in the workbench the spots of findings are.
final class Spots {

    private Spots() {}

    /// The table a spot is in.
    static Optional<TableId> table(Spot spot) {
        return switch (spot) {
            case Spot.OnCell(var table, var _, var _, var _) -> Optional.of(table);
            case Spot.OnRow(var table, var _, var _) -> Optional.of(table);
            case Spot.OnGroup(var table, var _, var _) -> Optional.of(table);
            case Spot.OnNote(var _, var table) -> table;
            case Spot.OnBlock _, Spot.InProse _, Spot.OnPart _, Spot.OnRequirement _ -> Optional.empty();
        };
    }

    /// Where to go to see it; of a row or a group, its latest year.
    static Optional<Place> place(Spot spot, Snapshot snapshot) {
        return switch (spot) {
            case Spot.OnCell(var table, var _, var indicator, var year) ->
                Optional.of(new Place.Table(table, Optional.of(new ValueKey(indicator, year))));
            case Spot.OnRow(var table, var row, var _) -> row(table, row, Optional.empty(), snapshot);
            case Spot.OnGroup(var table, var first, var year) -> row(table, first, year, snapshot);
            case Spot.OnNote(var note, var table) -> note(note, snapshot)
                    .or(() -> table.map(one -> new Place.Table(one, Optional.empty())));
            case Spot.OnBlock(var section, var block) ->
                Optional.of(new Place.Section(section, Optional.of(block)));
            case Spot.OnPart(var part) -> Optional.of(new Place.Materiality(Optional.of(part)));
            case Spot.OnRequirement(var requirement) -> Optional.of(new Place.Index(Optional.of(requirement)));
            case Spot.InProse prose -> Optional.of(Reach.of(prose, snapshot)
                    .<Place>map(reach -> new Place.Words(prose.section(), prose.block(), prose.language(),
                            prose.line(), reach.from(), reach.to()))
                    .orElseGet(() -> new Place.Section(prose.section(), Optional.of(prose.block()))));
        };
    }

    private static Optional<Place> row(TableId id, RowId row, Optional<Year> year, Snapshot snapshot) {
        return snapshot.tables().table(id).map(table -> new Place.Table(id, table.row(row)
                .flatMap(one -> year.or(() -> last(table)).map(when -> new ValueKey(one.indicator(), when)))));
    }

    private static Optional<Year> last(KpiTable table) {
        return table.years().isEmpty() ? Optional.empty() : Optional.of(table.years().getLast());
    }

    private static Optional<Place> note(NoteId id, Snapshot snapshot) {
        return Optional.ofNullable(snapshot.tables().notes().get(id)).map(Note::anchors)
                .flatMap(anchors -> anchors.stream().findFirst())
                .flatMap(anchor -> switch (anchor) {
                    case NoteAnchor.OnSection(var section) ->
                        Optional.of(new Place.Section(section, Optional.empty()));
                    case NoteAnchor.OnTable(var table) -> Optional.of(new Place.Table(table, Optional.empty()));
                    case NoteAnchor.OnRow(var table, var row) -> row(table, row, Optional.empty(), snapshot);
                    case NoteAnchor.OnUnit(var table, var row) -> row(table, row, Optional.empty(), snapshot);
                    case NoteAnchor.OnCell(var table, var row, var year) ->
                        row(table, row, Optional.of(year), snapshot);
                });
    }
}
