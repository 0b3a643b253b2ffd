package qingye.ui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.answer.Target;
import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.nav.Navigator;

/// What an answer points to, in the order in which it is printed: each is opened by a click, moved by Alt and the arrow
/// keys or its buttons, and taken away. What answers because it shows a goal stands first, and stays.
public final class TargetList extends VBox {

    private final Messages messages;
    private final Navigator navigator;
    private final Doing doing;
    private List<TargetView> shown = List.of();
    private Set<Target> kept = Set.of();

    /// What becomes of targets.
    ///
    /// @param drop told one that is taken away
    /// @param move told one that is moved, and by how many places downwards
    public record Doing(Consumer<Target> drop, BiConsumer<Target, Integer> move) {}

    /// @param navigator opens where they are
    public TargetList(Messages messages, Navigator navigator, Doing doing) {
        this.messages = messages;
        this.navigator = navigator;
        this.doing = doing;
        setId("answer-targets");
        getStyleClass().addAll("links", "target-list");
    }

    /// Shows them.
    ///
    /// @param staying those that are neither moved nor taken away here
    public void show(List<TargetView> targets, List<Target> staying) {
        if (targets.equals(shown) && Set.copyOf(staying).equals(kept) && !getChildren().isEmpty()) {
            return;
        }
        shown = List.copyOf(targets);
        kept = Set.copyOf(staying);
        var rows = new ArrayList<Node>();
        for (int at = 0; at < shown.size(); at++) {
            rows.add(row(shown.get(at), at));
        }
        if (shown.isEmpty()) {
            var none = new Label(messages.text("answer.target.none"));
            none.setWrapText(true);
            none.getStyleClass().add("quiet");
            rows.add(none);
        }
        getChildren().setAll(rows);
    }

    private Node row(TargetView view, int at) {
        Labeled name = view.place().isPresent() && !view.title().isEmpty() ? open(view) : new Label(view.title());
        if (!view.leads()) {
            name.getStyleClass().add("link-gone");
        }
        name.setId("target-" + at);
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(view.whole()));
        boolean stays = kept.contains(view.target());
        if (!stays) {
            name.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, view.target()));
        }
        var lines = new VBox(name);
        lines.setMinWidth(0);
        String said = view.leads() ? view.where() : view.wrong();
        if (!said.isEmpty()) {
            var where = new Label(said);
            where.setMinWidth(0);
            where.getStyleClass().add(view.leads() ? "quiet" : "target-wrong");
            lines.getChildren().add(where);
        }
        if (stays) {
            var why = new Label(messages.text("answer.target.shown"));
            why.setWrapText(true);
            why.getStyleClass().add("quiet");
            lines.getChildren().add(why);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(6, Icons.small(view.icon()), lines);
        row.setAlignment(Pos.CENTER_LEFT);
        if (stays) {
            return row;
        }
        if (at > 0 && !kept.contains(shown.get(at - 1).target())) {
            row.getChildren().add(button("up-" + at, "\u2191", messages.text("answer.target.up", view.title()),
                    () -> doing.move().accept(view.target(), -1)));
        }
        row.getChildren().add(button("drop-" + at, "\u00D7", messages.text("answer.target.drop", view.title()),
                () -> doing.drop().accept(view.target())));
        return row;
    }

    private Hyperlink open(TargetView view) {
        var open = new Hyperlink(view.title());
        open.setOnAction(_ -> {
            open.setVisited(false);
            view.place().ifPresent(navigator::open);
        });
        return open;
    }

    private void pressed(KeyEvent event, Target target) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            doing.move().accept(target, -1);
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            doing.move().accept(target, 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            doing.drop().accept(target);
            event.consume();
        }
    }

    private static Button button(String id, String sign, String words, Runnable action) {
        var button = new Button(sign);
        button.setId("target-" + id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll("flat", "small", "link-off");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
