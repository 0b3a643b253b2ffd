package qingye.ui.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import qingye.check.word.RuleWords;
import qingye.model.Scrutiny;
import qingye.model.check.Rule;
import qingye.model.check.RuleSetting;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// The rules: what each looks for, whether it is used, how far a figure may be off, and its page of help.
final class RulesPane {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Steps steps;
    private final Messages messages;
    private final RuleWords words;
    private final FindingCard.Guide guide;
    private final GridPane grid = new GridPane();
    private final ScrollPane view = new ScrollPane(grid);
    private final List<Line> lines = new ArrayList<>();
    private Scrutiny shown = Scrutiny.NONE;

    private record Line(Rule rule, CheckBox use, Optional<TextField> tolerance) {}

    RulesPane(FindingsViewModel model, Steps steps, Messages messages, FindingCard.Guide guide) {
        this.steps = steps;
        this.messages = messages;
        this.words = new RuleWords(messages);
        this.guide = guide;
        view.setId("findings-rules");
        view.getStyleClass().add("edge-to-edge");
        view.setFitToWidth(true);
        view.setFocusTraversable(false);
        grid.getStyleClass().add("rules-grid");
        var fixed = new ColumnConstraints();
        fixed.setMinWidth(Region.USE_PREF_SIZE);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(fixed, fixed, fixed, fixed, fixed, wide);
        var head = new Label(messages.text("findings.rules.tolerance"));
        head.getStyleClass().add("quiet");
        grid.add(head, 2, 0);
        for (Rule rule : Rule.values()) {
            add(rule, lines.size() + 1);
        }
        model.result().subscribe(result -> show(result.snapshot().scrutiny()));
    }

    ScrollPane view() {
        return view;
    }

    private void add(Rule rule, int row) {
        var use = new CheckBox(words.name(rule));
        use.setId("rule-" + rule.code());
        use.setOnAction(_ -> steps.use(rule, use.isSelected()));
        Label what = Lines.wrapped(words.asks(rule), "quiet");
        what.setWrapText(false);
        var line = new Line(rule, use, measure(rule).map(measure -> tolerance(rule, measure, row)));
        lines.add(line);
        grid.add(use, 0, row);
        grid.add(what, 1, row);
        guide.help(rule).ifPresent(show -> {
            var help = new Hyperlink(messages.text("findings.rules.help"));
            help.setId("rule-help-" + rule.code());
            help.setOnAction(_ -> show.run());
            grid.add(help, 4, row);
        });
        grid.getChildren().forEach(one -> GridPane.setValignment(one, VPos.CENTER));
    }

    /// In what the tolerance of a rule is counted, and what it is usually; empty where nothing can be tolerated.
    private static Optional<String> measure(Rule rule) {
        return switch (rule) {
            case PARTITION, RATIO, MEAN, ATTAINABILITY, EMISSION, SAMENESS -> Optional.of("findings.measure.rounding");
            case ALLOCATION -> Optional.of("findings.measure.groups");
            case MOVEMENT -> Optional.of("findings.measure.jump");
            case PLAUSIBILITY -> Optional.of("findings.measure.band");
            case COMPLETENESS, PROSE_FIGURE, PROSE_CHANGE, PROSE_COUNT, PROSE_TEXT, PROSE_NAME,
                    MATERIALITY, INDEX ->
                Optional.empty();
        };
    }

    private TextField tolerance(Rule rule, String measure, int row) {
        String name = messages.text("findings.rules.tolerance.of", words.name(rule));
        TextField tolerance = CardRows.line("rule-tolerance-" + rule.code(), "", name, typed -> tolerate(rule, typed));
        rule.tolerance().map(BigDecimal::toPlainString).ifPresent(tolerance::setPromptText);
        tolerance.setPrefColumnCount(4);
        tolerance.textProperty().subscribe(typed -> tolerance.pseudoClassStateChanged(BAD, read(typed).isEmpty()));
        Label unit = Lines.wrapped(messages.text(measure), "quiet");
        unit.setWrapText(false);
        grid.add(tolerance, 2, row);
        grid.add(unit, 3, row);
        return tolerance;
    }

    /// What was typed; empty where it is no tolerance.
    private static Optional<Optional<BigDecimal>> read(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Optional.empty());
        }
        try {
            var number = new BigDecimal(typed.strip().replace("−", "-"));
            return number.signum() < 0 || number.precision() > 12 || Math.abs(number.scale()) > 12
                    ? Optional.empty()
                    : Optional.of(Optional.of(number));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private void tolerate(Rule rule, String typed) {
        read(typed).ifPresent(tolerance -> steps.tolerate(rule, tolerance));
    }

    /// Shows what is decided now; what is being typed, or cannot be read, stays.
    private void show(Scrutiny scrutiny) {
        for (Line line : lines) {
            RuleSetting setting = scrutiny.rule(line.rule());
            line.use().setSelected(setting.on());
            line.tolerance().ifPresent(field -> show(field, line.rule(), setting));
        }
        shown = scrutiny;
    }

    private void show(TextField field, Rule rule, RuleSetting setting) {
        field.setDisable(!setting.on());
        boolean other = !setting.tolerance().equals(shown.rule(rule).tolerance());
        if (other || !field.isFocused() && read(field.getText()).isPresent()) {
            field.setText(setting.tolerance().map(BigDecimal::toPlainString).orElse(""));
        }
    }
}
