package qingye.ui.check;

import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import qingye.check.Severity;
import qingye.text.Messages;

/// The pieces that lists and cards of the drawer are put together from.
final class Lines {

    private static final double BEHIND = 152;

    private Lines() {}

    /// A small sign of how bad something is; its shape differs as well as its colour.
    static Node sign(Severity severity) {
        var sign = new Region();
        sign.getStyleClass().addAll("finding-sign", style(severity));
        var box = new StackPane(sign);
        box.setMinWidth(16);
        box.setPrefWidth(16);
        box.setMaxHeight(16);
        return box;
    }

    /// The class by which the look of that severity is chosen.
    static String style(Severity severity) {
        return "found-" + severity.code();
    }

    /// A line of a list.
    ///
    /// @param sign stands before it
    /// @param sentence gives way last
    /// @param behind quiet words at the end
    static Node row(Node sign, String sentence, String... behind) {
        var words = new Label(sentence);
        words.setMinWidth(120);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, sign, words);
        line.setAlignment(Pos.CENTER_LEFT);
        for (String part : behind) {
            if (!part.isBlank()) {
                var quiet = new Label(part);
                quiet.getStyleClass().add("quiet");
                quiet.setMinWidth(Math.min(BEHIND, 13 * part.length()));
                quiet.setMaxWidth(BEHIND);
                quiet.setAlignment(Pos.CENTER_RIGHT);
                line.getChildren().add(quiet);
            }
        }
        line.setAccessibleText(sentence + " " + String.join(" ", behind));
        return line;
    }

    /// Words that go over several lines.
    static Label wrapped(String words, String... looks) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(looks);
        return label;
    }

    /// Years one after the other.
    static String years(List<Year> years, Messages messages) {
        return years.stream().map(Year::toString).collect(Collectors.joining(messages.text("check.word.comma")));
    }
}
