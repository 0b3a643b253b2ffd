package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.exchange.log.Hint;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.exchange.log.Refusal;
import qingye.exchange.log.State;

class UnsafeWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    private Path folder;

    @Test
    void refusesMacrosWhateverTheFileIsCalled() {
        byte[] project = changed(parts -> parts.put("xl/vbaProject.bin", new byte[10]));
        assertThat(reason(project)).isEqualTo(Refusal.MACROS);
        byte[] type = changed(text(TYPES, types -> types.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
        assertThat(reason(type)).isEqualTo(Refusal.MACROS);
        byte[] sheets = changed(parts -> parts.put("xl/macrosheets/sheet1.xml", new byte[10]));
        assertThat(reason(sheets)).isEqualTo(Refusal.MACROS);
    }

    @Test
    void refusesWhatUnpacksToFarMore() {
        byte[] bomb = changed(parts -> {
            byte[] sheet = parts.getOrDefault(SHEET, new byte[0]);
            byte[] blanks = new byte[30 << 20];
            Arrays.fill(blanks, (byte) ' ');
            var out = new ByteArrayOutputStream();
            out.writeBytes("<?xml version=\"1.0\"?><worksheet>".getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(blanks);
            out.writeBytes(sheet);
            parts.put(SHEET, out.toByteArray());
        });
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(reason(bomb)).isEqualTo(Refusal.BOMB);
        byte[] many = changed(parts -> {
            for (int part = 0; part < 1_001; part++) {
                parts.put("xl/media/" + part + ".bin", new byte[1]);
            }
        });
        assertThat(reason(many)).isEqualTo(Refusal.BOMB);
    }

    @Test
    void refusesEntities() {
        String declared = "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        for (String part : new String[] {SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", TYPES}) {
            byte[] book = changed(text(part, xml -> xml.replaceFirst("\\?>", declared)));
            assertThat(reason(book)).as(part).isIn(Refusal.ENTITIES, Refusal.DAMAGED);
        }
        byte[] sheet = changed(text(SHEET, xml -> xml.replaceFirst("\\?>", declared)));
        assertThat(reason(sheet)).isEqualTo(Refusal.ENTITIES);
    }

    @Test
    void followsNoLinkAndTakesNothingFromBehindOne() {
        byte[] linked = changed(parts -> {
            text(SHEET, xml -> xml.replaceFirst("(<c r=\"C3\"[^>]*>)", "$1<f>[1]Tabelle1!A1*2</f>")).to(parts);
            text(TYPES, types -> types.replace("</Types>", "<Override PartName=\"/xl/externalLinks/externalLink1.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml\"/>"
                    + "</Types>")).to(parts);
            parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>".getBytes(StandardCharsets.US_ASCII));
        });
        Planning.Planned planned = Cases.plan(Cases.write(folder, "linked.xlsx", linked), Cases.blank());
        assertThat(planned.log().hints()).contains(new Hint.LinksIgnored(Place.of("linked.xlsx")));
        assertThat(planned.log().counts()).isEqualTo(Cases.counts(1, 0, 0, 1));
        assertThat(planned.log().in(State.REJECTED).getFirst().problem()).contains(new Problem.ForeignFormula());
        assertThat(planned.log().in(State.REJECTED).getFirst().place())
                .isEqualTo(Place.of("linked.xlsx", "环境", 3).at("C"));
    }

    @Test
    void refusesOldAndProtectedAndForeignFiles() throws IOException {
        var old = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet("x").createRow(0).createCell(0).setCellValue(1);
            book.write(old);
        }
        assertThat(reason(old.toByteArray())).isEqualTo(Refusal.OLD_EXCEL);

        var locked = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            container.writeFilesystem(locked);
        }
        assertThat(reason(locked.toByteArray())).isEqualTo(Refusal.ENCRYPTED);

        byte[] word = zip(Map.of("[Content_Types].xml", new byte[1], "word/document.xml", new byte[1]));
        assertThat(reason(word)).isEqualTo(Refusal.FOREIGN);
        byte[] binary = zip(Map.of("[Content_Types].xml", new byte[1], "xl/workbook.bin", new byte[1]));
        assertThat(reason(binary)).isEqualTo(Refusal.FOREIGN);
        assertThat(reason(zip(Map.of("a.txt", new byte[1])))).isEqualTo(Refusal.FOREIGN);
    }

    @Test
    void refusesWhatIsDamaged() {
        byte[] whole = book();
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Refusal.DAMAGED);
        assertThat(reason(changed(text(SHEET, xml -> xml.substring(0, xml.length() / 2))))).isEqualTo(Refusal.DAMAGED);
        assertThat(reason(changed(parts -> parts.remove(SHEET)))).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void refusesMoreCellsThanATableHas() {
        var random = new Random(1);
        var rows = new StringBuilder("<sheetData>");
        for (int row = 0; row < 1_100; row++) {
            rows.append("<row>");
            for (int column = 0; column < 500; column++) {
                rows.append("<c><v>").append(random.nextInt(1_000_000)).append("</v></c>");
            }
            rows.append("</row>");
        }
        byte[] large = changed(text(SHEET, xml -> xml.replaceFirst("<sheetData>", rows.toString())));
        assertThat(reason(large)).isEqualTo(Refusal.CELLS);
        byte[] wide = changed(text(SHEET, xml -> xml.replaceFirst("<sheetData>",
                "<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")));
        Planning.Unreadable refused = Cases.refused(Cases.write(folder, "wide.xlsx", wide));
        assertThat(refused.reason()).isEqualTo(Refusal.CELLS);
        assertThat(refused.place()).contains(Place.of("wide.xlsx", "环境", 1).at("XFD"));
    }

    @Test
    void refusesMergedRangesThatWouldFillTheMemory() {
        var merges = new StringBuilder("</sheetData><mergeCells>");
        for (int row = 10; row < 40_000; row++) {
            merges.append("<mergeCell ref=\"A").append(row).append(":XFD").append(row).append("\"/>");
        }
        merges.append("</mergeCells>");
        byte[] hostile = changed(text(SHEET, xml -> xml.replaceFirst("</sheetData>", merges.toString())));
        assertThat(reason(hostile)).isEqualTo(Refusal.CELLS);
    }

    @Test
    void refusesMoreValuesThanAReportHasByTheRow() {
        var random = new Random(2);
        var rows = new StringBuilder();
        for (int row = 10; row < 66_800; row++) {
            rows.append("<row r=\"").append(row).append("\"><c t=\"inlineStr\"><is><t>i").append(row)
                    .append("</t></is></c>");
            for (int year = 0; year < 3; year++) {
                rows.append("<c r=\"").append((char) ('C' + year)).append(row).append("\"><v>")
                        .append(random.nextInt(1_000_000)).append("</v></c>");
            }
            rows.append("</row>");
        }
        byte[] endless = changed(text(SHEET, xml -> xml
                .replaceFirst("(<c r=\"C2\".*?</c>)", "$1<c r=\"D2\"><v>2023</v></c><c r=\"E2\"><v>2022</v></c>")
                .replaceFirst("</sheetData>", rows + "</sheetData>")));
        Planning.Unreadable refused = Cases.refused(Cases.write(folder, "long.xlsx", endless));
        assertThat(refused.reason()).isEqualTo(Refusal.CELLS);
        assertThat(refused.place().orElseThrow().row()).isEqualTo(66_675);
    }

    private Refusal reason(byte[] book) {
        return Cases.refused(Cases.write(folder, "kpi.xlsx", book)).reason();
    }

    private static byte[] book() {
        return Workbooks.of(book -> {
            var sheet = book.createSheet("环境");
            Workbooks.row(sheet, 0, "能源");
            Workbooks.row(sheet, 1, "指标", "单位", "2024年");
            Workbooks.row(sheet, 2, "a", "吨", 1);
            Workbooks.row(sheet, 3, "b", "吨", 2);
        });
    }

    private interface Change {
        void to(Map<String, byte[]> parts);
    }

    private static byte[] changed(Change change) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(book()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        change.to(parts);
        return zip(parts);
    }

    private static Change text(String part, UnaryOperator<String> change) {
        return parts -> parts.compute(part, (_, bytes) -> change
                .apply(new String(bytes == null ? new byte[0] : bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
