package qingye.exchange.collect;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import qingye.exchange.form.Sender;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.exchange.out.Words;
import qingye.exchange.sheet.CellValue;
import qingye.exchange.source.Cleaning;
import qingye.model.Snapshot;
import qingye.model.id.Ids;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.task.Progress;

/// Compares filled forms, one after the other, to what a workspace holds.
final class Gathering {

    private static final int LONGEST = 2_000;

    private final Sender sender;
    private final Snapshot present;
    private final Year year;
    private final Words words;
    private final List<ReadForm> forms = new ArrayList<>();
    private final Map<ValueKey, List<Claim>> claims = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<RefusedForm> refused = new ArrayList<>();

    /// What a form says otherwise.
    ///
    /// @param then what it showed when it was written
    private record Claim(Change change, String then) {}

    Gathering(Sender sender) {
        this.sender = sender;
        this.present = sender.content();
        this.year = present.report().year();
        this.words = new Words(present.report().language());
    }

    void take(Path form, Progress progress) {
        try {
            take(FilledForm.read(form, sender, progress));
        } catch (Refusing e) {
            refused.add(e.form());
        }
    }

    Collected collected() {
        var changes = new ArrayList<Change>();
        var conflicts = new ArrayList<Conflict>();
        claims.values().forEach(said -> {
            List<Change> all = said.stream().map(Claim::change).toList();
            Change first = all.getFirst();
            if (first.dossier().isLocked()) {
                all.forEach(change -> conflicts.add(new Conflict.Locked(change)));
            } else if (!all.stream().allMatch(first::agrees)) {
                conflicts.add(new Conflict.Differing(all));
            } else if (first.changesValue() && !said.getFirst().then().equals(first.before().printed())) {
                conflicts.add(new Conflict.Overtaken(first, said.getFirst().then()));
            } else {
                changes.add(first);
            }
        });
        return new Collected(forms, changes, conflicts, faults, refused);
    }

    /// Nothing of the form is taken before all of it is known to be in place.
    private void take(FilledForm form) throws Refusing {
        for (var entry : form.rows().entrySet()) {
            Optional<Indicator> indicator = indicator(entry.getKey());
            for (FilledForm.Row row : entry.getValue()) {
                String unit = indicator.map(one -> Cleaning.text(words.of(one.unit()))).orElse(row.unit());
                if (!row.unit().equals(unit)) {
                    throw new Refusing(new RefusedForm.Changed(
                            form.form(), row.at(FormLayout.UNIT), row.unit(), unit));
                }
            }
        }
        int filled = 0;
        int news = 0;
        for (var entry : form.rows().entrySet()) {
            boolean given = entry.getValue().getFirst().value().isPresent();
            boolean told = take(form, entry.getKey(), entry.getValue());
            filled += given ? 1 : 0;
            news += given && told ? 1 : 0;
        }
        forms.add(new ReadForm(
                form.form(), form.memory().department(), form.rows().size(), filled, filled - news));
    }

    /// @return whether anything is to be said of it
    private boolean take(FilledForm form, String code, List<FilledForm.Row> rows) {
        FilledForm.Row row = rows.getFirst();
        Optional<Indicator> indicator = indicator(code);
        String name = indicator.map(Indicator::name).map(words::of).filter(one -> !one.isEmpty()).orElse(code);
        String found = row.value().map(cell -> cell.text()).orElse("");
        Place place = row.at(FormLayout.VALUE);
        if (rows.size() > 1) {
            Place first = rows.getFirst().place();
            Place second = rows.get(1).place();
            rows.forEach(one -> faults.add(new Fault(
                    one.at(FormLayout.VALUE), name, one.value().map(cell -> cell.text()).orElse(""),
                    new Problem.RowTwice(one.place().equals(first) ? second : first))));
            return true;
        }
        if (indicator.isEmpty()) {
            return faults.add(new Fault(place, name, found, new Problem.NoIndicator(code)));
        }
        if (row.merged()) {
            return faults.add(new Fault(place, name, found, new Problem.MergedValue()));
        }
        if (wrongWords(row, name)) {
            return true;
        }
        CellValue value = row.value()
                .map(cell -> CellValue.of(cell, row.unit(), UnaryOperator.identity()))
                .orElse(new CellValue.Good(Value.EMPTY));
        return switch (value) {
            case CellValue.Bad(String bad, Problem problem) -> faults.add(new Fault(place, name, bad, problem));
            case CellValue.Good(Value given) -> compare(form, code, name, row, given);
        };
    }

    private boolean wrongWords(FilledForm.Row row, String name) {
        String kept = row.provenance().kept();
        Place place = row.at(FormLayout.SOURCE);
        OptionalInt control = Cleaning.control(kept);
        if (control.isPresent()) {
            return faults.add(new Fault(place, name, "", new Problem.ControlCharacter(control.getAsInt())));
        }
        return kept.length() > LONGEST
                && faults.add(new Fault(
                        place, name, kept.substring(0, 40) + "…", new Problem.TooLong(kept.length(), LONGEST)));
    }

    /// What was not touched says nothing, and what was emptied erases nothing.
    private boolean compare(FilledForm form, String code, String name, FilledForm.Row row, Value given) {
        var key = new ValueKey(new IndicatorId(code), year);
        FormMemory.Entry left = form.memory().entries().getOrDefault(
                code, new FormMemory.Entry("", new Provenance("", "")));
        Value before = present.figures().value(key);
        Dossier dossier = present.figures().dossier(key);
        boolean silent = given instanceof Value.Empty
                || given.printed().equals(left.printed())
                || given.printed().equals(before.printed());
        String kept = row.provenance().kept();
        boolean sameSource = kept.isEmpty() || row.provenance().equals(left.provenance());
        var change = new Change(
                key, name, form.memory().department(), row.at(FormLayout.VALUE), before, silent ? before : given,
                dossier, sameSource ? dossier.source() : kept);
        return (change.changesValue() || !change.source().equals(dossier.source()))
                && claims.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Claim(change, left.printed()));
    }

    private Optional<Indicator> indicator(String code) {
        return Ids.isId(code) ? present.figures().indicator(new IndicatorId(code)) : Optional.empty();
    }
}
