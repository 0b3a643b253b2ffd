package qingye.check.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import qingye.calc.answer.TitleWords;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.rule.Answering.Row;
import qingye.model.answer.Target;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.Value;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;

/// Looks for different reasons why one thing is not disclosed: in the index, at the figure, in a note to it, and in the
/// answer to a requirement of another standard that asks for the same.
record ReasonLook(Answering answering) {

    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{S}\\s]+");

    /// From here on two titles ask for the same.
    private static final int SAME = 70;

    /// A note that says more than the reason is like it at least that much.
    private static final int LIKE = 50;

    void all() {
        for (Row row : answering.answered()) {
            if (row.isExcused()) {
                String reason = answering.said(row.answer().stance().words());
                if (!reason.isEmpty()) {
                    Set<IndicatorId> figures = StanceLook.figures(answering, row);
                    figures.stream().sorted().forEach(indicator -> figure(row, reason, indicator));
                    notes(row, reason, figures);
                    answering.asked().related(row.key()).stream()
                            .filter(other -> row.key().compareTo(other) < 0)
                            .forEach(other -> other(row, reason, other));
                }
            }
        }
    }

    private void figure(Row row, String reason, IndicatorId indicator) {
        if (answering.value(indicator) instanceof Value.NotApplicable(var _, String there)
                && differ(reason, there)) {
            tell("indexing.reasons-figure", row, reason, new Term.Name(indicator), there, indicator.code());
        }
    }

    private void notes(Row row, String reason, Set<IndicatorId> figures) {
        for (Note note : answering.snapshot().tables().notes().values()) {
            String there = answering.said(note.text());
            boolean about = note.anchors().stream().anyMatch(anchor -> isAbout(anchor, figures));
            if (about && differ(reason, there) && !like(reason, there)) {
                tell("indexing.reasons-note", row, reason, new Term.Phrase("note"), there, note.id().value());
            }
        }
    }

    /// Whether a note hangs on a figure that does not apply.
    private boolean isAbout(NoteAnchor anchor, Set<IndicatorId> figures) {
        return switch (anchor) {
            case NoteAnchor.OnRow(var table, var row) -> isAbout(figures, new Place(table, row));
            case NoteAnchor.OnCell(var table, var row, var year) ->
                year.equals(answering.year()) && isAbout(figures, new Place(table, row));
            case NoteAnchor.OnSection _, NoteAnchor.OnTable _, NoteAnchor.OnUnit _ -> false;
        };
    }

    private record Place(TableId table, RowId row) {}

    private boolean isAbout(Set<IndicatorId> figures, Place place) {
        return answering.snapshot().tables().table(place.table()).flatMap((KpiTable one) -> one.row(place.row()))
                .map(KpiRow::indicator)
                .filter(figures::contains)
                .filter(indicator -> answering.value(indicator) instanceof Value.NotApplicable)
                .isPresent();
    }

    private void other(Row row, String reason, RequirementKey other) {
        boolean indexed = answering.asked().indexed().stream().anyMatch(one -> one.id().equals(other.standard()));
        Requirement requirement = answering.asked().requirement(other).orElseThrow();
        var there = new Row(requirement, answering.asked().answer(other));
        String words = answering.said(there.answer().stance().words());
        if (indexed && there.isExcused() && differ(reason, words) && isSame(row, there)) {
            tell("indexing.reasons-answer", row, reason, new Term.Asked(other), words, other.toString());
        }
    }

    private boolean isSame(Row one, Row other) {
        Set<Target> shared = new HashSet<>(one.answer().targets());
        shared.retainAll(other.answer().targets());
        return !shared.isEmpty() || answering.alike(
                answering.title(one.requirement()), answering.title(other.requirement())) >= SAME;
    }

    private void tell(String key, Row row, String reason, Term where, String there, String of) {
        answering.found().accept(answering.of(key, Severity.WARNING, row.key(), new Term.Asked(row.key()),
                new Term.Words(reason), where, new Term.Words(there)).printed(reason).of(of).done());
    }

    /// Whether both say something, and neither says the other.
    private static boolean differ(String one, String other) {
        String left = BETWEEN.matcher(one).replaceAll("");
        String right = BETWEEN.matcher(other).replaceAll("");
        return !left.isEmpty() && !right.isEmpty() && !left.contains(right) && !right.contains(left);
    }

    private boolean like(String one, String other) {
        Language language = answering.snapshot().report().language();
        return TitleWords.get().of(language, one).within(TitleWords.get().of(language, other)) >= LIKE;
    }
}
