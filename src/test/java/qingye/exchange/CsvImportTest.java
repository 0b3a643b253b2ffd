package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.exchange.log.Entry;
import qingye.exchange.log.Hint;
import qingye.exchange.log.ImportLog;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.exchange.log.Refusal;
import qingye.exchange.log.State;
import qingye.exchange.source.Bounds;
import qingye.model.Snapshot;
import qingye.task.Cancelled;
import qingye.text.Messages;

class CsvImportTest {

    @TempDir
    private Path folder;

    private Path write(String text) {
        return Cases.write(folder, "kpi.csv", text, StandardCharsets.UTF_8);
    }

    private Planning.Planned plan(String rows) {
        return Cases.plan(write(Cases.HEADER + rows), Cases.blank());
    }

    private Entry rejected(String rows) {
        Planning.Planned planned = plan(rows);
        assertThat(planned.edit()).isEmpty();
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(0, 0, 0, 1));
        return planned.log().in(State.REJECTED).getFirst();
    }

    @Test
    void findsColumnsByNameInAnyOrderAndLanguage() {
        Path source = write("数值,年份,单位,指标,表名,备忘\n\"1,234.50\",2024年,吨,耗水总量,水资源,x\n5,FY2023,吨,耗水总量,水资源,\n");
        Planning.Planned planned = Cases.plan(source, Cases.blank());
        assertThat(Printed.cells(Cases.after(planned, Cases.blank()))).containsExactly(
                "附录/关键绩效表|水资源|||耗水总量|吨|2023|5", "附录/关键绩效表|水资源|||耗水总量|吨|2024|1,234.50");
        assertThat(planned.log().hints()).containsExactly(new Hint.UnknownColumn(Place.of("kpi.csv", 1), "备忘"));
    }

    @Test
    void rejectsRowsWithTooManyOrTooFewCells() {
        Entry many = rejected("s,t,,,i,u,2024,3,541.51,\n");
        assertThat(many.place()).isEqualTo(Place.of("kpi.csv", 2));
        assertThat(many.problem()).contains(new Problem.CellCount(9, 10));
        assertThat(many.after()).contains("541.51");
        assertThat(rejected("s,t,,i,u,2024,3,\n").problem()).contains(new Problem.CellCount(9, 8));
    }

    @Test
    void rejectsWhatOnlyLooksLikeANumberAndSaysWhy() {
        var zh = new ImportSentences(Messages.of(Locale.CHINESE));
        var en = new ImportSentences(Messages.of(Locale.ENGLISH));
        Path source = write("表,指标,单位,年份,数值\nt,i,吨,2023,1\nt,i,吨,2024,3.541.51\n");
        Planning.Planned planned = Cases.plan(source, Cases.blank());
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(1, 0, 0, 1));
        assertThat(zh.rejected(planned.log()))
                .containsExactly("第 3 行“数值”列：“3.541.51”不是数字（小数点多于一个）。请改正后重新导入。");
        assertThat(en.rejected(planned.log())).containsExactly("Row 3, column “数值”: “3.541.51” is not a number"
                + " (more than one decimal point). Correct it and import again.");
        for (String value : List.of("\"12,34.5\"", "1O0", "45.2.", "1 234", ".5")) {
            assertThat(rejected("s,t,,,i,u,2024," + value + ",\n").problem().orElseThrow())
                    .isInstanceOf(Problem.NotANumber.class);
        }
    }

    @Test
    void rejectsRowsThatDoNotSayWhatTheyAre() {
        assertThat(rejected("s,t,,,i,u,24,1,\n").problem()).contains(new Problem.NotAYear("24"));
        assertThat(rejected("s,t,,,,u,2024,1,\n").place().column()).contains("indicator");
        assertThat(rejected("s,,,,i,u,2024,1,\n").problem()).contains(new Problem.Blank());
        assertThat(rejected("s,t,,,i,u,2024,1,see note 3\n").problem())
                .contains(new Problem.BadNote("see note 3"));
        assertThat(rejected("a/b/c/d/e,t,,,i,u,2024,1,\n").problem()).contains(new Problem.PathTooDeep(5, 4));
        assertThat(rejected("s,t,,,i\0,u,2024,1,\n").problem()).contains(new Problem.ControlCharacter(0));
        assertThat(rejected("s,t,,,i\uFFFD,u,2024,1,\n").problem()).contains(new Problem.ControlCharacter(0xFFFD));
        assertThat(rejected("s,t,,," + "i".repeat(501) + ",u,2024,1,\n").problem())
                .contains(new Problem.TooLong(501, 500));
    }

    @Test
    void rejectsBothRowsThatContradictEachOther() {
        Planning.Planned planned = plan("s,t,,,i,u,2024,1,\ns,t,,,i,u,2023,7,\ns,t,,,i,u,2024,2,\n");
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(1, 0, 0, 2));
        assertThat(planned.log().in(State.REJECTED)).extracting(Entry::problem).containsExactly(
                Optional.of(new Problem.Conflict(Place.of("kpi.csv", 4).at("value"), "2")),
                Optional.of(new Problem.Conflict(Place.of("kpi.csv", 2).at("value"), "1")));
    }

    @Test
    void takesARepeatedRowOnce() {
        Planning.Planned planned = plan("s,t,,,i,u,2024,1,\n\n,,,,,,,,\ns,t,,,i,u,2024,1,\n");
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(1, 0, 1, 0));
        assertThat(planned.log().entries().getLast().place().row()).isEqualTo(5);
    }

    @Test
    void takesOffNoteMarks() {
        Planning.Planned planned = plan("""
                s,表³,,,排放总量⁴,m³,2024,"3,541.51²",
                s,表³,,,排放总量⁴,m³,2023,1,
                """);
        assertThat(Printed.cells(Cases.after(planned, Cases.blank()))).containsExactly(
                "s|表|||排放总量|m³|2023|1", "s|表|||排放总量|m³|2024|3,541.51");
        assertThat(planned.log().hints()).hasSize(3).allMatch(Hint.MarkTaken.class::isInstance);
    }

    @Test
    void neverErasesAValue() {
        Snapshot before = Cases.imported(write(Cases.HEADER + "s,t,,,i,u,2024,5.00,\n"), Cases.blank());
        Planning.Planned planned = Cases.plan(write(Cases.HEADER + "s,t,,,i,u,2024,,\n"), before);
        assertThat(planned.edit()).isEmpty();
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(0, 0, 1, 0));
        assertThat(planned.log().entries().getFirst().leftAsItIs()).isTrue();
    }

    @Test
    void refusesHeadersThatCannotBeUsed() {
        Planning.Unreadable missing = Cases.refused(write("指标,2023,2024\ni,1,2\n"));
        assertThat(missing.reason()).isEqualTo(Refusal.COLUMNS);
        assertThat(missing.detail()).contains("表", "年份", "数值").doesNotContain("指标");
        assertThat(Cases.refused(write("table,indicator,year,value,指标\n")).reason()).isEqualTo(Refusal.COLUMN_TWICE);
        assertThat(Cases.refused(write("\n\n,,\n")).reason()).isEqualTo(Refusal.EMPTY);
        assertThat(Cases.refused(write("")).reason()).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void refusesQuotesThatDoNotMatch() {
        Planning.Unreadable open = Cases.refused(write(Cases.HEADER + "s,t,,,i,u,2024,1,\ns,t,,,\"i,u,2024,1,\n"));
        assertThat(open.reason()).isEqualTo(Refusal.QUOTES);
        assertThat(open.place()).contains(Place.of("kpi.csv", 3));
        String endless = "s,t,,,\"" + "i,u,2024,1,\n".repeat(500_000);
        assertThat(Cases.refused(write(Cases.HEADER + endless)).reason()).isEqualTo(Refusal.QUOTES);
        assertThat(Cases.refused(write(Cases.HEADER + "s,t,,,\"i\"x,u,2024,1,\n")).reason()).isEqualTo(Refusal.QUOTES);
    }

    @Test
    void namesTheLineWhereTheEncodingBreaks() {
        byte[] damaged = Cases.bytes(Cases.BROKER);
        int at = Cases.text(Cases.BROKER).substring(0, 3_000).getBytes(StandardCharsets.UTF_8).length;
        int line = (int) Cases.text(Cases.BROKER).substring(0, 3_000).chars().filter(c -> c == '\n').count() + 1;
        damaged[at] = (byte) 0xFF;
        Planning.Unreadable refused = Cases.refused(Cases.write(folder, "damaged.csv", damaged));
        assertThat(refused.reason()).isEqualTo(Refusal.ENCODING);
        assertThat(refused.place()).contains(Place.of("damaged.csv", line));

        var latin = new ByteArrayOutputStream();
        latin.writeBytes("table,indicator,year,value\nt,i,2024,1\nt,".getBytes(StandardCharsets.US_ASCII));
        latin.write(0xE9);
        latin.write(',');
        assertThat(Cases.refused(Cases.write(folder, "latin.csv", latin.toByteArray())).place())
                .contains(Place.of("latin.csv", 3));
    }

    @Test
    void refusesWhatIsNoTableAtAll() throws IOException {
        assertThat(Cases.refused(folder.resolve("nothing.csv")).reason()).isEqualTo(Refusal.MISSING);
        assertThat(Cases.refused(folder).reason()).isEqualTo(Refusal.NO_FILE);
        assertThat(Cases.refused(write("%PDF-1.7\n")).reason()).isEqualTo(Refusal.FOREIGN);
        byte[] noise = new byte[5_000];
        assertThat(Cases.refused(Cases.write(folder, "noise.csv", noise)).reason()).isEqualTo(Refusal.FOREIGN);
    }

    @Test
    void refusesAMillionRowsByTheRowWithoutReadingThemAll() throws IOException {
        Path source = folder.resolve("million.csv");
        try (BufferedWriter out = Files.newBufferedWriter(source)) {
            out.write(Cases.HEADER);
            for (int row = 0; row < 1_000_000; row++) {
                out.write("附录,表,组,,指标" + row + ",吨,2024,\"1,234.56\",table:1\n");
            }
        }
        Planning.Unreadable refused = Cases.refused(source);
        assertThat(refused.reason()).isEqualTo(Refusal.ROWS);
        assertThat(refused.place()).contains(Place.of("million.csv", Bounds.ROWS + 1));
        assertThat(new ImportSentences(Messages.of(Locale.CHINESE)).say(refused))
                .startsWith("第 200001 行：").contains("200000 行");
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() {
        Path source = Cases.write(folder, "kpi.csv", Cases.bytes(Cases.BROKER));
        for (double until : List.of(0.1, 0.5, 0.72, 0.9)) {
            assertThatThrownBy(() -> KpiImport.plan(source, Cases.blank(), done -> {
                if (done >= until) {
                    throw new Cancelled();
                }
            })).isInstanceOf(Cancelled.class);
        }
    }

    @Test
    void remembersTheFirstThousandRejected() {
        ImportLog log = plan("s,t,,,i,u,2024,1.2.3,\n".repeat(2_500)).log();
        assertThat(log.counts().rejected()).isEqualTo(2_500);
        assertThat(log.entries()).hasSize(ImportLog.REJECTED_KEPT);
        assertThat(new ImportSentences(Messages.of(Locale.ENGLISH)).rejected(log)).hasSize(1_001)
                .last().asString().startsWith("1500 more");
    }
}
