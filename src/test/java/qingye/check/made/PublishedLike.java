package qingye.check.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.KpiImport;
import qingye.exchange.Planning;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.indicator.ValueReader;
import qingye.model.report.Report;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;

/// Tables as companies publish them, of companies that do not exist; their figures fit each other.
public final class PublishedLike {

    private static final Path FOLDER = folder();

    private PublishedLike() {}

    /// An error planted in one of them.
    ///
    /// @param name what is wrong
    /// @param rules any of which may find it
    /// @param keys the figures that were changed
    public record Planted(String name, Set<Rule> rules, List<ValueKey> keys, Snapshot snapshot) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// The names of all.
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(Path::getFileName).filter(Objects::nonNull).map(Path::toString)
                    .filter(name -> name.endsWith(".csv")).map(name -> name.replace(".csv", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Freshly imported, as a person would have it.
    public static Snapshot imported(String name) {
        Path source = FOLDER.resolve(name + ".csv");
        Year last = records(source).stream().map(row -> Year.parse(row.get("year"))).max(Year::compareTo).orElseThrow();
        Snapshot blank = Snapshot.blank(last);
        var report = new Report(blank.report().title(), last, language(name));
        var before = new Snapshot(blank.organisation(), report, blank.figures(), blank.tables(), blank.chapters());
        return switch (KpiImport.plan(source, before, Progress.none())) {
            case Planning.Planned planned -> Application.apply(before, planned.edit().orElseThrow());
            case Planning.Unreadable unreadable -> throw new IllegalStateException(unreadable.toString());
        };
    }

    /// How many figures its file has.
    public static int figures(String name) {
        return records(FOLDER.resolve(name + ".csv")).size();
    }

    private static Language language(String name) {
        return switch (name) {
            case "harbour-property" -> Language.ZH_HANT;
            case "northgate-logistics" -> Language.EN;
            default -> Language.ZH_HANS;
        };
    }

    /// All planted errors, each in tables of its own.
    public static List<Planted> planted() {
        return records(FOLDER.resolve("planted").resolve("planted.csv")).stream()
                .collect(Collectors.groupingBy(row -> row.get("case"), LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(PublishedLike::planted).toList();
    }

    private static Planted planted(List<CSVRecord> rows) {
        CSVRecord first = rows.getFirst();
        Snapshot snapshot = imported(first.get("file"));
        var edits = rows.stream().map(row -> change(snapshot, row)).toList();
        Set<Rule> rules = Arrays.stream(first.get("rules").split(" ")).map(Rule::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
        return new Planted(first.get("file") + ": " + first.get("case"), rules,
                edits.stream().map(Edit.SetValue::key).toList(),
                Application.apply(snapshot, new Edit.Batch(Edit.Purpose.PASTE, List.copyOf(edits))));
    }

    private static Edit.SetValue change(Snapshot snapshot, CSVRecord row) {
        Indicator indicator = snapshot.tables().tables().values().stream()
                .filter(table -> words(table.title()).equals(row.get("table")))
                .flatMap(table -> find(snapshot, table, row).stream())
                .findFirst().orElseThrow(() -> new IllegalStateException(row.toString()));
        var key = new ValueKey(indicator.id(), Year.parse(row.get("year")));
        Value wrong = ((ValueReader.Read) ValueReader.read(row.get("value"), words(indicator.unit()))).value();
        return new Edit.SetValue(key, snapshot.figures().value(key), wrong);
    }

    private static Optional<Indicator> find(Snapshot snapshot, KpiTable table, CSVRecord row) {
        return table.rows().stream().filter(one -> isAt(one, row))
                .map(one -> snapshot.figures().indicator(one.indicator()).orElseThrow())
                .filter(indicator -> words(indicator.name()).equals(row.get("indicator"))).findFirst();
    }

    private static boolean isAt(KpiRow one, CSVRecord row) {
        return words(one.group()).equals(row.get("group")) && words(one.subgroup()).equals(row.get("subgroup"));
    }

    private static String words(Localized<String> text) {
        return text.byLanguage().values().stream().findFirst().orElse("");
    }

    private static List<CSVRecord> records(Path source) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(source, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(PublishedLike.class.getResource("/published-like")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
