package qingye.ui.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import qingye.calc.unit.Unit;
import qingye.calc.unit.UnitChange;
import qingye.calc.unit.Units;
import qingye.derive.UnitSwitch;
import qingye.model.Snapshot;
import qingye.model.indicator.Indicator;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// The unit of an indicator: taken from the vocabulary or typed. Where there are numbers already, another unit is not
/// taken over before it is said what becomes of them.
final class UnitRow {

    private static final int OFFERED = 8;

    private final CardViewModel model;
    private final Indicator indicator;
    private final Language language;
    private final Units units;
    private final VBox question = new VBox();

    UnitRow(CardViewModel model, Indicator indicator, Snapshot content) {
        this.model = model;
        this.indicator = indicator;
        this.language = content.report().language();
        this.units = model.units();
    }

    Node node() {
        Messages messages = model.around().messages();
        String name = messages.text("data.card.unit");
        String present = indicator.unit().in(language).orElse("");
        Optional<String> asked = model.unitAsked(indicator.id());
        TextField field = CardRows.line("indicator-unit", asked.orElse(present), name, this::typed);
        var suggestions = new Suggestions("unit-offers", field, () -> offers(field.getText()), field::setText);
        asked.ifPresent(this::ask);
        return new VBox(4, CardRows.row(name, field), suggestions.node(), question);
    }

    private List<String> offers(String typed) {
        var found = new LinkedHashSet<String>();
        String words = typed.strip();
        if (!words.isEmpty()) {
            List<Unit.Simple> all = new ArrayList<>(units.all());
            units.find(words).ifPresent(unit -> found.add(unit.printed(language)));
            all.stream().filter(unit -> called(unit, words)).forEach(unit -> found.add(unit.printed(language)));
        }
        found.remove(words);
        return found.stream().limit(OFFERED).toList();
    }

    private static boolean called(Unit.Simple unit, String words) {
        return unit.code().equalsIgnoreCase(words)
                || unit.names().byLanguage().values().stream().anyMatch(name -> name.contains(words));
    }

    private void typed(String words) {
        String before = indicator.unit().in(language).orElse("");
        boolean same = UnitChange.between(units, before, words.strip()) instanceof UnitChange.None;
        if (same || changed(words).numbers().isEmpty()) {
            model.askUnit(indicator.id(), Optional.empty());
            model.change(indicator.id(), present -> present.withUnit(named(present.unit(), words)));
        } else {
            model.askUnit(indicator.id(), Optional.of(words.strip()));
            ask(words.strip());
        }
    }

    private UnitSwitch changed(String words) {
        return new UnitSwitch(model.present(), indicator, named(indicator.unit(), words));
    }

    private void ask(String words) {
        question.getChildren().setAll(new UnitQuestion(model, units, changed(words), language, words).node());
    }

    /// The unit in every language it had, where the vocabulary knows it; else as typed.
    private Localized<String> named(Localized<String> before, String words) {
        if (words.isBlank()) {
            return before.without(language);
        }
        Localized<String> named = Localized.of(language, words.strip());
        Optional<Unit> known = units.find(words);
        for (Language other : before.byLanguage().keySet()) {
            if (other != language && known.isPresent()) {
                named = named.with(other, known.get().printed(other));
            }
        }
        return named;
    }
}
