package qingye.ui.check;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.check.Finding;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.word.CheckWords;
import qingye.model.Snapshot;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.standard.RequirementKey;
import qingye.model.table.NoteAnchor;
import qingye.ui.nav.Mark;
import qingye.ui.nav.Marks;

/// Gathers findings into the marks of tables.
final class Markings {

    private final Map<RowId, Map<Year, Mark>> cells = new HashMap<>();
    private final Map<RowId, Mark> rows = new HashMap<>();
    private final Map<RowId, Mark> groups = new HashMap<>();
    private int count;
    private Severity worst = Severity.HINT;

    private Markings() {}

    /// The marks by table, each place with all that was found there.
    static Map<TableId, Marks> of(List<Finding> findings, CheckWords words) {
        var tables = new LinkedHashMap<TableId, Markings>();
        for (Finding finding : findings) {
            Spots.table(finding.spot()).ifPresent(table -> tables.computeIfAbsent(table, _ -> new Markings())
                    .add(finding, words.message(finding), words.snapshot()));
        }
        var marks = new LinkedHashMap<TableId, Marks>();
        tables.forEach((table, one) -> marks.put(
                table, new Marks(one.count, one.worst, one.cells, one.rows, one.groups)));
        return Map.copyOf(marks);
    }

    /// The marks by requirement, each with all that was found in what is said to it.
    static Map<RequirementKey, Mark> answers(List<Finding> findings, CheckWords words) {
        var marks = new HashMap<RequirementKey, Mark>();
        for (Finding finding : findings) {
            if (finding.spot() instanceof Spot.OnRequirement(RequirementKey requirement)) {
                marks.merge(requirement, new Mark(finding.severity(), List.of(words.message(finding))),
                        Markings::both);
            }
        }
        return Map.copyOf(marks);
    }

    private void add(Finding finding, String sentence, Snapshot snapshot) {
        count++;
        worst = worse(worst, finding.severity());
        var mark = new Mark(finding.severity(), List.of(sentence));
        switch (finding.spot()) {
            case Spot.OnCell(var _, var row, var _, var year) -> cell(row, year, mark);
            case Spot.OnRow(var _, var row, var _) -> rows.merge(row, mark, Markings::both);
            case Spot.OnGroup(var _, var first, var _) -> groups.merge(first, mark, Markings::both);
            case Spot.OnNote(var note, var _) -> Optional.ofNullable(snapshot.tables().notes().get(note))
                    .ifPresent(one -> one.anchors().stream().findFirst().ifPresent(anchor -> hang(anchor, mark)));
            case Spot.OnBlock _, Spot.InProse _, Spot.OnPart _, Spot.OnRequirement _ -> {
                // chapters and the assessment show no marks; those of answers are gathered apart
            }
        }
    }

    private void hang(NoteAnchor anchor, Mark mark) {
        switch (anchor) {
            case NoteAnchor.OnCell(var _, var row, var year) -> cell(row, year, mark);
            case NoteAnchor.OnRow(var _, var row) -> rows.merge(row, mark, Markings::both);
            case NoteAnchor.OnUnit(var _, var row) -> rows.merge(row, mark, Markings::both);
            case NoteAnchor.OnTable _, NoteAnchor.OnSection _ -> {
                // counted; there is no cell to mark
            }
        }
    }

    private void cell(RowId row, Year year, Mark mark) {
        cells.computeIfAbsent(row, _ -> new HashMap<>()).merge(year, mark, Markings::both);
    }

    private static Mark both(Mark one, Mark other) {
        boolean turned = other.severity().compareTo(one.severity()) < 0;
        Mark first = turned ? other : one;
        var sentences = new ArrayList<>(first.sentences());
        sentences.addAll((turned ? one : other).sentences());
        return new Mark(first.severity(), sentences);
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
