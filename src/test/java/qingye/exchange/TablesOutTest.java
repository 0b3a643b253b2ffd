package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import qingye.exchange.out.TableFormat;
import qingye.exchange.out.TableRequest;
import qingye.exchange.out.TablesOut;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.id.NoteId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;

class TablesOutTest {

    private static final List<String> HOSTILE = List.of(
            "=1+1", "+SUM(A1)", "@cmd", "-", "-未统计", "'=1", "''@x", "'引号", "＝１", "逗号,引号\"", "优秀");

    @TempDir
    private Path folder;

    private static byte[] written(TableFormat format, Snapshot snapshot, boolean marked) {
        var out = new ByteArrayOutputStream();
        try {
            TablesOut.write(format, snapshot,
                    new TableRequest(snapshot.report().language(), Instant.EPOCH, marked), out, Progress.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Snapshot back(TableFormat format, Snapshot snapshot) {
        Path file = Cases.write(folder, "out." + format.extension(), written(format, snapshot, false));
        Planning.Planned planned = Cases.plan(file, Cases.blank(snapshot.report().language()));
        assertThat(planned.log().hints()).isEmpty();
        assertThat(planned.log().counts().rejected()).isZero();
        return Cases.after(planned, Cases.blank(snapshot.report().language()));
    }

    private Snapshot imported(String name, Language language) {
        return Cases.imported(Cases.write(folder, "kpi.csv", Cases.bytes(name)), Cases.blank(language));
    }

    @ParameterizedTest
    @EnumSource
    void givesBothCasesBackAsTheyAre(TableFormat format) {
        Snapshot broker = imported(Cases.BROKER, Language.ZH_HANS);
        assertThat(back(format, broker)).isEqualTo(broker);
        Snapshot lender = imported(Cases.LENDER, Language.ZH_HANT);
        assertThat(back(format, lender)).isEqualTo(lender);
    }

    @ParameterizedTest
    @EnumSource
    void givesNotesBackWithTheirTextsAndPlaces(TableFormat format) {
        Snapshot annotated = annotated(imported(Cases.BROKER, Language.ZH_HANS));
        Snapshot back = back(format, annotated);
        assertThat(back).isEqualTo(annotated);
        assertThat(back.tables().notes().values()).extracting(note -> note.text().in(Language.ZH_HANS).orElse(""))
                .contains("第一行/口径\n2: 第二行", "只到单位", "只到一格");
    }

    /// Every note with a text, of several lines and with signs that mean something elsewhere; two more on a unit and a
    /// cell.
    private static Snapshot annotated(Snapshot snapshot) {
        var notes = new LinkedHashMap<NoteId, Note>();
        snapshot.tables().notes().values().forEach(note -> notes.put(note.id(), new Note(
                note.id(), note.anchors(), Localized.zh("第一行/口径\n2: 第二行"))));
        KpiTable last = List.copyOf(snapshot.tables().tables().values()).getLast();
        var row = last.rows().getLast().id();
        add(notes, "N010", new NoteAnchor.OnUnit(last.id(), row), "只到单位");
        add(notes, "N011", new NoteAnchor.OnCell(last.id(), row, last.years().get(1)), "只到一格");
        return new Snapshot(snapshot.organisation(), snapshot.report(), snapshot.figures(),
                new Tables(snapshot.tables().tables(), notes), snapshot.chapters());
    }

    private static void add(Map<NoteId, Note> notes, String id, NoteAnchor anchor, String text) {
        notes.put(new NoteId(id), new Note(new NoteId(id), List.of(anchor), Localized.zh(text)));
    }

    @Test
    void changesNothingWhereTheWorkspaceHasItAll() {
        Snapshot annotated = annotated(imported(Cases.BROKER, Language.ZH_HANS));
        for (TableFormat format : TableFormat.values()) {
            Path file = Cases.write(folder, "same." + format.extension(), written(format, annotated, true));
            assertThat(Cases.plan(file, annotated).edit()).as(format.extension()).isEmpty();
        }
    }

    @Test
    void writesTheLongFormByteForByteAsItCame() {
        String out = new String(written(TableFormat.CSV, imported(Cases.BROKER, Language.ZH_HANS), false),
                StandardCharsets.UTF_8);
        // The first note of that report hangs in a chapter, so that those of the tables begin with 2.
        String counted = Pattern.compile("(section|table|row):([0-9]+)").matcher(Cases.text(Cases.BROKER))
                .replaceAll(mark -> mark.group(1) + ":" + (Integer.parseInt(mark.group(2)) - 1));
        assertThat(out).isEqualTo(counted.replace("\r\n", "\n"));
        assertThat(written(TableFormat.CSV, Cases.blank(), true)).startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @EnumSource
    void neverWritesAFormulaAndLosesNoSign(TableFormat format) throws IOException {
        Snapshot hostile = hostile();
        assertThat(back(format, hostile).figures().values()).isEqualTo(hostile.figures().values());
        byte[] bytes = written(format, hostile, false);
        if (format == TableFormat.CSV) {
            assertThat(new String(bytes, StandardCharsets.UTF_8).lines().flatMap(line -> Stream.of(line.split(","))))
                    .noneMatch(cell -> cell.matches("\"?([=+@＝].*|-[^0-9]?.*[^0-9.,\"].*|-)"));
        } else {
            assertThat(cells(bytes)).noneMatch(type -> type == CellType.FORMULA).contains(CellType.NUMERIC);
        }
    }

    /// The broker's figures, some of them replaced.
    private Snapshot hostile() {
        Snapshot snapshot = imported(Cases.BROKER, Language.ZH_HANS);
        var values = new LinkedHashMap<>(snapshot.figures().values());
        var keys = new ArrayList<ValueKey>(values.keySet());
        for (int at = 0; at < HOSTILE.size(); at++) {
            values.put(keys.get(at), new Value.Words(HOSTILE.get(at)));
        }
        values.put(keys.get(20), new Value.Amount(new BigDecimal("-1234.50"), 2, true));
        values.put(keys.get(21), new Value.Amount(new BigDecimal("123456789012345678.90"), 2, true));
        values.put(keys.get(22), new Value.Amount(new BigDecimal("0.000000000001"), 12, false));
        values.put(keys.get(23), new Value.NotApplicable("不适用", ""));
        values.put(keys.get(24), new Value.NotDisclosed("未披露"));
        return new Snapshot(snapshot.organisation(), snapshot.report(),
                new Figures(snapshot.figures().indicators(), values), snapshot.tables(), snapshot.chapters());
    }

    private static List<CellType> cells(byte[] bytes) throws IOException {
        var types = new ArrayList<CellType>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> types.add(cell.getCellType()))));
        }
        return types;
    }

    @Test
    void keepsDecimalsThatAreNotPrinted() {
        Snapshot snapshot = imported(Cases.BROKER, Language.ZH_HANS);
        ValueKey key = snapshot.figures().values().keySet().iterator().next();
        var values = new LinkedHashMap<>(snapshot.figures().values());
        values.put(key, new Value.Amount(new BigDecimal("2.675"), 2, false));
        var figures = new Figures(snapshot.figures().indicators(), values);
        var sharp = new Snapshot(
                snapshot.organisation(), snapshot.report(), figures, snapshot.tables(), snapshot.chapters());
        assertThat(back(TableFormat.XLSX, sharp).figures().value(key)).isEqualTo(values.get(key));
        assertThat(back(TableFormat.CSV, sharp).figures().value(key).printed()).isEqualTo("2.68");
    }

    @Test
    void laysOutASheetPerTableWithTypedNumbersAndMergedGroups() throws IOException {
        byte[] bytes = written(TableFormat.XLSX, imported(Cases.LENDER, Language.ZH_HANT), false);
        assertThat(bytes).isEqualTo(written(TableFormat.XLSX, imported(Cases.LENDER, Language.ZH_HANT), false));
        Path file = Cases.write(folder, "lender.xlsx", bytes);
        try (InputStream in = Files.newInputStream(file); var book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet sheet = book.getSheet("環境範疇");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("章節：附錄二：ESG量化績效");
            assertThat(sheet.getRow(3).getCell(5).getNumericCellValue()).isEqualTo(47.58);
            assertThat(sheet.getRow(4).getCell(5).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(sheet.getRow(9).getCell(5).getStringCellValue()).isEqualTo("不適用");
            assertThat(sheet.getMergedRegions()).extracting(range -> range.formatAsString())
                    .contains("A4:A13", "B5:B9");
            assertThat(Optional.of(Year.of(2023)).map(year -> sheet.getRow(2).getCell(5).getStringCellValue()))
                    .contains("2023 年");
        }
    }
}
