package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.exchange.log.Entry;
import qingye.exchange.log.Hint;
import qingye.exchange.log.ImportLog;
import qingye.exchange.log.Labels;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.exchange.log.Refusal;
import qingye.exchange.log.State;
import qingye.model.indicator.ValueReader.Fault;
import qingye.text.Messages;

class ImportSentencesTest {

    private static final Place CELL = Place.of("kpi.csv", 1_234).at("value");
    private static final List<Problem> PROBLEMS = List.of(
            new Problem.CellCount(9, 10), new Problem.CellCount(9, 8), new Problem.NotAYear("24"),
            new Problem.NotANumber(Fault.POINTS, "45.2."), new Problem.NotANumber(Fault.POINTS, "3.541.51"),
            new Problem.NotANumber(Fault.GROUPS, "12,34.5"), new Problem.NotANumber(Fault.LETTERS, "1O0"),
            new Problem.NotANumber(Fault.SHAPE, "1 2"), new Problem.NotANumber(Fault.TOO_LONG, "99…"),
            new Problem.Blank(), new Problem.ControlCharacter(0), new Problem.TooLong(501, 500),
            new Problem.Conflict(CELL, "2"), new Problem.BadCode("a b"), new Problem.CodeTaken("A", "耗水", "吨"),
            new Problem.CodeTaken("A", "耗水", ""), new Problem.CodeDiffers("A", "B"), new Problem.BadNote("x"),
            new Problem.PathTooDeep(5, 4), new Problem.ErrorCell("#REF!"), new Problem.DateCell("2024-01-01"),
            new Problem.NoResult(), new Problem.ForeignFormula(), new Problem.MergedValue(),
            new Problem.NoHeader("F: x"), new Problem.WithRow(CELL));
    private static final List<Hint> HINTS = List.of(
            new Hint.Encoding(CELL, "GB18030"), new Hint.UnknownColumn(CELL, "x"), new Hint.MarkTaken(CELL, "³", "x"),
            new Hint.RowLeftOut(CELL, "x"), new Hint.SheetHidden(Place.of("kpi.xlsx", "隐藏", 0)),
            new Hint.NoTable(Place.of("kpi.xlsx", "空", 0)), new Hint.FormulaResults(CELL, 2),
            new Hint.LinksIgnored(Place.of("kpi.xlsx")));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void hasAFilledSentenceForEverything(String language) {
        var sentences = new ImportSentences(Messages.of(Locale.of(language)));
        PROBLEMS.forEach(problem -> isSentence(sentences.say(problem)));
        HINTS.forEach(hint -> isSentence(sentences.say(hint)));
        for (Refusal reason : Refusal.values()) {
            isSentence(sentences.say(new Planning.Unreadable(Path.of("kpi.csv"), reason, "x", Optional.of(CELL))));
            assertThat(sentences.say(new Planning.Unreadable(Path.of("kpi.csv"), reason, "", Optional.empty())))
                    .contains("kpi.csv");
        }
        assertThat(sentences.say(new ImportLog.Counts(1_000, 2, 3, 4))).contains("1000", "2", "3", "4");
        assertThat(sentences.place(Place.of("kpi.xlsx", "环境", 12))).contains("环境", "12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void saysWhatBecomesOfACell(String language) {
        var sentences = new ImportSentences(Messages.of(Locale.of(language)));
        assertThat(sentences.say(entry(State.ADDED, "", "1.0"))).contains("1234", "水 · 耗水 · 2024", "1.0");
        assertThat(sentences.say(entry(State.CHANGED, "1.0", "2.0"))).contains("1.0", "2.0");
        assertThat(sentences.say(entry(State.UNCHANGED, "1.0", "1.0"))).contains("1.0");
        assertThat(sentences.say(entry(State.UNCHANGED, "1.0", "")))
                .isNotEqualTo(sentences.say(entry(State.UNCHANGED, "1.0", "1.0")));
    }

    private static Entry entry(State state, String before, String after) {
        var labels = new Labels("附录", "水", "", "", "耗水", "吨", "");
        return new Entry(CELL, state, labels, Optional.of(Year.of(2024)), before, after, Optional.empty());
    }

    private static void isSentence(String said) {
        assertThat(said).isNotBlank().doesNotContain("{", "}", "null").matches("(?s).*[。.]");
    }
}
