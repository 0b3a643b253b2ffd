package qingye.exchange.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.calc.materiality.UsualMethod;
import qingye.exchange.form.Sender;
import qingye.export.ExportResult;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Impact;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.TopicLinks;
import qingye.model.report.Organisation;
import qingye.model.text.Localized;
import qingye.task.Progress;

/// A workspace with topics and groups, and people who answer.
final class SurveyDesk {

    static final Year YEAR = Year.of(2024);
    static final PartId CLIMATE = new PartId("climate");
    static final PartId STAFF = new PartId("staff");
    static final PartId ETHICS = new PartId("ethics");
    static final PartId EMPLOYEES = new PartId("employees");
    static final PartId INVESTORS = new PartId("investors");
    static final Assumed IMPACT = new Assumed(Optional.empty(), Criterion.IMPACT, Horizon.SHORT);

    private SurveyDesk() {}

    static Snapshot simple() {
        return with(parts(true));
    }

    static Snapshot full() {
        return with(parts(false));
    }

    static Map<PartId, MaterialityPart> parts(boolean simple) {
        var parts = new LinkedHashMap<PartId, MaterialityPart>();
        Method usual = UsualMethod.of(Materiality.NONE, YEAR);
        Method.Scales scales = usual.scales();
        Method method = new Method(usual.id(), YEAR, 1,
                new Method.Scales(simple, scales.lowest(), scales.highest(), scales.severity(), scales.likelihood(),
                        scales.horizons()),
                usual.weights(), usual.horizons(), usual.impact(), usual.financial(), usual.dimensions());
        var good = new Impact(true, true, Horizon.SHORT);
        Stream.of(method, topic(CLIMATE, 1, "应对气候变化", "environment", Impact.USUAL),
                topic(STAFF, 2, "员工权益", "social", good),
                topic(ETHICS, 3, "商业道德", "governance", Impact.USUAL),
                topic(new PartId("gone"), 4, "不列入的议题", "social", Impact.USUAL).within(false),
                group(EMPLOYEES, 1, "员工", "1"), group(INVESTORS, 2, "投资者/股东", "2"),
                group(new PartId("media"), 3, "媒体", "0")).forEach(part -> parts.put(part.id(), part));
        return parts;
    }

    static MaterialTopic topic(PartId id, int place, String name, String dimension, Impact impact) {
        return new MaterialTopic(id, YEAR, place, Localized.zh(name), Localized.zh(name + "的含义"), dimension, "", true,
                impact, TopicLinks.NONE, MaterialTopic.Standing.CALCULATED);
    }

    static Stakeholder group(PartId id, int place, String name, String weight) {
        return new Stakeholder(id, YEAR, place, Localized.zh(name), List.of(), Stakeholder.Exchange.UNKNOWN,
                new BigDecimal(weight));
    }

    static Snapshot with(Map<PartId, MaterialityPart> parts) {
        Snapshot blank = Snapshot.blank(YEAR);
        return new Snapshot(
                new Organisation(Localized.zh("某证券"), Localized.none(), List.of()), blank.report(), blank.figures(),
                blank.tables(), blank.chapters(), blank.registers(), new Materiality(parts), blank.scrutiny());
    }

    static Sender sender(Snapshot snapshot) {
        return new Sender(snapshot, "here");
    }

    static List<Path> written(Snapshot snapshot, Path folder) {
        ExportResult result = Surveys.write(
                sender(snapshot), Surveys.plan(snapshot, Set.of(), folder), Progress.none());
        assertThat(result).isInstanceOf(ExportResult.Written.class);
        return ((ExportResult.Written) result).files();
    }

    static Replies read(Snapshot snapshot, Path... files) {
        return Surveys.read(List.of(files), sender(snapshot), IMPACT, Progress.none());
    }

    /// Fills a copy of a questionnaire: the respondent, and scores by topic from the left.
    static Path filled(Path form, String copy, String respondent, Map<PartId, List<?>> scores) {
        return edited(form, copy, book -> {
            Sheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                Cell mark = row.getCell(Layout.MARKS - 1);
                if (mark == null) {
                    continue;
                }
                if (mark.getStringCellValue().equals(Layout.RESPONDENT)) {
                    row.getCell(Layout.TOPIC - 1).setCellValue(respondent);
                }
                List<?> given = scores.entrySet().stream()
                        .filter(one -> one.getKey().value().equals(mark.getStringCellValue()))
                        .findFirst().<List<?>>map(Map.Entry::getValue).orElse(List.of());
                for (int at = 0; at < given.size(); at++) {
                    put(row, Layout.FIRST_ANSWER - 1 + at, given.get(at));
                }
            }
        });
    }

    static void put(Row row, int column, Object value) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    static Path edited(Path form, String copy, Consumer<XSSFWorkbook> change) {
        try (InputStream in = Files.newInputStream(form); var book = new XSSFWorkbook(in)) {
            change.accept(book);
            Path to = form.resolveSibling(copy);
            try (OutputStream out = Files.newOutputStream(to)) {
                book.write(out);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A workbook with one sheet of those rows.
    static Path table(Path file, String sheet, List<List<?>> rows) {
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet into = book.createSheet(sheet);
            for (int at = 0; at < rows.size(); at++) {
                Row row = into.createRow(at);
                for (int column = 0; column < rows.get(at).size(); column++) {
                    put(row, column, rows.get(at).get(column));
                }
            }
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
