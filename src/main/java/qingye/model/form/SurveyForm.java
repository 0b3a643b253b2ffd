package qingye.model.form;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Question;
import qingye.model.materiality.Survey;

/// The readable form of a survey: its questions in one field, and a field for each sheet, with blanks where nothing was
/// answered.
final class SurveyForm {

    private static final String SHEET = "sheet.";

    private SurveyForm() {}

    static void write(Survey survey, FieldLines lines) {
        lines.put("group", survey.group()).put("source", survey.source())
                .putItems("questions", survey.questions().stream().map(SurveyForm::write).toList());
        int row = 1;
        for (Survey.Sheet sheet : survey.sheets()) {
            var cells = new ArrayList<String>(survey.questions().size() + 1);
            cells.add(sheet.respondent());
            sheet.scores().forEach(score -> cells.add(score.map(BigDecimal::toPlainString).orElse("")));
            lines.putItems(SHEET + row++, cells);
        }
    }

    private static String write(Question question) {
        return question.topic() + " " + PartForm.word(question.criterion()) + " " + PartForm.word(question.horizon());
    }

    static Survey read(PartId id, Year year, int place, FieldLines lines) {
        List<Question> questions = lines.items("questions").stream().map(SurveyForm::question).toList();
        var sheets = new ArrayList<Survey.Sheet>();
        for (int row = 1; lines.find(SHEET + row).isPresent(); row++) {
            List<String> cells = lines.items(SHEET + row);
            sheets.add(new Survey.Sheet(cells.getFirst(), cells.subList(1, cells.size()).stream()
                    .map(cell -> cell.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(PartForm.number(cell)))
                    .toList()));
        }
        return new Survey(id, year, place, new PartId(lines.get("group")), lines.get("source", ""), questions, sheets);
    }

    private static Question question(String form) {
        String[] words = form.split(" ", -1);
        if (words.length != 3) {
            throw new IllegalArgumentException("no question: " + form);
        }
        return new Question(new PartId(words[0]), PartForm.constant(words[1], Criterion.class),
                PartForm.constant(words[2], Horizon.class));
    }
}
