package qingye.ui.sheet;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import qingye.edit.Edit;
import qingye.edit.TableSteps;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What a person means by typing into a label: the words in the language of the report; those in other languages stay.
public final class LabelSteps {

    /// The longest label, in characters.
    private static final int LONGEST = 400;

    private final Snapshot snapshot;
    private final KpiTable table;
    private final Language language;

    public LabelSteps(Snapshot snapshot, KpiTable table) {
        this.snapshot = snapshot;
        this.table = table;
        this.language = snapshot.report().language();
    }

    /// Why the text cannot stand there: the last part of a key of the bundles; empty if it can.
    public static Optional<String> fault(Target target, String typed) {
        if (typed.length() > LONGEST) {
            return Optional.of("long");
        }
        return target instanceof Target.Name && typed.isBlank() ? Optional.of("nameless") : Optional.empty();
    }

    /// The edit; empty where nothing changes.
    public Optional<Edit> edit(Target target, String typed) {
        return switch (target) {
            case Target.Figure _ -> Optional.empty();
            case Target.Name(IndicatorId id) -> change(id, one -> one.withName(written(one.name(), typed)));
            case Target.Unit(IndicatorId id) -> change(id, one -> one.withUnit(written(one.unit(), typed)));
            case Target.Group(var rows) -> rows(new TableSteps(snapshot, table).label(Set.copyOf(rows),
                    row -> row.under(written(row.group(), typed), row.subgroup())));
            case Target.Subgroup(var rows) -> rows(new TableSteps(snapshot, table).label(Set.copyOf(rows),
                    row -> row.under(row.group(), written(row.subgroup(), typed))));
        };
    }

    private Optional<Edit> change(IndicatorId id, UnaryOperator<Indicator> how) {
        return snapshot.figures().indicator(id)
                .filter(before -> !how.apply(before).equals(before))
                .map(before -> new Edit.SetIndicator(id, Optional.of(before), Optional.of(how.apply(before))));
    }

    private static Optional<Edit> rows(Edit edit) {
        boolean same = edit instanceof Edit.SetTable(_, var before, var after) && before.equals(after);
        return same ? Optional.empty() : Optional.of(edit);
    }

    /// The words in this language; what was shown in place of missing words is not taken for them.
    private Localized<String> written(Localized<String> text, String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return text.without(language);
        }
        boolean stoodIn = text.in(language).isEmpty() && text.best(language).filter(words::equals).isPresent();
        return stoodIn ? text : text.with(language, words);
    }
}
