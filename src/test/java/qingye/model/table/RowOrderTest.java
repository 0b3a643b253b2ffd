package qingye.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.text.Localized;

/// Rows are written as their name behind their group and subgroup: `A.x.1`, `A.1`, `1`.
class RowOrderTest {

    private static List<KpiRow> rows(String written) {
        return Arrays.stream(written.split(" ")).map(row -> {
            String[] parts = row.split("\\.");
            String name = parts[parts.length - 1];
            return new KpiRow(new RowId(name), label(parts.length > 1 ? parts[0] : ""),
                    label(parts.length > 2 ? parts[1] : ""), new IndicatorId(name));
        }).toList();
    }

    private static Localized<String> label(String text) {
        return text.isEmpty() ? Localized.none() : Localized.zh(text);
    }

    private static String written(List<KpiRow> rows) {
        return rows.stream().map(row -> {
            String group = String.join("", row.group().byLanguage().values());
            String subgroup = String.join("", row.subgroup().byLanguage().values());
            return (group.isEmpty() ? "" : group + ".") + (subgroup.isEmpty() ? "" : subgroup + ".") + row.id();
        }).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
            "1 2 3, 0, 1, 2 1 3",
            "1 2 3, 0, 2, 3 1 2",
            "1 2 3, 2, 3, 1 2 3",
            "1 A.2 A.3 4, 0, 1, A.2 A.3 1 4",
            "A.1 A.2 3, 0, 1, A.2 A.1 3",
            "A.1 A.2 3, 1, 2, A.1 2 3",
            "A.1 A.2 B.3 B.4, 1, 2, A.1 B.2 B.3 B.4",
            "A.1 A.2 B.3 B.4 5, 0, 2, B.3 B.4 A.1 A.2 5",
            "A.x.1 A.x.2 A.y.3 A.4, 0, 2, A.y.3 A.x.1 A.x.2 A.4",
            "A.x.1 A.x.2 A.y.3, 1, 2, A.x.1 A.y.2 A.y.3",
            "A.1 A.2 B.3 4, 1, 3, A.1 4 A.2 B.3"})
    void goesDownThroughGroups(String before, int from, int end, String after) {
        assertThat(written(RowOrder.down(rows(before), from, end))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
            "1 2 3, 2, 3, 1 3 2",
            "1 2 3, 0, 1, 1 2 3",
            "A.1 A.2 B.3 B.4, 2, 3, A.1 A.2 A.3 B.4",
            "A.1 A.2 B.3 B.4, 2, 4, B.3 B.4 A.1 A.2"})
    void goesUpThroughGroups(String before, int from, int end, String after) {
        assertThat(written(RowOrder.up(rows(before), from, end))).isEqualTo(after);
    }

    @Test
    void comesBackTheWayItWent() {
        List<KpiRow> before = rows("1 A.2 A.3 B.4 5");

        assertThat(RowOrder.up(RowOrder.down(before, 1, 3), 2, 4)).isEqualTo(before);
        assertThat(RowOrder.up(RowOrder.down(before, 0, 1), 2, 3)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
            "1 2 3, 0, 1, 3, 2, 2 3 1",
            "1 A.2 A.3, 0, 1, 2, 1, A.2 A.1 A.3",
            "A.1 A.2 3 4, 1, 2, 4, 3, A.1 3 4 2",
            "A.1 A.2 B.3 B.4 5, 0, 2, 3, 2, B.3 B.4 A.1 A.2 5",
            "A.1 A.2 3, 0, 1, 1, 0, A.1 A.2 3"})
    void isPutAnywhere(String before, int from, int end, int to, int like, String after) {
        List<KpiRow> rows = rows(before);

        assertThat(written(RowOrder.put(rows, from, end, to, rows.get(like)))).isEqualTo(after);
    }
}
