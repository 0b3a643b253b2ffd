package qingye.exchange.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

import qingye.calc.materiality.Answered;
import qingye.calc.materiality.TopicScore;
import qingye.calc.materiality.Trace;
import qingye.model.id.PartId;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;

/// The steps of every score, each a formula over the steps below it, down to the answers.
final class StepSheet {

    private static final int TOPIC = 0;
    private static final int AXIS = 1;
    private static final int STEP = 2;
    private static final int HOW = 3;
    private static final int WEIGHT = 4;
    private static final int VALUE = 5;
    private static final int COUNT = 6;
    private static final int DEVIATION = 7;
    private static final int LOWEST = 8;
    private static final int HIGHEST = 9;
    private static final int[] WIDTHS = {26, 14, 30, 14, 9, 10, 8, 10, 8, 8};

    private final Sheet sheet;
    private final TraceLooks looks;
    private final TraceWording words;
    private final AnswerSheets answers;
    private final Method method;
    private int next = 1;

    /// Where the two scores of a topic stand, as formulas name them.
    record Places(Optional<String> impact, Optional<String> financial) {}

    StepSheet(Sheet sheet, TraceLooks looks, TraceWording words, AnswerSheets answers, Method method) {
        this.sheet = sheet;
        this.looks = looks;
        this.words = words;
        this.answers = answers;
        this.method = method;
    }

    /// Writes the steps.
    Map<PartId, Places> fill(List<TopicScore> scores) {
        sheet.createFreezePane(0, 1);
        for (int at = 0; at < WIDTHS.length; at++) {
            sheet.setColumnWidth(at, WIDTHS[at] * 256);
        }
        looks.head(sheet, words.say("assess.book.topic"), words.say("assess.book.axis"),
                words.say("assess.book.step"), words.say("assess.book.how"), words.say("assess.book.weight"),
                words.say("assess.book.score"), words.say("assess.book.count"), words.say("assess.book.deviation"),
                words.say("assess.book.lowest"), words.say("assess.book.highest"));
        var places = new HashMap<PartId, Places>();
        for (TopicScore score : scores) {
            String topic = words.of(score.topic().name());
            places.put(score.topic().id(), new Places(
                    axis(topic, words.impact(method), score.impact()),
                    axis(topic, words.financial(method), score.financial())));
        }
        return places;
    }

    private Optional<String> axis(String topic, String axis, Optional<Trace> score) {
        return score.map(trace -> {
            var lines = new ArrayList<Line>();
            int top = plan(lines, 0, Optional.empty(), trace);
            lines.forEach(line -> write(topic, axis, line));
            return "'" + sheet.getSheetName().replace("'", "''") + "'!$F$" + (top + 1);
        });
    }

    /// A row to be written.
    ///
    /// @param at its row, from 0
    private record Line(
            int at, int depth, String step, String how, Optional<BigDecimal> weight, BigDecimal value, String formula,
            Optional<Group> group) {}

    private record Group(Answered answered, String range) {}

    /// Plans a score and all below it; a formula names rows further down, so all of them are planned before any is
    /// written.
    ///
    /// @return the row of the score
    private int plan(List<Line> lines, int depth, Optional<BigDecimal> weight, Trace trace) {
        int at = next++;
        int place = lines.size();
        switch (trace) {
            case Trace.Answers(Question question, List<Answered> groups, BigDecimal value) -> {
                var parts = new ArrayList<Integer>();
                for (Answered group : groups) {
                    parts.add(plan(lines, depth + 1, question, group));
                }
                lines.add(place, new Line(at, depth, words.asked(question), words.formula(Method.Formula.MEAN), weight,
                        value, formula(Method.Formula.MEAN, parts), Optional.empty()));
            }
            case Trace.Combined(var step, Method.Formula formula, List<Trace.Weighted> scores, BigDecimal value) -> {
                var parts = new ArrayList<Integer>();
                for (Trace.Weighted part : scores) {
                    parts.add(plan(lines, depth + 1,
                            formula == Method.Formula.MEAN ? Optional.of(part.weight()) : Optional.empty(),
                            part.score()));
                }
                lines.add(place, new Line(at, depth, words.step(step), words.formula(formula), weight, value,
                        formula(formula, parts), Optional.empty()));
            }
        }
        return at;
    }

    private int plan(List<Line> lines, int depth, Question question, Answered group) {
        int at = next++;
        Optional<Group> from =
                answers.range(group.group(), question).map(range -> new Group(group, range));
        String formula = from.map(one -> "ROUND(AVERAGEIFS(" + one.range() + "," + counted(one.range()) + "),4)")
                .orElse("");
        lines.add(new Line(at, depth, words.group(group.group()), words.say("assess.book.mean"),
                Optional.of(group.weight()), group.mean(), formula, from));
        return at;
    }

    /// Answers out of the scale do not count.
    private String counted(String range) {
        return range + ",\">=" + method.scales().lowest().toPlainString() + "\"," + range + ",\"<="
                + method.scales().highest().toPlainString() + "\"";
    }

    private static String formula(Method.Formula formula, List<Integer> rows) {
        return switch (formula) {
            case MEAN -> "ROUND((" + joined(rows, "+", "E", "*F") + ")/(" + joined(rows, "+", "E", "") + "),4)";
            case PRODUCT -> "ROUND((" + joined(rows, "*", "F", "") + ")^(1/" + rows.size() + "),4)";
            case MAXIMUM -> "ROUND(MAX(" + joined(rows, ",", "F", "") + "),4)";
        };
    }

    private static String joined(List<Integer> rows, String sign, String column, String times) {
        return String.join(sign, rows.stream()
                .map(row -> column + (row + 1) + (times.isEmpty() ? "" : times + (row + 1))).toList());
    }

    private void write(String topic, String axis, Line line) {
        Row row = sheet.createRow(line.at());
        if (line.depth() == 0) {
            looks.strong(row, TOPIC, topic);
        } else {
            looks.words(row, TOPIC, topic);
        }
        looks.words(row, AXIS, axis);
        looks.step(row, STEP, line.depth(), line.step());
        looks.words(row, HOW, line.how());
        Cell weight = looks.number(row, WEIGHT);
        line.weight().ifPresent(one -> weight.setCellValue(one.doubleValue()));
        Cell value = looks.score(row, VALUE);
        if (!line.formula().isEmpty()) {
            value.setCellFormula(line.formula());
        }
        value.setCellValue(line.value().doubleValue());
        line.group().ifPresent(group -> {
            Cell count = looks.number(row, COUNT);
            count.setCellFormula("COUNTIFS(" + counted(group.range()) + ")");
            count.setCellValue(group.answered().count());
            looks.score(row, DEVIATION).setCellValue(group.answered().deviation().doubleValue());
            looks.number(row, LOWEST).setCellValue(group.answered().lowest().doubleValue());
            looks.number(row, HIGHEST).setCellValue(group.answered().highest().doubleValue());
        });
    }
}
