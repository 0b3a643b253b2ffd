package qingye.ui.materiality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.calc.materiality.ScoreWords;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Method.Formula;
import qingye.model.materiality.Method.Scales;
import qingye.model.materiality.Threshold;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.Choice;
import qingye.ui.control.Written;
import qingye.ui.matrix.Decimals;

/// How the year is scored: the scale, the formulas, the thresholds with their reasons, the weights and the dimensions.
final class MethodCard {

    private final MaterialityViewModel model;
    private final Messages messages;
    private final CheckBox simple = new CheckBox();
    private final Written lowest;
    private final Written highest;
    private final Choice<Method.Axes> axes;
    private final Choice<Formula> severity;
    private final Choice<Formula> likelihood;
    private final Choice<Formula> across;
    private final Written impact;
    private final Written impactReason;
    private final Written financial;
    private final Written financialReason;
    private final Written dimensions;
    private final Map<Criterion, Written> weights = new EnumMap<>(Criterion.class);
    private final Map<Horizon, Written> horizons = new EnumMap<>(Horizon.class);
    private final List<Node> detailed = new ArrayList<>();
    private final VBox card;

    MethodCard(MaterialityViewModel model) {
        this.model = model;
        this.messages = model.messages();
        var words = ScoreWords.of(messages);
        simple.setId("method-simple");
        simple.setText(messages.text("assess.method.simple"));
        simple.setWrapText(true);
        simple.setOnAction(_ -> scales(one -> new Scales(simple.isSelected(), one.lowest(), one.highest(),
                one.severity(), one.likelihood(), one.horizons())));
        lowest = line("lowest");
        highest = line("highest");
        impact = line("impact");
        impactReason = Written.lines("method-impact-reason", messages.text("assess.method.reason"), 2);
        financial = line("financial");
        financialReason = Written.lines("method-financial-reason", messages.text("assess.method.reason"), 2);
        dimensions = Written.lines("method-dimensions", messages.text("assess.method.dimensions"), 3);
        axes = new Choice<>("method-axes", messages.text("assess.method.axes"),
                value -> messages.text("assess.method.axes." + value.name().toLowerCase(Locale.ROOT)),
                value -> change(one -> one.called(value)));
        severity = formula("severity", words, (one, value) -> new Scales(
                one.simple(), one.lowest(), one.highest(), value, one.likelihood(), one.horizons()));
        likelihood = formula("likelihood", words, (one, value) -> new Scales(
                one.simple(), one.lowest(), one.highest(), one.severity(), value, one.horizons()));
        across = formula("horizons", words, (one, value) -> new Scales(
                one.simple(), one.lowest(), one.highest(), one.severity(), one.likelihood(), value));
        var rows = new ArrayList<Node>();
        rows.add(pair("lowest", lowest, "highest", highest));
        rows.add(CardRows.row(messages.text("assess.method.impact"), impact.field()));
        rows.add(CardRows.row(messages.text("assess.method.reason"), impactReason.field()));
        rows.add(CardRows.row(messages.text("assess.method.financial"), financial.field()));
        rows.add(CardRows.row(messages.text("assess.method.reason"), financialReason.field()));
        rows.add(CardRows.row(messages.text("assess.method.dimensions"), dimensions.field()));
        rows.add(CardRows.row(messages.text("assess.method.axes"), axes.node()));
        rows.add(simple);
        detailed.add(CardRows.row(messages.text("assess.method.severity"), severity.node()));
        detailed.add(CardRows.row(messages.text("assess.method.likelihood"), likelihood.node()));
        detailed.add(CardRows.row(messages.text("assess.method.horizons"), across.node()));
        detailed.add(CardRows.row(messages.text("assess.method.weights"), weighing(words)));
        rows.addAll(detailed);
        card = CardRows.card("method-card", messages.text("assess.method.card"), rows);
    }

    private Written line(String key) {
        return Written.line("method-" + key, messages.text("assess.method." + key));
    }

    private Node pair(String left, Written first, String right, Written second) {
        var pair = new HBox(8, CardRows.row(messages.text("assess.method." + left), first.field()),
                CardRows.row(messages.text("assess.method." + right), second.field()));
        pair.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        return pair;
    }

    private Choice<Formula> formula(String key, ScoreWords words, BiFunction<Scales, Formula, Scales> with) {
        return new Choice<>("method-" + key, messages.text("assess.method." + key), words::formula,
                value -> scales(one -> with.apply(one, value)));
    }

    private Node weighing(ScoreWords words) {
        var grid = new GridPane(8, 4);
        for (Criterion criterion : Criterion.values()) {
            if (criterion != Criterion.IMPACT && criterion != Criterion.FINANCIAL) {
                String name = words.criterion(criterion);
                var field = Written.line("weight-" + criterion.name(), name);
                weights.put(criterion, field);
                grid.addRow(grid.getRowCount(), whole(name), field.field());
            }
        }
        for (Horizon horizon : Horizon.values()) {
            String name = words.horizon(horizon);
            var field = Written.line("weight-" + horizon.name(), name);
            horizons.put(horizon, field);
            grid.addRow(grid.getRowCount(), whole(name), field.field());
        }
        return grid;
    }

    /// A name that is never cut; the field beside it gives way.
    private static Label whole(String name) {
        var label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    Node node() {
        return card;
    }

    void show() {
        Method method = model.assessed().get().method();
        Scales scales = method.scales();
        Language written = model.language().get();
        simple.setSelected(scales.simple());
        axes.show(List.of(Method.Axes.values()), method.axes());
        lowest.show(Decimals.plain(scales.lowest()), "", number(value -> range(value, scales.highest())));
        highest.show(Decimals.plain(scales.highest()), "", number(value -> range(scales.lowest(), value)));
        List<Formula> formulas = List.of(Formula.values());
        severity.show(formulas, scales.severity());
        likelihood.show(formulas, scales.likelihood());
        across.show(formulas, scales.horizons());
        threshold(impact, impactReason, method.impact(), written, one -> change(now -> now.with(one,
                now.financial())));
        threshold(financial, financialReason, method.financial(), written, one -> change(now -> now.with(
                now.impact(), one)));
        weights.forEach((criterion, field) -> field.show(
                Decimals.plain(method.weights().getOrDefault(criterion, BigDecimal.ZERO)), "",
                weight(value -> change(one -> one.weighed(with(one.weights(), criterion, value), one.horizons())))));
        horizons.forEach((horizon, field) -> field.show(
                Decimals.plain(method.horizons().getOrDefault(horizon, BigDecimal.ZERO)), "",
                weight(value -> change(one -> one.weighed(one.weights(), with(one.horizons(), horizon, value))))));
        dimensions.show(String.join("\n", method.dimensions().stream().map(one -> model.name(one.name())).toList()),
                "", typed -> change(one -> one.sorted(DimensionLines.of(one.dimensions(), typed, written, taken()))));
        detailed.forEach(node -> {
            node.setVisible(!scales.simple());
            node.setManaged(!scales.simple());
        });
    }

    private void threshold(
            Written from, Written reason, Threshold known, Language written, Consumer<Threshold> put) {
        from.show(Decimals.plain(known.from()), "",
                number(value -> put.accept(new Threshold(value, known.reason()))));
        reason.show(known.reason().in(written).orElse(""), known.reason().best(written).orElse(""),
                words -> put.accept(new Threshold(known.from(), Words.with(known.reason(), written, words))));
    }

    private static <K> Map<K, BigDecimal> with(Map<K, BigDecimal> weights, K key, BigDecimal weight) {
        var changed = new HashMap<>(weights);
        changed.put(key, weight);
        return changed;
    }

    /// The dimensions that topics of whatever year stand under.
    private Set<String> taken() {
        return model.assessed().get().all().parts().values().stream()
                .filter(MaterialTopic.class::isInstance)
                .map(part -> ((MaterialTopic) part).dimension())
                .collect(Collectors.toSet());
    }

    private void range(BigDecimal from, BigDecimal to) {
        if (from.signum() < 0 || from.compareTo(to) >= 0) {
            model.around().notices().warn(messages.text("assess.method.range"));
        } else {
            scales(one -> new Scales(
                    one.simple(), from, to, one.severity(), one.likelihood(), one.horizons()));
        }
    }

    private void scales(UnaryOperator<Scales> change) {
        change(one -> one.with(change.apply(one.scales())));
    }

    private void change(UnaryOperator<Method> change) {
        model.decide(change);
    }

    private Consumer<String> number(Consumer<BigDecimal> taken) {
        return typed -> Decimals.read(typed).ifPresentOrElse(taken,
                () -> model.around().notices().warn(messages.text("assess.number", typed)));
    }

    private Consumer<String> weight(Consumer<BigDecimal> taken) {
        return typed -> Decimals.read(typed).filter(value -> value.signum() >= 0).ifPresentOrElse(taken,
                () -> model.around().notices().warn(messages.text("assess.weight", typed)));
    }
}
