package qingye.ui.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import qingye.check.Severity;
import qingye.model.answer.Stance;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.ui.answer.AnswerWords;
import qingye.ui.answer.TargetView;
import qingye.ui.nav.Mark;

/// A cell of a requirement.
final class RowCell extends TableCell<Row, Row> {

    private static final int SHOWN = 3;
    private static final double STEP = 12;
    private static final int TOP = 1;

    private final Column column;
    private final AnswerWords words;
    private final Tooltip tip = new Tooltip();

    /// What stands in it.
    enum Column {
        CODE, TITLE, DUTY, STANCE, WHERE, OWNER;

        static Column of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    RowCell(Column column, AnswerWords words) {
        this.column = column;
        this.words = words;
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("index-cell");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        if (empty || row == null) {
            return;
        }
        switch (column) {
            case CODE -> code(row);
            case TITLE -> title(row);
            case DUTY -> duty(row);
            case STANCE -> stance(row);
            case WHERE -> where(row);
            case OWNER -> label(row.answer().owner(), row.answer().owner());
        }
    }

    private Label label(String said, String whole) {
        var label = new Label(said);
        label.setMinWidth(0);
        setGraphic(label);
        if (!whole.isEmpty()) {
            tip.setText(whole);
            setTooltip(tip);
        }
        return label;
    }

    /// Headings are known by their titles, unless the standard itself gives them a number.
    private void code(Row row) {
        Requirement requirement = row.requirement();
        if (!row.answerable() && !requirement.place().official() && requirement.place().number().isEmpty()) {
            return;
        }
        List<String> remarks = words.remarks(requirement);
        Label label = label(words.code(requirement), String.join("\n", remarks));
        if (!requirement.place().official()) {
            label.getStyleClass().add("code-ours");
        }
        if (AnswerWords.unsure(requirement)) {
            label.setGraphic(mark(requirement));
            label.setContentDisplay(ContentDisplay.RIGHT);
        }
    }

    /// A sign that nobody compared it with the official text; the words stand in the tooltip and on the card.
    private static Node mark(Requirement requirement) {
        var mark = new Label("?");
        mark.getStyleClass().addAll("unverified-mark", "confidence-" + requirement.place().confidence().code());
        return mark;
    }

    private void title(Row row) {
        Requirement requirement = row.requirement();
        String note = words.note(requirement).map(said -> "\n" + said).orElse("");
        Label label = label(words.title(requirement), words.title(requirement) + note);
        int depth = Math.max(0, requirement.level() - TOP);
        label.setTranslateX(STEP * depth);
        label.setMaxWidth(Double.MAX_VALUE);
        label.maxWidthProperty().bind(widthProperty().subtract(STEP * depth + 20));
    }

    private void duty(Row row) {
        Duty duty = row.requirement().duty();
        if (row.answerable() && duty != Duty.NONE) {
            label(words.duty(duty), words.dutyWhole(duty)).getStyleClass().addAll("duty-chip", "duty-" + duty.code());
        }
    }

    private void stance(Row row) {
        if (row.answerable()) {
            String said = row.answer().stance() instanceof Stance.Omitted(var ground, var _)
                    ? words.stance(row.stance()) + ": " + words.ground(ground)
                    : "";
            Optional<Mark> mark = row.mark();
            Label chip = label(words.stance(row.stance()), mark.map(one -> String.join("\n", one.sentences()))
                    .orElse(said));
            mark.filter(one -> one.severity() != Severity.HINT).ifPresent(one -> chip.getStyleClass().add(
                    one.severity() == Severity.ERROR ? "chip-fault" : "chip-doubt"));
            chip.setMinWidth(USE_PREF_SIZE);
            chip.getStyleClass().addAll("stance-chip", "stance-" + row.stance().code());
        }
    }

    private void where(Row row) {
        List<TargetView> targets = row.targets();
        if (targets.isEmpty()) {
            String said = row.answer().stance().words().byLanguage().values().stream().findFirst().orElse("");
            label(said, said).getStyleClass().add("where-words");
            return;
        }
        tip.setText(targets.stream().map(TargetView::whole).collect(Collectors.joining("\n")));
        if (!row.broken()) {
            String all = targets.stream().map(TargetView::title).collect(Collectors.joining(words.and()));
            label(all, tip.getText()).getStyleClass().add("where-target");
            return;
        }
        var box = new HBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        targets.stream().limit(SHOWN).forEach(target -> {
            var name = new Label(target.title());
            name.setMinWidth(24);
            name.getStyleClass().add(target.leads() ? "where-target" : "where-wrong");
            box.getChildren().add(name);
        });
        if (targets.size() > SHOWN) {
            var more = new Label("+" + (targets.size() - SHOWN));
            more.getStyleClass().add("quiet");
            more.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(more);
        }
        setTooltip(tip);
        setGraphic(box);
    }
}
