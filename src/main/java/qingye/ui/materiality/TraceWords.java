package qingye.ui.materiality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import qingye.calc.materiality.Answered;
import qingye.calc.materiality.Trace;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.text.Messages;
import qingye.ui.matrix.Decimals;

/// A score told step by step, as a list whose rows are set in where they belong to the one above.
final class TraceWords {

    private final MaterialityViewModel model;
    private final Messages messages;

    TraceWords(MaterialityViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    /// @param depth how far it is set in, from 0
    record Row(int depth, String words) {}

    /// The rows, the score first.
    List<Row> of(Trace trace) {
        var rows = new ArrayList<Row>();
        add(rows, 0, "", trace);
        return rows;
    }

    private void add(List<Row> rows, int depth, String weight, Trace trace) {
        switch (trace) {
            case Trace.Answers(Question question, List<Answered> groups, BigDecimal value) -> {
                rows.add(new Row(depth, messages.text("assess.trace.answers",
                        asked(question), value.toPlainString(), weight)));
                groups.forEach(group -> rows.add(new Row(depth + 1, answered(group))));
            }
            case Trace.Combined(Trace.Step step, Method.Formula formula, var scores, BigDecimal value) -> {
                rows.add(new Row(depth, messages.text("assess.trace.combined",
                        step(step), value.toPlainString(), formula(formula), weight)));
                for (Trace.Weighted part : scores) {
                    String counts = formula == Method.Formula.MEAN
                            ? messages.text("assess.trace.weight", Decimals.plain(part.weight()))
                            : "";
                    add(rows, depth + 1, counts, part.score());
                }
            }
        }
    }

    /// What is asked for.
    String asked(Question question) {
        String criterion = criterion(question.criterion());
        return question.criterion().perHorizon()
                ? messages.text("assess.trace.at", criterion, horizon(question.horizon()))
                : criterion;
    }

    String criterion(Criterion criterion) {
        return messages.text("assess.criterion." + criterion.name().toLowerCase(Locale.ROOT));
    }

    private String answered(Answered group) {
        String name = model.assessed().get().part(group.group()).filter(Stakeholder.class::isInstance)
                .map(Stakeholder.class::cast).map(one -> model.name(one.name())).orElse(group.group().value());
        return messages.text("assess.trace.group", name, Decimals.plain(group.weight()),
                Integer.toString(group.count()), group.mean().toPlainString(), group.deviation().toPlainString(),
                Decimals.plain(group.lowest()), Decimals.plain(group.highest()));
    }

    private String step(Trace.Step step) {
        return switch (step) {
            case Trace.Step.Severity() -> messages.text("assess.step.severity");
            case Trace.Step.Impact() -> messages.text("assess.step.impact");
            case Trace.Step.AtHorizon(Horizon horizon) -> messages.text("assess.step.horizon", horizon(horizon));
            case Trace.Step.Financial() -> messages.text("assess.step.financial");
        };
    }

    String horizon(Horizon horizon) {
        return messages.text("assess.horizon." + horizon.name().toLowerCase(Locale.ROOT));
    }

    String formula(Method.Formula formula) {
        return messages.text("assess.formula." + formula.name().toLowerCase(Locale.ROOT));
    }
}
