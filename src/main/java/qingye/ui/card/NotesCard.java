package qingye.ui.card;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import qingye.calc.unit.ScaleJump;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// The notes that are printed with a value, to be written, changed, removed and added.
final class NotesCard {

    private static final List<ValueNotes.Hook> OFFERED = List.of(
            ValueNotes.Hook.CELL, ValueNotes.Hook.ROW, ValueNotes.Hook.UNIT, ValueNotes.Hook.TABLE);

    private final CardViewModel model;
    private final Messages messages;

    NotesCard(CardViewModel model) {
        this.model = model;
        this.messages = model.around().messages();
    }

    Node of(ValueKey key, Snapshot content) {
        Language language = content.report().language();
        var rows = new ArrayList<Node>();
        List<ValueNotes.Seen> seen = ValueNotes.of(key, content);
        if (seen.isEmpty()) {
            var none = new Label(messages.text("card.notes.none"));
            none.setWrapText(true);
            none.getStyleClass().add("quiet");
            rows.add(none);
        }
        jump(key, content).ifPresent(rows::add);
        for (ValueNotes.Seen one : seen) {
            rows.add(note(one, language));
        }
        var adding = new VBox(6);
        adding.getChildren().add(addMenu(key, language, adding));
        rows.add(adding);
        return CardRows.card("notes-card", messages.text("card.notes"), rows);
    }

    /// A change of scale between years that no note explains.
    private Optional<Node> jump(ValueKey key, Snapshot content) {
        if (ValueNotes.isExplained(key, content)) {
            return Optional.empty();
        }
        var numbers = new HashMap<Year, BigDecimal>();
        content.figures().values().forEach((of, value) -> {
            if (of.indicator().equals(key.indicator()) && value instanceof Value.Amount amount) {
                numbers.put(of.year(), amount.exact());
            }
        });
        return ScaleJump.into(key.year(), numbers).map(jump -> {
            var words = new Label(messages.text("card.notes.jump", jump.later().toString(), jump.earlier().toString(),
                    jump.times().toPlainString()));
            words.setId("notes-jump");
            words.setWrapText(true);
            words.getStyleClass().add("fault");
            return words;
        });
    }

    private Node note(ValueNotes.Seen seen, Language language) {
        String id = "note-" + seen.note().id().value().replace('.', '-');
        String name = hook(seen.hook());
        var box = new VBox(4);
        TextArea area = area(id, seen, language, name);
        box.getChildren().add(CardRows.row(name, area));
        if (seen.isUnwritten()) {
            var fault = new Label(messages.text("card.notes.unwritten"));
            fault.setId(id + "-unwritten");
            fault.getStyleClass().add("fault");
            fault.setWrapText(true);
            box.getChildren().add(fault);
        }
        int places = seen.note().anchors().size();
        if (places > 1) {
            var many = new Label(messages.text("card.notes.places", Integer.toString(places)));
            many.getStyleClass().add("quiet");
            many.setWrapText(true);
            box.getChildren().add(many);
        }
        box.getChildren().add(otherLanguages(id, seen, language));
        box.getChildren().add(CardRows.button(id + "-remove", messages.text("card.notes.remove"),
                () -> change(ValueNotes.remove(model.present(), seen.note().id()))));
        return box;
    }

    private TextArea area(String id, ValueNotes.Seen seen, Language language, String name) {
        return CardRows.lines(id, seen.note().text().in(language).orElse(""), name,
                words -> change(ValueNotes.write(model.present(), seen.note().id(), language, words)));
    }

    private Node otherLanguages(String id, ValueNotes.Seen seen, Language language) {
        var fields = new VBox(8);
        for (Language other : Language.values()) {
            if (other != language) {
                String name = messages.text("card.language." + other.tag());
                TextArea area = area(id + "-" + other.tag(), seen, other, name);
                area.setPrefRowCount(2);
                if (other == Language.ZH_HANT) {
                    area.setPromptText(messages.text("card.notes.traditional"));
                }
                fields.getChildren().add(CardRows.row(name, area));
            }
        }
        var pane = new TitledPane(messages.text("card.notes.languages"), fields);
        pane.setId(id + "-languages");
        pane.setAnimated(false);
        boolean written = seen.note().text().byLanguage().keySet().stream().anyMatch(one -> one != language);
        pane.setExpanded(written);
        return pane;
    }

    private MenuButton addMenu(ValueKey key, Language language, VBox adding) {
        var menu = new MenuButton(messages.text("card.notes.add"));
        menu.setId("note-add");
        menu.getStyleClass().add("small");
        for (ValueNotes.Hook hook : OFFERED) {
            var item = new MenuItem(hook(hook));
            item.setId("note-add-" + hook.name().toLowerCase(Locale.ROOT));
            item.setOnAction(_ -> draft(key, hook, language, adding));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Nothing is added before it has words.
    private void draft(ValueKey key, ValueNotes.Hook hook, Language language, VBox adding) {
        String name = hook(hook);
        TextArea area = CardRows.lines("note-new", "", name,
                words -> change(ValueNotes.add(model.present(), key, hook, language, words)));
        area.setPromptText(messages.text("card.notes.new"));
        adding.getChildren().subList(1, adding.getChildren().size()).clear();
        adding.getChildren().add(CardRows.row(name, area));
        area.requestFocus();
    }

    private void change(Optional<Edit> edit) {
        edit.ifPresent(model::hand);
    }

    private String hook(ValueNotes.Hook hook) {
        return messages.text("card.notes.on." + hook.name().toLowerCase(Locale.ROOT));
    }
}
