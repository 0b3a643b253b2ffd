package qingye;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Localized;

/// The materiality assessment of the broker, as it was published for 2024.
public final class BrokerMateriality {

    public static final Year YEAR = Year.of(2024);

    private static final Map<String, String> DIMENSIONS =
            Map.of("环境", "environment", "社会", "social", "治理", "governance");
    private static final Map<String, TopicChange.Kind> KINDS = Map.of("新增议题", TopicChange.Kind.ADDED, "议题融合",
            TopicChange.Kind.MERGED, "议题移除", TopicChange.Kind.REMOVED, "表述优化", TopicChange.Kind.REWORDED);

    private final Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
    private final Map<String, PartId> now = new LinkedHashMap<>();
    private final Map<String, PartId> before = new LinkedHashMap<>();

    private BrokerMateriality() {}

    public static Materiality read() {
        var read = new BrokerMateriality();
        rows("topics").forEach(row -> read.now.computeIfAbsent(row.get("topic"),
                name -> read.topic(name, YEAR, DIMENSIONS.get(row.get("dimension")))));
        read.changes();
        rows("stakeholders").forEach(read::stakeholder);
        var method = Method.usual(new PartId("method"), YEAR, List.of(
                new Dimension("environment", Localized.zh("环境类")), new Dimension("social", Localized.zh("社会类")),
                new Dimension("governance", Localized.zh("治理类"))));
        read.parts.put(method.id(), method);
        return new Materiality(read.parts);
    }

    private PartId topic(String name, Year year, String dimension) {
        var id = new PartId("t" + year + "-" + (parts.size() + 1));
        parts.put(id, MaterialTopic.named(id, year, parts.size() + 1, Localized.zh(name), dimension));
        return id;
    }

    /// Rows of one target are one change; so is each of the others.
    private void changes() {
        var merged = new LinkedHashMap<String, TopicChange>();
        for (CSVRecord row : rows("topic-changes")) {
            String to = row.get("topic_2024");
            String from = row.get("topic_2023");
            List<PartId> source = from.isEmpty()
                    ? List.of()
                    : List.of(before.computeIfAbsent(from,
                            name -> topic(name, YEAR.minusYears(1), "")));
            List<PartId> target = to.isEmpty() ? List.of() : List.of(Objects.requireNonNull(now.get(to)));
            var id = new PartId("c-" + (merged.size() + 1));
            var one = new TopicChange(id, YEAR, merged.size() + 1, KINDS.get(row.get("change")), source, target,
                    Localized.zh(row.get("reason")));
            merged.merge(to.isEmpty() ? from : to, one, (first, other) -> new TopicChange(first.id(), YEAR,
                    first.place(), first.kind(), joined(first.from(), other.from()), first.to(), first.reason()));
        }
        merged.values().forEach(change -> parts.put(change.id(), change));
    }

    private static List<PartId> joined(List<PartId> some, List<PartId> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void stakeholder(CSVRecord row) {
        var id = new PartId("s-" + row.getRecordNumber());
        parts.put(id, new Stakeholder(id, YEAR, (int) row.getRecordNumber(), Localized.zh(row.get("stakeholder")),
                items(row, "topics").stream().map(now::get).map(Objects::requireNonNull).toList(),
                new Stakeholder.Exchange(Localized.none(), Localized.zh(items(row, "channels")),
                        Localized.zh(row.get("frequency")), Localized.none()),
                BigDecimal.ONE));
    }

    private static List<String> items(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split("\\|")).toList();
    }

    private static List<CSVRecord> rows(String name) {
        try (var in = new InputStreamReader(Objects.requireNonNull(BrokerMateriality.class.getResourceAsStream(
                "/cases/szse-broker-2024/" + name + ".csv")), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
