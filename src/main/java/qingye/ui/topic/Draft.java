package qingye.ui.topic;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import qingye.calc.materiality.Suggestion;
import qingye.edit.Edit;
import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// A suggested change while a person looks at it: whether it is taken over, and why it happened.
final class Draft {

    private final Suggestion suggestion;
    private final Year year;
    /// What was noted of its topics when it was suggested.
    private final List<TopicChange> noted;
    private final BooleanProperty ticked = new SimpleBooleanProperty(true);
    private final StringProperty reason = new SimpleStringProperty("");

    /// @param all on which it was suggested
    /// @param year in which it happened
    Draft(Suggestion suggestion, Materiality all, Year year) {
        this.suggestion = suggestion;
        this.year = year;
        this.noted = noted(all);
    }

    private List<TopicChange> noted(Materiality all) {
        return all.changes(year).stream()
                .filter(change -> change.from().stream().anyMatch(suggestion.from()::contains)
                        || change.to().stream().anyMatch(suggestion.to()::contains))
                .toList();
    }

    /// Whether its topics are there and nothing else was noted of them since.
    boolean holds(Materiality now) {
        return Stream.concat(suggestion.from().stream(), suggestion.to().stream())
                .allMatch(id -> now.topic(id).isPresent()) && noted(now).equals(noted);
    }

    Suggestion suggestion() {
        return suggestion;
    }

    BooleanProperty ticked() {
        return ticked;
    }

    StringProperty reason() {
        return reason;
    }

    /// The edits that take over what is ticked: new changes behind those that are there, and others in the place of
    /// what no longer holds.
    ///
    /// @param year in which they happened
    static List<Edit> edits(
            List<Draft> drafts, Materiality all, Year year, Language language, Supplier<PartId> ids) {
        var edits = new ArrayList<Edit>();
        int place = all.next(year, TopicChange.class);
        for (Draft draft : drafts) {
            if (draft.ticked.get()) {
                Suggestion one = draft.suggestion;
                Optional<MaterialityPart> before = one.instead().map(all.parts()::get);
                PartId id = before.map(MaterialityPart::id).orElseGet(ids);
                int at = before.isPresent() ? before.get().place() : place++;
                String why = draft.reason.get().strip();
                edits.add(new Edit.SetPart(id, before, Optional.of(new TopicChange(id, year, at, one.kind(), one.from(),
                        one.to(), why.isEmpty() ? Localized.none() : Localized.of(language, why)))));
            }
        }
        return edits;
    }
}
