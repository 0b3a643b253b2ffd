package qingye.exchange.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.edit.Application;
import qingye.exchange.KpiImport;
import qingye.exchange.Planning;
import qingye.exchange.form.Sender;
import qingye.export.ExportResult;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Profile;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Organisation;
import qingye.model.text.Localized;
import qingye.task.Progress;

/// The broker's indicators shared out among three departments, and people who fill forms.
final class Forms {

    static final List<String> DEPARTMENTS = List.of("行政部", "人力资源部", "合规部");
    private static final Path CASE = Path.of("src/test/resources/cases/szse-broker-2024/kpi.csv");

    private Forms() {}

    /// The values of 2024 are still to be collected.
    static Snapshot broker() {
        Snapshot blank = Snapshot.blank(Year.of(2024));
        var named = new Snapshot(
                new Organisation(Localized.zh("某证券"), Localized.none(), List.of()), blank.report(), blank.figures(),
                blank.tables(), blank.chapters());
        Planning planning = KpiImport.plan(CASE, named, Progress.none());
        Snapshot full = Application.apply(named, ((Planning.Planned) planning).edit().orElseThrow());
        var indicators = new LinkedHashMap<IndicatorId, Indicator>();
        full.figures().indicators().forEach((id, one) -> {
            String owner = DEPARTMENTS.get(indicators.size() % DEPARTMENTS.size());
            indicators.put(id, one.with(new Profile(
                    Profile.BLANK.kind(), Optional.empty(), "", owner, "", "")));
        });
        var values = new LinkedHashMap<>(full.figures().values());
        values.keySet().removeIf(key -> key.year().equals(Year.of(2024)));
        return with(full, new Figures(indicators, values));
    }

    static Snapshot with(Snapshot snapshot, Figures figures) {
        return new Snapshot(
                snapshot.organisation(), snapshot.report(), figures, snapshot.tables(), snapshot.chapters());
    }

    static Snapshot with(Snapshot snapshot, String code, Value value, Dossier dossier) {
        Figures before = snapshot.figures();
        var values = new LinkedHashMap<>(before.values());
        var dossiers = new LinkedHashMap<>(before.dossiers());
        values.put(key(code), value);
        dossiers.put(key(code), dossier);
        return with(snapshot, new Figures(
                before.indicators(), values, dossiers, before.evidence(), before.factors()));
    }

    static ValueKey key(String code) {
        return new ValueKey(new IndicatorId(code), Year.of(2024));
    }

    static List<Path> written(Snapshot snapshot, Path folder) {
        ExportResult result = CollectionForms.write(
                sender(snapshot), CollectionForms.plan(snapshot, folder), Progress.none());
        assertThat(result).isInstanceOf(ExportResult.Written.class);
        return ((ExportResult.Written) result).files();
    }

    /// The form for a department.
    static Path of(String department, List<Path> forms) {
        return forms.stream().filter(form -> form.toString().contains(department)).findFirst().orElseThrow();
    }

    static Sender sender(Snapshot snapshot) {
        return new Sender(snapshot, "here");
    }

    static Collected read(Snapshot present, Path... forms) {
        return read(sender(present), forms);
    }

    static Collected read(Sender sender, Path... forms) {
        return CollectionForms.read(List.of(forms), sender, Progress.none());
    }

    /// Changes a form as somebody does who knows how to take off its protection.
    static Path edit(Path form, Consumer<XSSFWorkbook> change) {
        try (InputStream in = Files.newInputStream(form); var book = new XSSFWorkbook(in)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(form)) {
                book.write(out);
            }
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fills a value and where it comes from; a number as a number, all else as text.
    static Path fill(Path form, Map<String, Object> values) {
        return edit(form, book -> values.forEach((code, value) -> {
            XSSFRow row = row(book.getSheetAt(1), code);
            switch (value) {
                case Number number -> cell(row, FormLayout.VALUE).setCellValue(number.doubleValue());
                default -> cell(row, FormLayout.VALUE).setCellValue(value.toString());
            }
            cell(row, FormLayout.SOURCE).setCellValue("台账 " + code);
        }));
    }

    static Cell cell(XSSFRow row, int column) {
        return row.getCell(column - 1);
    }

    static XSSFRow row(XSSFSheet sheet, String code) {
        for (int at = FormLayout.HEADER; at <= sheet.getLastRowNum(); at++) {
            if (sheet.getRow(at).getCell(0).getStringCellValue().equals(code)) {
                return sheet.getRow(at);
            }
        }
        throw new AssertionError("no row of " + code);
    }

    static List<String> codes(Path form) {
        var codes = new ArrayList<String>();
        try (InputStream in = Files.newInputStream(form); var book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(1);
            for (int at = FormLayout.HEADER; at <= sheet.getLastRowNum(); at++) {
                codes.add(sheet.getRow(at).getCell(0).getStringCellValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
