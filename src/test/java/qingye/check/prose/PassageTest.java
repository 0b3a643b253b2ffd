package qingye.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.compose.Preview;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.block.Line;
import qingye.model.form.LineForm;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The checks read live numbers as the report prints them.
class PassageTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9,.]+%?");
    private static final IndicatorId ID = new IndicatorId("a");
    private static final IndicatorId NONE = new IndicatorId("none");

    private static Snapshot snapshot() {
        var values = new LinkedHashMap<ValueKey, Value>();
        value(values, 2021, "0.4", 0);
        value(values, 2022, "1.4", 0);
        value(values, 2023, "1.4", 0);
        value(values, 2024, "1200.44", 1);
        value(values, 2026, "7", 0);
        Snapshot blank = Snapshot.blank(Year.of(2024));
        var indicators = Map.of(
                ID, new Indicator(ID, Localized.zh("甲"), Localized.zh("吨"), 0, Localized.none()),
                NONE, new Indicator(NONE, Localized.zh("乙"), Localized.zh("2 型"), 0, Localized.none()));
        return new Snapshot(blank.organisation(), blank.report(), new Figures(indicators, values), blank.tables(),
                blank.chapters());
    }

    private static void value(Map<ValueKey, Value> values, int year, String exact, int decimals) {
        values.put(new ValueKey(ID, Year.of(year)), new Value.Amount(new BigDecimal(exact), decimals, false));
    }

    private static String numbers(String words) {
        Matcher matcher = NUMBER.matcher(words);
        return matcher.results().map(one -> one.group()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
            "{a@2024}; 1200.4", "{a@2024|decimals=2}; 1200.44", "{a@2022-2023}; 2", "{a@2022-2023|decimals=1}; 2.0",
            "{a@2022-2024}; 1202.4", "{a@2024-2026}; -", "{a@2023/2022|percent}; -", "{a@2023/2022|amount}; -",
            "{a@2023/2022|amount|plain}; 0", "{a@2022/2021|amount}; 1", "{a@2022/2021|percent}; -",
            "{a@2024/2023|amount}; 1199.4", "{a@2024/2023|percent}; 119940.0%", "{a@2026/2025|percent}; -",
            "{a@2025}; -", "{none@2024|unit}; -"})
    void readsTheNumbersThatArePrinted(String form, String expected) {
        Snapshot snapshot = snapshot();
        Line line = LineForm.read(form);

        String read = Passage.of(Language.ZH_HANS, 0, line, snapshot).text();
        String printed = new Preview(snapshot, Language.ZH_HANS).words(line.runs().getFirst());

        assertThat(numbers(read)).isEqualTo(numbers(printed)).isEqualTo(expected == null ? "" : expected);
    }
}
