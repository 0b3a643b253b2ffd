package qingye.exchange.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import qingye.calc.materiality.Scores;
import qingye.calc.materiality.TopicScore;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;
import qingye.ui.WrittenChapters;

/// The workbook for the assurer calculates the same places as the program, from the answers.
class TraceBookTest {

    private final Snapshot before = WrittenChapters.snapshot();
    private final Year year = before.report().year();
    private final Method method = Method.usual(new PartId("m"), year, List.of());
    private final Snapshot snapshot = assessed();

    private Snapshot assessed() {
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
        Stream.of(method, topic("climate", 1, Optional.empty()),
                topic("water", 2, Optional.of(new Moved(new BigDecimal("4.5"), new BigDecimal("2"), "board"))),
                topic("silent", 3, Optional.empty()),
                group("staff", "1"), group("bank's", "3"),
                survey("staff", "2 5 1 4 2 2 3 4 1", "4 5 1 4 2 9 - - 5"), survey("bank's", "5 3 1 1 2 2 5 4 3"))
                .forEach(part -> parts.put(part.id(), part));
        return new Snapshot(before.organisation(), before.report(), before.figures(), before.tables(),
                before.chapters(), before.registers(), new Materiality(parts), before.scrutiny());
    }

    private MaterialTopic topic(String id, int place, Optional<Moved> moved) {
        return MaterialTopic.named(new PartId(id), year, place, Localized.zh(id), "environment").with(
                new MaterialTopic.Standing(Optional.empty(), Optional.empty(), moved, Optional.empty()));
    }

    private Stakeholder group(String name, String weight) {
        return new Stakeholder(new PartId(name.replace("'", "")), year, 1, Localized.zh(name), List.of(),
                Stakeholder.Exchange.UNKNOWN, new BigDecimal(weight));
    }

    private Survey survey(String group, String... sheets) {
        var climate = new PartId("climate");
        List<Question> questions = List.of(
                Question.of(climate, Criterion.SCALE), Question.of(climate, Criterion.SCOPE),
                Question.of(climate, Criterion.IRREMEDIABILITY), Question.of(climate, Criterion.LIKELIHOOD),
                new Question(climate, Criterion.MAGNITUDE, Horizon.SHORT),
                new Question(climate, Criterion.CHANCE, Horizon.SHORT),
                new Question(climate, Criterion.MAGNITUDE, Horizon.LONG),
                new Question(climate, Criterion.CHANCE, Horizon.LONG),
                Question.of(new PartId("water"), Criterion.SCALE));
        var id = new PartId(group.replace("'", ""));
        return new Survey(new PartId("of-" + id), year, 1, id, "answers.xlsx", questions, Stream.of(sheets)
                .map(sheet -> new Survey.Sheet("=1+1", Arrays.stream(sheet.split(" "))
                        .map(score -> score.equals("-")
                                ? Optional.<BigDecimal>empty()
                                : Optional.of(new BigDecimal(score)))
                        .toList()))
                .toList());
    }

    private byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        TraceBook.write(snapshot, Language.ZH_HANS, out, Progress.none());
        return out.toByteArray();
    }

    @Test
    void calculatesFromTheAnswersWhatTheProgramCalculates() throws IOException {
        Scores scores = Scores.of(snapshot.materiality(), year, method);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written()))) {
            var formulas = book.getCreationHelper().createFormulaEvaluator();
            int checked = 0;
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            double stored = cell.getNumericCellValue();
                            assertThat(formulas.evaluate(cell).getNumberValue())
                                    .as("%s %s", sheet.getSheetName(), cell.getCellFormula())
                                    .isCloseTo(stored, within(0.00001));
                            checked++;
                        }
                    }
                }
            }
            assertThat(checked).isGreaterThan(25);

            Sheet results = book.getSheetAt(0);
            TopicScore climate = Objects.requireNonNull(scores.topics().get(new PartId("climate")));
            Row found = row(results, "climate");
            assertThat(formulas.evaluate(found.getCell(3)).getNumberValue())
                    .isCloseTo(climate.impactPlace().orElseThrow().doubleValue(), within(0.00001));
            assertThat(formulas.evaluate(found.getCell(6)).getNumberValue())
                    .isCloseTo(climate.financial().orElseThrow().value().doubleValue(), within(0.00001));
        }
    }

    @Test
    void followsAnAnswerThatIsChanged() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written()))) {
            Sheet answers = book.getSheetAt(3);
            double before = row(book.getSheetAt(0), "climate").getCell(3).getNumericCellValue();
            assertThat(answers.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(5);
            answers.getRow(1).getCell(2).setCellValue(1);
            double after = book.getCreationHelper().createFormulaEvaluator()
                    .evaluate(row(book.getSheetAt(0), "climate").getCell(3)).getNumberValue();
            assertThat(after).isLessThan(before);
        }
    }

    @Test
    void tellsWhatWasMovedByHandAndKeepsWhatWasCalculated() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written()))) {
            Row water = row(book.getSheetAt(0), "water");
            assertThat(water.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(water.getCell(3).getNumericCellValue()).isEqualTo(4.5);
            assertThat(water.getCell(5).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(water.getCell(10).getStringCellValue()).contains("board");
            assertThat(row(book.getSheetAt(0), "silent").getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void writesTheSameBytesAndNoFormulaOfARespondent() throws IOException {
        assertThat(written()).isEqualTo(written());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written()))) {
            assertThat(book.getSheetAt(3).getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    private static Row row(Sheet sheet, String topic) {
        for (Row row : sheet) {
            if (row.getRowNum() > 0 && row.getCell(1).getStringCellValue().equals(topic)) {
                return row;
            }
        }
        throw new AssertionError(topic);
    }
}
