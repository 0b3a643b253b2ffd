package qingye.ui.materiality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Survey;
import qingye.ui.matrix.Decimals;
import qingye.ui.sheet.Tsv;

/// Answers read from a pasted table: the names of topics in the first row, a respondent in the first cell of each other
/// row. What cannot be read is told with its place; the rest is kept.
///
/// @param questions the columns that were understood
/// @param sheets the rows that were
/// @param faults what was not, in the order of the table
record AnswerTable(List<Question> questions, List<Survey.Sheet> sheets, List<Fault> faults) {

    /// What is wrong with a table.
    enum Kind {
        /// no topic of the year is called so
        UNKNOWN,
        /// the topic has a column already
        AGAIN,
        /// what stands there is no number
        NO_NUMBER,
        /// the score lies outside the scale
        OFF_SCALE,
        /// the respondent has a row already
        RESPONDENT
    }

    /// What is wrong, and where.
    ///
    /// @param row of the table, from 1
    /// @param column of the table, from 1
    record Fault(Kind kind, int row, int column, String found) {}

    AnswerTable {
        questions = List.copyOf(questions);
        sheets = List.copyOf(sheets);
        faults = List.copyOf(faults);
    }

    /// Reads a table of answers.
    ///
    /// @param horizon for criteria that are scored per horizon
    static AnswerTable read(
            String pasted, List<MaterialTopic> topics, Criterion criterion, Horizon horizon, Method.Scales scales) {
        List<List<String>> rows = Tsv.read(pasted).stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
        var faults = new ArrayList<Fault>();
        var questions = new ArrayList<Question>();
        var columns = new ArrayList<Integer>();
        List<String> head = rows.isEmpty() ? List.of() : rows.getFirst();
        var seen = new HashSet<PartId>();
        for (int column = 1; column < head.size(); column++) {
            String name = head.get(column).strip();
            Optional<PartId> topic = named(topics, name);
            if (topic.isPresent() && seen.add(topic.get())) {
                questions.add(new Question(topic.get(), criterion, criterion.perHorizon() ? horizon : Horizon.SHORT));
                columns.add(column);
            } else if (!name.isEmpty()) {
                faults.add(new Fault(topic.isPresent() ? Kind.AGAIN : Kind.UNKNOWN, 1, column + 1, name));
            }
        }
        var sheets = new ArrayList<Survey.Sheet>();
        var respondents = new HashSet<String>();
        for (int row = 1; row < rows.size(); row++) {
            String respondent = rows.get(row).getFirst().strip();
            if (!respondents.add(respondent)) {
                faults.add(new Fault(Kind.RESPONDENT, row + 1, 1, respondent));
                continue;
            }
            var scores = new ArrayList<Optional<BigDecimal>>();
            for (int column : columns) {
                scores.add(score(rows.get(row), row, column, scales, faults));
            }
            sheets.add(new Survey.Sheet(respondent, scores));
        }
        return new AnswerTable(questions, questions.isEmpty() ? List.of() : sheets, faults);
    }

    private static Optional<PartId> named(List<MaterialTopic> topics, String name) {
        return topics.stream().filter(topic -> topic.name().byLanguage().containsValue(name))
                .map(MaterialTopic::id).findFirst();
    }

    private static Optional<BigDecimal> score(
            List<String> cells, int row, int column, Method.Scales scales, List<Fault> faults) {
        String cell = column < cells.size() ? cells.get(column).strip() : "";
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> score = Decimals.read(cell);
        boolean within = score.filter(one -> one.compareTo(scales.lowest()) >= 0
                && one.compareTo(scales.highest()) <= 0).isPresent();
        if (!within) {
            faults.add(new Fault(score.isPresent() ? Kind.OFF_SCALE : Kind.NO_NUMBER, row + 1, column + 1, cell));
        }
        return within ? score : Optional.empty();
    }
}
