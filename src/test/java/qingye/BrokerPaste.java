package qingye;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The tables of the broker as a person copies them from a spreadsheet: with the heads that were printed, an item of a
/// cell on a line of its own.
public final class BrokerPaste {

    private static final Map<String, List<String>> HEADS = Map.of(
            "topic-changes", List.of("2023 年议题", "2024 年议题", "变动类型", "变动原因"),
            "stakeholders", List.of("关键利益相关方", "关注议题", "沟通与回应渠道", "沟通频次"));

    private BrokerPaste() {}

    /// The cells, row by row.
    public static List<List<String>> rows(String name) {
        var rows = new ArrayList<>(List.of(Objects.requireNonNull(HEADS.get(name))));
        for (CSVRecord row : read(name)) {
            rows.add(row.stream().map(cell -> cell.replace('|', '\n')).toList());
        }
        return rows;
    }

    /// The table as the clipboard holds it.
    public static String table(String name) {
        return rows(name).stream()
                .map(row -> row.stream().map(cell -> cell.contains("\n") ? '"' + cell + '"' : cell)
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
    }

    /// The topics with their dimensions.
    public static String topics() {
        return read("topics").stream().map(row -> row.get("topic") + "\t" + row.get("dimension"))
                .collect(Collectors.joining("\r\n"));
    }

    private static List<CSVRecord> read(String name) {
        try (var in = new InputStreamReader(Objects.requireNonNull(BrokerPaste.class.getResourceAsStream(
                "/cases/szse-broker-2024/" + name + ".csv")), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
