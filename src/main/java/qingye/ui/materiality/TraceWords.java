package qingye.ui.materiality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import qingye.calc.materiality.Answered;
import qingye.calc.materiality.ScoreWords;
import qingye.calc.materiality.Trace;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.text.Messages;
import qingye.ui.matrix.Decimals;

/// A score told step by step, as a list whose rows are set in where they belong to the one above.
final class TraceWords {

    private final MaterialityViewModel model;
    private final Messages messages;
    private final ScoreWords names;

    TraceWords(MaterialityViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.names = ScoreWords.of(messages);
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
                        names.asked(question), value.toPlainString(), weight)));
                groups.forEach(group -> rows.add(new Row(depth + 1, answered(group))));
            }
            case Trace.Combined(Trace.Step step, Method.Formula formula, var scores, BigDecimal value) -> {
                rows.add(new Row(depth, messages.text("assess.trace.combined",
                        names.step(step), value.toPlainString(), names.formula(formula), weight)));
                for (Trace.Weighted part : scores) {
                    String counts = formula == Method.Formula.MEAN
                            ? messages.text("assess.trace.weight", Decimals.plain(part.weight()))
                            : "";
                    add(rows, depth + 1, counts, part.score());
                }
            }
        }
    }

    private String answered(Answered group) {
        String name = model.assessed().get().part(group.group()).filter(Stakeholder.class::isInstance)
                .map(Stakeholder.class::cast).map(one -> model.name(one.name())).orElse(group.group().value());
        return messages.text("assess.trace.group", name, Decimals.plain(group.weight()),
                Integer.toString(group.count()), group.mean().toPlainString(), group.deviation().toPlainString(),
                Decimals.plain(group.lowest()), Decimals.plain(group.highest()));
    }
}
