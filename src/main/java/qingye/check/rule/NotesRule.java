package qingye.check.rule;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.Term;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Notes and boundaries: a mark without words, words without a mark, a note that speaks of another row than the one it
/// hangs on, a boundary said for one year only. No tolerance.
public final class NotesRule implements BroadCheck {

    private static final int SHORTEST_NAME = 4;

    private final Lexicon lexicon;

    public NotesRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void look(Whole whole, Consumer<Finding> found) {
        Snapshot snapshot = whole.snapshot();
        for (Note note : snapshot.tables().notes().values()) {
            String text = text(note.text(), snapshot);
            Optional<TableId> table = note.anchors().stream().flatMap(anchor -> table(anchor).stream()).findFirst();
            var spot = new Spot.OnNote(note.id(), table);
            if (note.anchors().isEmpty()) {
                found.accept(finding("completeness.note.mark", Severity.WARNING, spot, new Term.Words(text)));
            } else if (text.isBlank()) {
                found.accept(finding("completeness.note.text", Severity.HINT, spot, where(note, snapshot)));
            } else {
                otherRow(snapshot, note, lexicon.fold(text), spot, found);
            }
        }
        boundaries(whole, found);
    }

    private static Finding finding(String key, Severity severity, Spot spot, Term... terms) {
        return new Found(Rule.COMPLETENESS, severity, spot, Sentence.of(key, terms)).done();
    }

    private static String text(Localized<String> text, Snapshot snapshot) {
        Language language = snapshot.report().language();
        return text.best(language).orElse("");
    }

    private static Optional<TableId> table(NoteAnchor anchor) {
        return switch (anchor) {
            case NoteAnchor.OnSection _ -> Optional.empty();
            case NoteAnchor.OnTable(TableId table) -> Optional.of(table);
            case NoteAnchor.OnRow(TableId table, var _) -> Optional.of(table);
            case NoteAnchor.OnUnit(TableId table, var _) -> Optional.of(table);
            case NoteAnchor.OnCell(TableId table, var _, var _) -> Optional.of(table);
        };
    }

    private static Optional<RowId> row(NoteAnchor anchor) {
        return switch (anchor) {
            case NoteAnchor.OnSection _, NoteAnchor.OnTable _ -> Optional.empty();
            case NoteAnchor.OnRow(var _, RowId row) -> Optional.of(row);
            case NoteAnchor.OnUnit(var _, RowId row) -> Optional.of(row);
            case NoteAnchor.OnCell(var _, RowId row, var _) -> Optional.of(row);
        };
    }

    private static Term where(Note note, Snapshot snapshot) {
        NoteAnchor first = note.anchors().getFirst();
        Optional<TableId> table = table(first);
        Optional<RowId> row = row(first);
        if (table.isPresent() && row.isPresent()) {
            return new Term.Row(table.get(), row.get());
        }
        return table.<Term>map(Term.Title::new).orElseGet(() -> new Term.Words(
                first instanceof NoteAnchor.OnSection(var section)
                        ? Optional.ofNullable(snapshot.chapters().sections().get(section))
                                .map(one -> text(one.title(), snapshot)).orElse("")
                        : ""));
    }

    /// A note on a row that names another row of its table, and not its own.
    private void otherRow(Snapshot snapshot, Note note, String text, Spot spot, Consumer<Finding> found) {
        Set<RowId> own = new HashSet<>();
        note.anchors().forEach(anchor -> row(anchor).ifPresent(own::add));
        Optional<KpiTable> table = note.anchors().stream().flatMap(anchor -> table(anchor).stream()).findFirst()
                .flatMap(snapshot.tables()::table);
        if (own.isEmpty() || table.isEmpty()) {
            return;
        }
        Optional<KpiRow> other = Optional.empty();
        for (KpiRow row : table.get().rows()) {
            String name = lexicon.stem(name(snapshot, row.indicator()));
            boolean named = name.length() >= SHORTEST_NAME && text.contains(name);
            if (named && own.contains(row.id())) {
                return;
            }
            if (named && other.isEmpty()) {
                other = Optional.of(row);
            }
        }
        other.ifPresent(row -> found.accept(finding(
                "completeness.note.row", Severity.WARNING, spot, where(note, snapshot),
                new Term.Name(row.indicator()))));
    }

    private String name(Snapshot snapshot, IndicatorId indicator) {
        return lexicon.fold(snapshot.figures().indicator(indicator).map(one -> text(one.name(), snapshot)).orElse(""));
    }

    /// A boundary said for some of the years that have values, or another one.
    private static void boundaries(Whole whole, Consumer<Finding> found) {
        Map<IndicatorId, List<Year>> said = new LinkedHashMap<>();
        Snapshot snapshot = whole.snapshot();
        snapshot.figures().dossiers().forEach((key, dossier) -> {
            if (!text(dossier.boundary(), snapshot).isBlank()) {
                said.computeIfAbsent(key.indicator(), _ -> new ArrayList<>()).add(key.year());
            }
        });
        said.forEach((indicator, years) -> whole.places().of(indicator).ifPresent(line -> {
            List<Year> printed = line.years().stream().filter(year -> line.in(year).isPresent()).toList();
            List<String> texts = years.stream()
                    .map(year -> text(snapshot.figures().dossier(new ValueKey(indicator, year)).boundary(), snapshot))
                    .distinct().toList();
            List<Year> silent = printed.stream().filter(year -> !years.contains(year)).toList();
            if (!silent.isEmpty() || texts.size() > 1) {
                found.accept(boundary(line, years.stream().sorted().toList(), silent));
            }
        }));
    }

    private static Finding boundary(Line line, List<Year> years, List<Year> silent) {
        String key = silent.isEmpty() ? "movement.boundary.changed" : "movement.boundary.some";
        return new Found(
                Rule.MOVEMENT, Severity.HINT, Found.row(line),
                Sentence.of(key, Words.row(line), Words.years(years), Words.years(silent)))
                .inputs(line)
                .done();
    }
}
