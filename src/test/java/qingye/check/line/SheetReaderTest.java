package qingye.check.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.calc.unit.Ratio;
import qingye.calc.unit.Units;
import qingye.check.made.Printed;
import qingye.model.Snapshot;

class SheetReaderTest {

    private final SheetReader reader = new SheetReader(Lexicon.read(), Units.read());

    private Sheet read(Printed printed) {
        Snapshot snapshot = printed.snapshot();
        return reader.read(snapshot, snapshot.tables().tables().values().iterator().next());
    }

    @Test
    void putsTheEarliestYearFirstWhateverTheOrderOfPrint() {
        Sheet sheet = read(Printed.of(2024, 2023).table("雇佣").row("員工總數", "人", "110", "100"));

        assertThat(sheet.years()).containsExactly(Year.of(2023), Year.of(2024));
        Line line = sheet.lines().getFirst();
        assertThat(line.name()).isEqualTo("员工总数");
        assertThat(line.number(Year.of(2023))).contains(new BigDecimal("100"));
        assertThat(line.number(Year.of(2022))).isEmpty();
    }

    @Test
    void takesWordsAndGapsForNoFigure() {
        Line line = read(Printed.of(2022, 2023, 2024).table("环境").row("柴油", "吨", "不适用", "", "1.20"))
                .lines().getFirst();

        assertThat(line.figures()).hasSize(3);
        assertThat(line.in(Year.of(2022))).isEmpty();
        assertThat(line.in(Year.of(2023))).isEmpty();
        assertThat(line.decimals()).isEqualTo(2);
        assertThat(line.hasFigures()).isTrue();
    }

    @Test
    void knowsWhatIsCounted() {
        Sheet sheet = read(Printed.of(2024).table("雇佣")
                .row("员工总数", "人", "120").row("培训时长", "小时", "120").row("投诉", "万件", "12"));

        assertThat(sheet.lines()).extracting(line -> line.in(Year.of(2024)).orElseThrow().whole())
                .containsExactly(true, false, false);
    }

    @Test
    void keepsNeighboursUnderOneLabelTogether() {
        Sheet sheet = read(Printed.of(2024).table("雇佣")
                .row("员工总数", "人", "3").in("按性别", "男", "人", "1").in("按性别", "女", "人", "2")
                .row("志愿者", "人", "5"));

        assertThat(sheet.groups()).extracting(group -> group.lines().size()).containsExactly(1, 2, 1);
        assertThat(sheet.groups()).extracting(Group::isLabelled).containsExactly(false, true, false);
    }

    @Test
    void convertsUnitsOfOneDimensionOnly() {
        Measure mega = reader.measure("兆瓦时");
        Measure kilo = reader.measure("kWh");

        assertThat(mega.in(kilo).map(Ratio::decimal)).hasValueSatisfying(
                ratio -> assertThat(ratio).isEqualByComparingTo("1000"));
        assertThat(mega.in(reader.measure("人"))).isEmpty();
        assertThat(reader.measure("%").isPercent()).isTrue();
    }

    @Test
    void tellsUnknownUnitsApartByTheirPrint() {
        Measure unknown = reader.measure("朵 玫瑰");

        assertThat(unknown.unit()).isEqualTo(Optional.empty());
        assertThat(unknown).isEqualTo(reader.measure("朵玫瑰")).isNotEqualTo(reader.measure("朵百合"));
    }
}
