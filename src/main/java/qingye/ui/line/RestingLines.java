package qingye.ui.line;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import qingye.model.block.Inline;
import qingye.model.block.Line;

/// Lines as a [LineArea] shows them, without what it takes to write in them: the same style classes give the same look.
public final class RestingLines extends VBox {

    /// @param width in pixels
    /// @param bullets signs before the lines
    public RestingLines(List<Line> lines, LiveWords live, double width, Optional<IntFunction<Node>> bullets) {
        getStyleClass().addAll("line-area", "resting");
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        for (int at = 0; at < lines.size(); at++) {
            var row = new HBox();
            row.getStyleClass().add("paragraph-box");
            double left = width;
            if (bullets.isPresent()) {
                Node sign = bullets.get().apply(at);
                row.getChildren().add(sign);
                left = width - sign.prefWidth(-1);
            }
            var flow = new TextFlow();
            flow.getStyleClass().add("paragraph-text");
            flow.setMinWidth(left);
            flow.setPrefWidth(left);
            flow.setMaxWidth(left);
            lines.get(at).runs().forEach(run -> flow.getChildren().add(node(run, live)));
            if (flow.getChildren().isEmpty()) {
                flow.getChildren().add(words("", Set.of()));
            }
            row.getChildren().add(flow);
            getChildren().add(row);
        }
    }

    private static Node node(Inline run, LiveWords live) {
        return switch (run) {
            case Inline.Text(String text, Set<Inline.Mark> marks) -> words(text, marks);
            case Inline.Live one -> new LiveLabel(one, live);
        };
    }

    private static Text words(String text, Set<Inline.Mark> marks) {
        var words = new Text(text);
        words.getStyleClass().add("text");
        marks.forEach(mark -> words.getStyleClass().add(LineArea.styleOf(mark)));
        return words;
    }
}
