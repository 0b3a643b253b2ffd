package qingye.ui.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import qingye.calc.materiality.ScoreWords;
import qingye.text.Messages;

/// What a group answered, a row per question: how many, their mean, and how far they are apart.
final class SpreadTable extends TableView<Preview.Row> {

    SpreadTable(SurveyViewModel model) {
        Messages messages = model.messages();
        var names = ScoreWords.of(messages);
        setId("survey-spread");
        setAccessibleText(messages.text("survey.read.spread"));
        setPlaceholder(new Label(messages.text("survey.read.none")));
        getColumns().setAll(List.of(
                column(messages.text("survey.column.topic"), 110, false, row -> model.name(row.topic().name())),
                column(messages.text("survey.column.asked"), 104, false, row -> names.asked(row.question())),
                column(messages.text("survey.column.count"), 52, true,
                        row -> Integer.toString(row.spread().count())),
                column(messages.text("survey.column.mean"), 60, true, row -> shown(row.spread().mean())),
                column(messages.text("survey.column.deviation"), 70, true, row -> shown(row.spread().deviation())),
                column(messages.text("survey.column.range"), 90, true, row -> plain(row.spread().lowest()) + "–"
                        + plain(row.spread().highest()))));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    static String shown(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static TableColumn<Preview.Row, String> column(
            String name, double width, boolean number, Function<Preview.Row, String> words) {
        var column = new TableColumn<Preview.Row, String>(name);
        column.setMinWidth(width);
        column.setPrefWidth(number ? width : 2 * width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            }
        });
        return column;
    }
}
