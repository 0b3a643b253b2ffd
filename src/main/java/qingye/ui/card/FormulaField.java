package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import qingye.calc.formula.FormulaNames;
import qingye.calc.formula.NamedFormula;
import qingye.model.Snapshot;
import qingye.model.formula.Function;
import qingye.model.id.IndicatorId;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// Where a formula is written with the names of indicators: names are offered while they are typed, and the shapes of
/// formulas are in a menu.
final class FormulaField {

    private static final int OFFERED = 8;
    /// What a name cannot hold, outside of its brackets.
    private static final String STOPS = "+-*/×÷()（）,，[]";

    private final IndicatorId of;
    private final Messages messages;
    private final FormulaNames names;
    private final NamedFormula typing;
    private final Snapshot content;
    private final TextArea area;
    private final Suggestions suggestions;

    /// @param of the indicator it is for: not offered itself
    FormulaField(
            IndicatorId of, String words, Messages messages, Calculus calculus, Snapshot content,
            Consumer<String> typed) {
        this.of = of;
        this.messages = messages;
        this.names = calculus.names();
        this.typing = calculus.typing();
        this.content = content;
        this.area = CardRows.lines("formula", words, messages.text("card.formula"), typed);
        area.setPromptText(messages.text("card.formula.prompt"));
        this.suggestions = new Suggestions("formula-offers", area, this::offers, this::take);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isConsumed()) {
                event.consume();
                area.requestFocusTraversal(TraversalDirection.NEXT);
            }
        });
    }

    Node node() {
        return new VBox(4, CardRows.row(messages.text("card.formula"), area), suggestions.node(), shapes());
    }

    /// Where the name that is being typed begins, behind its bracket if it has one; empty in no name.
    private Optional<Integer> beginning() {
        String before = area.getText(0, area.getCaretPosition());
        int open = before.lastIndexOf('[');
        if (open > before.lastIndexOf(']')) {
            return Optional.of(open + 1);
        }
        int at = before.length();
        while (at > 0 && STOPS.indexOf(before.charAt(at - 1)) < 0) {
            at--;
        }
        while (at < before.length() && before.charAt(at) == ' ') {
            at++;
        }
        boolean named = at < before.length() && Character.isLetter(before.charAt(at));
        return named ? Optional.of(at) : Optional.empty();
    }

    private List<String> offers() {
        return beginning()
                .map(at -> names.search(area.getText(at, area.getCaretPosition()), OFFERED + 1).stream()
                        .filter(title -> !title.equals(names.title(of)))
                        .limit(OFFERED)
                        .toList())
                .orElse(List.of());
    }

    private void take(String title) {
        int from = beginning().orElse(area.getCaretPosition());
        boolean bracketed = from > 0 && area.getText().charAt(from - 1) == '[';
        int to = area.getCaretPosition();
        boolean closed = bracketed && to < area.getLength() && area.getText().charAt(to) == ']';
        area.replaceText(bracketed ? from - 1 : from, closed ? to + 1 : to, "[" + title + "]");
    }

    private MenuButton shapes() {
        var menu = new MenuButton(messages.text("card.formula.shapes"));
        menu.setId("formula-shapes");
        menu.getStyleClass().add("small");
        menu.getItems().addAll(
                groups(),
                shape("sum", call(Function.SUM, "[], []")),
                shape("mean", call(Function.MEAN, "[], []")),
                shape("share", call(Function.SHARE, "[], []")),
                shape("growth", call(Function.GROWTH, "[]")),
                shape("head", "[] / []"),
                shape("intensity", "[] / []"),
                shape("last", "[] - [@" + messages.text("formula.typed.last") + "]"));
        return menu;
    }

    private String call(Function function, String arguments) {
        return typing.function(function) + "(" + arguments + ")";
    }

    private MenuItem shape(String key, String words) {
        var item = new MenuItem(messages.text("card.formula.shape." + key));
        item.setId("formula-shape-" + key.toLowerCase(Locale.ROOT));
        item.setOnAction(_ -> insert(words));
        return item;
    }

    /// The groups of the tables the indicator stands in.
    private Menu groups() {
        var menu = new Menu(messages.text("card.formula.shape.group"));
        menu.setId("formula-shape-group");
        for (KpiTable table : content.tables().tables().values()) {
            if (table.rows().stream().anyMatch(row -> row.indicator().equals(of))) {
                for (List<KpiRow> group : groups(table)) {
                    menu.getItems().add(group(group));
                }
            }
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private MenuItem group(List<KpiRow> group) {
        String label = group.getFirst().group().best(content.report().language()).orElse("");
        String first = names.title(group.getFirst().indicator());
        String last = names.title(group.getLast().indicator());
        var item = new MenuItem(messages.text(
                "card.formula.shape.group.of", label, first, last, Integer.toString(group.size())));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> insert(call(Function.SUM, group.stream()
                .map(row -> "[" + names.title(row.indicator()) + "]")
                .collect(Collectors.joining(", ")))));
        return item;
    }

    /// Neighbouring rows under one label, without the indicator itself; rows without a label are no group.
    private List<List<KpiRow>> groups(KpiTable table) {
        var groups = new ArrayList<List<KpiRow>>();
        Optional<KpiRow> before = Optional.empty();
        for (KpiRow row : table.rows()) {
            if (before.filter(one -> one.group().equals(row.group())).isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(row);
            before = Optional.of(row);
        }
        groups.removeIf(group -> group.getFirst().group().byLanguage().isEmpty());
        groups.forEach(group -> group.removeIf(row -> row.indicator().equals(of)));
        groups.removeIf(group -> group.size() < 2);
        return groups;
    }

    /// Puts the caret into the first empty name.
    private void insert(String words) {
        int at = area.getCaretPosition();
        area.requestFocus();
        area.insertText(at, words);
        int empty = words.indexOf("[");
        area.positionCaret(words.startsWith("]", empty + 1) ? at + empty + 1 : at + words.length());
        suggestions.offer();
    }
}
