package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import qingye.calc.unit.Bridge;
import qingye.calc.unit.Conversion;
import qingye.calc.unit.Dimension;
import qingye.calc.unit.Ratio;
import qingye.calc.unit.Unit;
import qingye.calc.unit.Units;
import qingye.derive.UnitSwitch;
import qingye.edit.Edit;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// Asks what becomes of the numbers when their unit changes: all of them are converted, or they stay and a note says
/// why. Says what the conversion would give before it is done.
final class UnitQuestion {

    private static final int MOST_SHOWN = 5;

    private final CardViewModel model;
    private final Messages messages;
    private final Units units;
    private final UnitSwitch change;
    private final Language language;
    private final String words;
    private final TextArea note = new TextArea();
    private final TextField density = new TextField();
    private final VBox preview = new VBox(2);
    private final Label fault = new Label();

    UnitQuestion(CardViewModel model, Units units, UnitSwitch change, Language language, String words) {
        this.model = model;
        this.messages = model.around().messages();
        this.units = units;
        this.change = change;
        this.language = language;
        this.words = words;
        UnitDraft draft = model.drafts().unit(change.indicator().id(), proposed());
        note.textProperty().bindBidirectional(draft.note());
        density.textProperty().bindBidirectional(draft.density());
    }

    /// The note as it is proposed: that of a conversion which needs nothing more.
    private String proposed() {
        return change.locked().isEmpty() && between(Optional.empty()) instanceof Conversion.Scaling
                ? messages.text("card.unit.note.converted", before(), words)
                : "";
    }

    private String before() {
        return change.indicator().unit().in(language).orElse("");
    }

    Node node() {
        var rows = new VBox(8);
        rows.setId("unit-question");
        rows.getStyleClass().add("question");
        var asked = new Label(messages.text(
                "card.unit.asked", before(), words, Integer.toString(change.numbers().size())));
        asked.setWrapText(true);
        rows.getChildren().add(asked);
        note.setId("unit-note");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        fault.setId("unit-fault");
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        var buttons = new FlowPane(8, 8);
        conversion(rows, buttons);
        buttons.getChildren().addAll(
                CardRows.button("unit-keep", messages.text("card.unit.keep"), this::keep),
                CardRows.button("unit-cancel", messages.text("card.unit.cancel"),
                        () -> model.askUnit(change.indicator().id(), Optional.empty())));
        rows.getChildren().addAll(preview, CardRows.row(messages.text("card.unit.note"), note), fault, buttons);
        return rows;
    }

    private void conversion(VBox rows, FlowPane buttons) {
        List<ValueKey> locked = change.locked();
        if (!locked.isEmpty()) {
            say(rows, messages.text("card.unit.locked", String.join(
                    messages.text("card.unit.and"), locked.stream().map(key -> key.year().toString()).toList())));
            return;
        }
        switch (between(Optional.empty())) {
            case Conversion.Scaling(Ratio ratio) -> offer(ratio, buttons);
            case Conversion.NeedsDensity _ -> {
                density.setId("unit-density");
                rows.getChildren().add(CardRows.row(messages.text("card.unit.density"), density));
                density.textProperty().subscribe(_ -> ratio().ifPresentOrElse(
                        this::show, () -> preview.getChildren().clear()));
                buttons.getChildren().add(convert());
            }
            case Conversion.NotConvertible _ -> say(rows, messages.text("card.unit.other", before(), words));
        }
    }

    private void say(VBox rows, String sentence) {
        var label = new Label(sentence);
        label.setId("unit-why");
        label.setWrapText(true);
        rows.getChildren().add(label);
    }

    private void offer(Ratio ratio, FlowPane buttons) {
        show(ratio);
        buttons.getChildren().add(convert());
    }

    private Node convert() {
        return CardRows.button("unit-convert", messages.text("card.unit.convert"), () -> ratio().ifPresentOrElse(
                ratio -> done(change.convert(ratio, noteEdit())),
                () -> fault.setText(messages.text("card.unit.density.missing"))));
    }

    private void show(Ratio ratio) {
        var lines = new ArrayList<Node>();
        List<UnitSwitch.Converted> converted = change.converted(ratio);
        for (UnitSwitch.Converted one : converted.subList(0, Math.min(MOST_SHOWN, converted.size()))) {
            lines.add(new Label(messages.text("card.unit.preview", one.key().year().toString(),
                    one.before().printed(), one.after().printed())));
        }
        if (converted.size() > MOST_SHOWN) {
            lines.add(new Label(messages.text("card.unit.more", Integer.toString(converted.size() - MOST_SHOWN))));
        }
        int users = change.users().size();
        if (users > 0) {
            var follow = new Label(messages.text("card.unit.users", Integer.toString(users)));
            follow.setWrapText(true);
            lines.add(follow);
        }
        preview.setId("unit-preview");
        preview.getChildren().setAll(lines);
    }

    private Optional<Ratio> ratio() {
        return between(density()) instanceof Conversion.Scaling(Ratio ratio) ? Optional.of(ratio) : Optional.empty();
    }

    /// A density goes as kilograms per litre, which is tonnes per cubic metre.
    private Optional<Bridge> density() {
        return Density.read(density.getText()).map(number -> Bridge.density(number, ""));
    }

    private Conversion between(Optional<Bridge> bridge) {
        Optional<Unit> from = units.find(before());
        Optional<Unit> to = units.find(words);
        return from.isPresent() && to.isPresent()
                ? Conversion.between(from.get(), to.get(), bridge)
                : new Conversion.NotConvertible(new Dimension(before()), new Dimension(words));
    }

    private void keep() {
        if (note.getText().isBlank()) {
            fault.setText(messages.text("card.unit.note.missing"));
            note.requestFocus();
            return;
        }
        done(change.keep(noteEdit()));
    }

    private Optional<Edit> noteEdit() {
        return ValueNotes.unit(model.present(), change.indicator().id(), language, note.getText());
    }

    private void done(Edit edit) {
        model.askUnit(change.indicator().id(), Optional.empty());
        model.hand(edit);
    }
}
