package qingye.exchange.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.form.Sender;
import qingye.exchange.log.Problem;
import qingye.exchange.log.Refusal;
import qingye.model.Snapshot;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Organisation;
import qingye.model.report.Report;
import qingye.model.text.Localized;
import qingye.text.Messages;

class CollectionFormsTest {

    private static Snapshot broker = Snapshot.blank(Year.of(2024));

    @TempDir
    private Path folder;

    @BeforeAll
    static void shareOut() {
        broker = Forms.broker();
    }

    @Test
    void writesOneLockedFormPerDepartmentWithItsIndicatorsOnly() throws IOException {
        List<Path> forms = Forms.written(broker, folder);
        assertThat(forms).hasSize(3);
        var all = new ArrayList<String>();
        forms.forEach(form -> all.addAll(Forms.codes(form)));
        assertThat(all).hasSize(123).doesNotHaveDuplicates();
        try (InputStream in = Files.newInputStream(Forms.of("行政部", forms)); var book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(book.isStructureLocked()).isTrue();
            assertThat(book.isSheetHidden(2)).isTrue();
            assertThat(book.isMacroEnabled()).isFalse();
            assertThat(sheet.isColumnHidden(0)).isTrue();
            var row = Forms.row(sheet, "K001");
            assertThat(Forms.cell(row, FormLayout.LAST_YEAR).getNumericCellValue()).isEqualTo(6756.12);
            assertThat(Forms.cell(row, FormLayout.LAST_YEAR).getCellStyle().getLocked()).isTrue();
            assertThat(Forms.cell(row, FormLayout.VALUE).getCellStyle().getLocked()).isFalse();
            assertThat(Forms.cell(row, FormLayout.VALUE).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(sheet.getDataValidations()).hasSize(Forms.codes(Forms.of("行政部", forms)).size())
                    .allMatch(one -> one.getValidationConstraint()
                            .getValidationType() == DataValidationConstraint.ValidationType.DECIMAL);
        }
    }

    @Test
    void writesTheSameFormsAgain() throws IOException {
        Path first = Forms.of("合规部", Forms.written(broker, folder.resolve("a")));
        Path second = Forms.of("合规部", Forms.written(broker, folder.resolve("b")));
        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
    }

    @Test
    void findsNothingNewInAnEmptyForm() {
        Snapshot known = Forms.with(broker, "K001", new Value.Amount(new BigDecimal("6557.48"), 2, true),
                Dossier.BLANK.withSource("碳盘查系统\n含数据中心"));
        Collected collected = Forms.read(known, Forms.written(known, folder).toArray(Path[]::new));
        assertThat(collected.isClean()).isTrue();
        assertThat(collected.changes()).isEmpty();
        assertThat(collected.accept(List.of())).isEmpty();
        assertThat(collected.forms()).extracting(ReadForm::asked).containsExactly(41, 41, 41);
    }

    @Test
    void showsJustWhatThreeDepartmentsFilledThroughLibreOffice() throws IOException, InterruptedException {
        assumeTrue(installed("soffice"), "LibreOffice is not installed");
        List<Path> forms = Forms.written(broker, folder.resolve("sent"));
        Map<ValueKey, String> expected = new LinkedHashMap<>();
        var returned = new ArrayList<Path>();
        for (Path form : forms) {
            List<String> codes = Forms.codes(form);
            Forms.fill(form, Map.of(codes.get(0), 1234.5, codes.get(1), "不适用", codes.get(2), 88));
            expected.put(Forms.key(codes.get(0)), "1234.5");
            expected.put(Forms.key(codes.get(1)), "不适用");
            expected.put(Forms.key(codes.get(2)), "88");
            returned.add(throughLibreOffice(form));
        }
        Collected collected = Forms.read(broker, returned.toArray(Path[]::new));
        assertThat(collected.isClean()).as("%s", collected.faults() + " " + collected.refused()).isTrue();
        assertThat(collected.changes()).hasSize(9).allSatisfy(change -> {
            assertThat(change.before()).isEqualTo(Value.EMPTY);
            assertThat(change.source()).isEqualTo("台账 " + change.key().indicator().code());
            String given = expected.getOrDefault(change.key(), "");
            if (change.after() instanceof Value.Amount amount) {
                assertThat(amount.exact()).isEqualByComparingTo(given);
            } else {
                assertThat(change.after()).isEqualTo(new Value.NotApplicable(given, ""));
            }
        });
        assertThat(collected.changes()).extracting(Change::key).containsExactlyInAnyOrderElementsOf(expected.keySet());

        Edit.Batch edit = collected.accept(collected.changes()).orElseThrow();
        assertThat(edit.purpose()).isEqualTo(Edit.Purpose.COLLECT);
        Snapshot after = Application.apply(broker, edit);
        assertThat(after.figures().values()).hasSize(broker.figures().values().size() + 9);
        assertThat(Application.apply(after, edit.inverse())).isEqualTo(broker);
    }

    private Path throughLibreOffice(Path form) throws IOException, InterruptedException {
        Path out = folder.resolve("back");
        var office = new ProcessBuilder("soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(), "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir", out.toString(), form.toString());
        Process running = office.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(running.waitFor(120, TimeUnit.SECONDS)).isTrue();
        Path converted = out.resolve(String.valueOf(form.getFileName()));
        assumeTrue(Files.exists(converted), "LibreOffice Calc is not installed");
        return converted;
    }

    private static boolean installed(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    @Test
    void keepsSourceAndRemark() {
        Path form = Forms.of("行政部", Forms.written(broker, folder));
        Forms.edit(form, book -> {
            var row = Forms.row(book.getSheetAt(1), "K001");
            Forms.cell(row, FormLayout.SOURCE).setCellValue("碳盘查系统");
            Forms.cell(row, FormLayout.REMARK).setCellValue("第一行\n第二行");
        });
        Collected collected = Forms.read(broker, form);
        Snapshot after = Application.apply(broker, collected.accept(collected.changes()).orElseThrow());
        assertThat(after.figures().dossier(Forms.key("K001")).source()).isEqualTo("碳盘查系统\n第一行\n第二行");
        assertThat(after.figures().values()).isEqualTo(broker.figures().values());
    }

    @Test
    void refusesWhatOnlyLooksLikeANumberAndTakesTheRest() {
        Path form = Forms.of("行政部", Forms.written(broker, folder));
        List<String> codes = Forms.codes(form);
        Forms.fill(form, Map.of(codes.get(0), "3.541.51", codes.get(5), 7));
        Forms.edit(form, book -> {
            XSSFSheet sheet = book.getSheetAt(1);
            Forms.cell(Forms.row(sheet, codes.get(1)), FormLayout.VALUE).setCellErrorValue((byte) 23);
            var dated = Forms.cell(Forms.row(sheet, codes.get(2)), FormLayout.VALUE);
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            dated.setCellStyle(style);
            dated.setCellValue(45324);
        });
        Collected collected = Forms.read(broker, form);
        assertThat(collected.faults()).extracting(Fault::problem).hasExactlyElementsOfTypes(
                Problem.NotANumber.class, Problem.ErrorCell.class, Problem.DateCell.class);
        assertThat(collected.faults().getFirst().place().sheet()).contains("数据填报");
        assertThat(collected.faults().getFirst().place().column()).contains("G");
        assertThat(collected.faults().get(1).found()).isEqualTo("#REF!");
        assertThat(collected.changes()).singleElement()
                .satisfies(change -> assertThat(change.key()).isEqualTo(Forms.key(codes.get(5))));
        var sentences = new CollectSentences(Messages.of(Locale.CHINESE));
        assertThat(sentences.say(collected.faults().getFirst())).contains("数据填报", "第 5 行 G 列", "小数点多于一个");
    }

    @Test
    void takesNeitherOfTwoRowsOfOneIndicator() {
        Path form = Forms.of("行政部", Forms.written(broker, folder));
        Forms.fill(form, Map.of("K001", 5));
        Forms.edit(form, book -> book.getSheetAt(1).copyRows(4, 4, 90, new CellCopyPolicy()));
        Collected collected = Forms.read(broker, form);
        assertThat(collected.changes()).isEmpty();
        assertThat(collected.faults()).hasSize(2)
                .allMatch(fault -> fault.problem() instanceof Problem.RowTwice);
    }

    @Test
    void leavesItOpenWhichOfTwoDepartmentsIsRight() {
        Path one = Forms.of("行政部", Forms.written(broker, folder.resolve("a")));
        Path other = Forms.of("行政部", Forms.written(broker, folder.resolve("b")));
        Forms.fill(one, Map.of("K001", 5, "K004", 8));
        Forms.fill(other, Map.of("K001", 6, "K004", 8));
        Collected collected = Forms.read(broker, one, other);
        assertThat(collected.changes()).singleElement().satisfies(
                change -> assertThat(change.key()).isEqualTo(Forms.key("K004")));
        assertThat(collected.conflicts()).singleElement().isInstanceOf(Conflict.Differing.class);
        List<Change> claims = ((Conflict.Differing) collected.conflicts().getFirst()).claims();
        assertThat(collected.accept(List.of(claims.getLast())).orElseThrow().edits()).hasSize(2);
        assertThatThrownBy(() -> collected.accept(claims)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new CollectSentences(Messages.of(Locale.ENGLISH)).say(collected.conflicts().getFirst()))
                .contains("5.00", "6.00", "; ");
    }

    @Test
    void noticesWhatWasChangedOrLockedMeanwhile() {
        List<Path> forms = Forms.written(broker, folder);
        Path form = Forms.of("行政部", forms);
        Forms.fill(form, Map.of("K001", 5, "K004", 8, "K007", 9));
        var entered = new Value.Amount(new BigDecimal("4"), 0, false);
        Snapshot moved = Forms.with(broker, "K001", entered, Dossier.BLANK);
        moved = Forms.with(moved, "K004", entered, Dossier.BLANK.with(new Standing.Locked("甲", Instant.EPOCH)));
        moved = Forms.with(moved, "K007", Value.EMPTY, Dossier.BLANK.with(new Standing.Confirmed("甲", Instant.EPOCH)));
        Collected collected = Forms.read(moved, form);
        assertThat(collected.conflicts()).hasExactlyElementsOfTypes(Conflict.Overtaken.class, Conflict.Locked.class);
        var overtaken = (Conflict.Overtaken) collected.conflicts().getFirst();
        assertThat(collected.accept(List.of(overtaken.change()))).isPresent();
        var locked = (Conflict.Locked) collected.conflicts().getLast();
        assertThatThrownBy(() -> collected.accept(List.of(locked.change())))
                .isInstanceOf(IllegalArgumentException.class);
        Snapshot after = Application.apply(moved, collected.accept(collected.changes()).orElseThrow());
        assertThat(after.figures().dossier(Forms.key("K007")).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void refusesFormsOfOthersAndOfOtherYears() {
        Path form = Forms.of("行政部", Forms.written(broker, folder));
        assertThat(Forms.read(new Sender(named("另一证券"), "elsewhere"), form).refused())
                .containsExactly(new RefusedForm.OtherCompany(form, "某证券", "另一证券"));
        assertThat(Forms.read(new Sender(broker, "elsewhere"), form).refused())
                .as("a name proves nothing").containsExactly(new RefusedForm.OtherWorkspace(form));
        assertThat(Forms.read(new Sender(named("另一证券"), ""), form).refused())
                .as("without anything better, the name decides")
                .containsExactly(new RefusedForm.OtherCompany(form, "某证券", "另一证券"));
        var next = new Report(broker.report().title(), Year.of(2025), broker.report().language());
        assertThat(Forms.read(
                new Snapshot(broker.organisation(), next, broker.figures(), broker.tables(), broker.chapters()), form)
                .refused()).containsExactly(new RefusedForm.OtherYear(form, "2024", "2025"));
    }

    @Test
    void knowsItsFormsWhenTheOrganisationIsRenamed() {
        Path form = Forms.of("行政部", Forms.written(broker, folder));
        Forms.fill(form, Map.of("K001", 5));
        assertThat(Forms.read(named("某某证券"), form).changes()).hasSize(1);
    }

    private Snapshot named(String name) {
        var other = new Organisation(Localized.zh(name), Localized.none(), List.of());
        return new Snapshot(other, broker.report(), broker.figures(), broker.tables(), broker.chapters());
    }

    @Test
    void writesBesideWhatIsThere() {
        Forms.written(broker, folder);
        List<PlannedForm> again = CollectionForms.plan(broker, folder);
        assertThat(again).allMatch(PlannedForm::exists);
        assertThat(again.stream().map(PlannedForm::beside))
                .noneMatch(PlannedForm::exists)
                .allMatch(form -> form.file().toString().endsWith(" (2).xlsx"));
        assertThat(again).extracting(PlannedForm::department).containsExactlyElementsOf(Forms.DEPARTMENTS);
    }

    @Test
    void countsWhatSaysNothingNew() {
        Path form = Forms.of("行政部", Forms.written(broker, folder));
        Forms.fill(form, Map.of("K001", 5, "K004", 8, "K007", "3.541.51"));
        var same = new Value.Amount(new BigDecimal("8"), 2, true);
        ReadForm read = Forms.read(Forms.with(broker, "K004", same, new Dossier(
                Standing.OPEN, Localized.none(), "台账 K004", List.of(), Optional.empty(), Optional.empty(), Map.of())),
                form).forms().getFirst();
        assertThat(read.filled()).isEqualTo(3);
        assertThat(read.same()).isEqualTo(1);
    }

    @Test
    void refusesFormsWhoseStructureWasChanged() {
        List<Path> forms = Forms.written(broker, folder);
        Path header = Forms.edit(forms.get(0), book -> book.getSheetAt(1).getRow(3).getCell(5).setCellValue("2022 年"));
        Path gone = Forms.edit(forms.get(1), book -> {
            XSSFSheet sheet = book.getSheetAt(1);
            sheet.removeRow(sheet.getRow(6));
        });
        Path unit = Forms.edit(forms.get(2), book -> book.getSheetAt(1).getRow(4).getCell(3).setCellValue("千吨"));
        Collected collected = Forms.read(broker, header, gone, unit);
        assertThat(collected.refused()).hasSize(3).allMatch(one -> one instanceof RefusedForm.Changed);
        assertThat(collected.forms()).isEmpty();
        var sentences = new CollectSentences(Messages.of(Locale.CHINESE));
        assertThat(sentences.say(collected.refused().getFirst())).contains("2022 年", "第 4 行 F 列");
    }

    @Test
    void refusesWhatIsNoForm() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "指标,数值\n");
        Path foreign = folder.resolve("b.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(foreign)) {
            book.createSheet("数据");
            book.write(out);
        }
        Path missing = folder.resolve("c.xlsx");
        Collected collected = Forms.read(broker, csv, foreign, missing);
        assertThat(collected.refused()).hasSize(3);
        assertThat(collected.refused().get(0)).isInstanceOfSatisfying(
                RefusedForm.Unreadable.class, one -> assertThat(one.reason()).isEqualTo(Refusal.FOREIGN));
        assertThat(collected.refused().get(1)).isInstanceOf(RefusedForm.NoForm.class);
        assertThat(collected.refused().get(2)).isInstanceOfSatisfying(
                RefusedForm.Unreadable.class, one -> assertThat(one.reason()).isEqualTo(Refusal.MISSING));
    }

    @Test
    void opensNeitherMacrosNorLocks() throws IOException {
        List<Path> forms = Forms.written(broker, folder);
        try (FileSystem inside = FileSystems.newFileSystem(forms.get(0))) {
            Files.write(inside.getPath("xl", "vbaProject.bin"), new byte[10]);
        }
        try (var container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(forms.get(1))) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            container.writeFilesystem(out);
        }
        assertThat(Forms.read(broker, forms.get(0), forms.get(1)).refused())
                .extracting(one -> ((RefusedForm.Unreadable) one).reason())
                .containsExactly(Refusal.MACROS, Refusal.ENCRYPTED);
    }
}
