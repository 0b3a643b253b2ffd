package qingye.ui.data;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.nav.Surroundings;
import qingye.ui.sheet.Pasted;
import qingye.ui.sheet.SelectionSum;
import qingye.ui.sheet.TypedValue;

/// What the sheet says to the person.
final class SheetWords {

    /// How many of many are named in a notice.
    private static final int MOST_TOLD = 3;

    private final Surroundings around;
    private final Supplier<Snapshot> present;

    SheetWords(Surroundings around, Supplier<Snapshot> present) {
        this.around = around;
        this.present = present;
    }

    private Messages messages() {
        return around.messages();
    }

    /// Warns with the sentence of that key.
    void warn(String key, Object... parts) {
        around.notices().warn(messages().text(key, parts));
    }

    /// Says the sentence of that key.
    void tell(String key, Object... parts) {
        around.notices().tell(messages().text(key, parts));
    }

    /// Why typed text is no value.
    String sentence(TypedValue.Misread misread) {
        return messages().text("data.misread." + misread.fault(), misread.typed());
    }

    /// An indicator by its name.
    String named(IndicatorId indicator) {
        return present.get().figures().indicator(indicator)
                .flatMap(one -> one.name().best(present.get().report().language()))
                .orElse(indicator.code());
    }

    /// A value by its indicator and year.
    String named(ValueKey key) {
        return messages().text("data.value.named", named(key.indicator()), key.year().toString());
    }

    /// Some of many, in a row.
    String some(List<String> names) {
        return String.join(messages().text("data.list.comma"), names.subList(0, Math.min(MOST_TOLD, names.size())));
    }

    /// Warns of the locked ones among values that were to be changed.
    ///
    /// @return whether there are any
    boolean warnLocked(List<ValueKey> keys) {
        List<String> locked = keys.stream()
                .filter(key -> present.get().figures().dossier(key).isLocked())
                .map(this::named)
                .toList();
        if (!locked.isEmpty()) {
            warn("data.locked", Integer.toString(locked.size()), some(locked));
        }
        return !locked.isEmpty();
    }

    /// Says what of a pasted block was left out.
    void tell(Pasted pasted) {
        if (!pasted.misread().isEmpty()) {
            String some = pasted.misread().stream()
                    .limit(MOST_TOLD)
                    .map(fault -> messages().text("data.paste.fault", named(fault.key()), sentence(fault.misread())))
                    .collect(Collectors.joining("\n"));
            warn("data.paste.misread", Integer.toString(pasted.misread().size()), some);
        }
        if (pasted.beyond() > 0) {
            warn("data.paste.beyond", Integer.toString(pasted.beyond()));
        }
    }

    /// What is selected, added up.
    void gauge(SelectionSum sum) {
        around.gauge().show(messages().text("data.selection.sum", Integer.toString(sum.cells()),
                SelectionSum.written(sum.sum()), SelectionSum.written(sum.mean())));
    }
}
