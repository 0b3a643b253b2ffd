package qingye.check.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.calc.unit.Units;
import qingye.check.line.Measure;

class NumeralReaderTest {

    private static final NumeralReader READER =
            new NumeralReader(ProseWords.read(), new UnitReader(Units.read(), Set.of("座")));

    private static List<Numeral> read(String text) {
        return READER.read(Folded.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "产生固废 1.2 万吨; 1.2; ten_thousand_t; AMOUNT; EXACT",
            "员工 2,974 人; 2974; person; AMOUNT; EXACT",
            "员工２，９７４人; 2974; person; AMOUNT; EXACT",
            "员工２９７４人; 2974; person; AMOUNT; EXACT",
            "捐赠约三百万元; 3000000; yuan; AMOUNT; ABOUT",
            "共一千二百人; 1200; person; AMOUNT; EXACT",
            "共八千二百余名员工; 8200; person; AMOUNT; ODD",
            "近 235 万次咨询; 2350000; occasion; AMOUNT; NEARLY",
            "逾 4,500 人次; 4500; visit; AMOUNT; OVER",
            "300+ 家企业; 300; company; AMOUNT; ODD",
            "用电 12.89 万兆瓦时; 128900.00; mwh; AMOUNT; EXACT",
            "不足 1%; 1; percent; PERCENT; UNDER",
            "占三成; 30; percent; PERCENT; EXACT",
            "减少一成多; 10; percent; PERCENT; ODD",
            "占百分之五; 5; percent; PERCENT; EXACT",
            "百分之三点五的股份; 3.5; percent; PERCENT; EXACT",
            "能耗下降百分之5.3.; 5.3; percent; PERCENT; EXACT",
            "下降百分之5...; 5; percent; PERCENT; EXACT",
            "下降百分之5.3.1; 5.3; percent; PERCENT; EXACT",
            "提高 12.3 个百分点; 12.3; points; POINTS; EXACT",
            "有 126 座牧场; 126; ?座; AMOUNT; EXACT",
            "1.2 million tonnes of waste; 1.2; million_t; AMOUNT; EXACT",
            "about 5.34 million kWh of power; 5340000.00; kwh; AMOUNT; ABOUT",
            "spent RMB 3.33 million; 3330000.00; yuan; AMOUNT; EXACT",
            "almost 60% of staff; 60; percent; PERCENT; NEARLY",
            "人民币 1,071 万元; 1071; ten_thousand_yuan; AMOUNT; EXACT"})
    void readsNumberUnitAndLimit(String text, String number, String unit, Numeral.Kind kind, Bound bound) {
        assertThat(read(text)).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualByComparingTo(number);
            assertThat(one.measure().map(Measure::code)).contains(unit);
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.bound()).isEqualTo(bound);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "2024 年 1 月 1 日至 12 月 31 日", "国办发〔2024〕36 号", "《公司法》第五十三条", "GB/T 24001-2016",
            "ISO 14001:2015 与 ISO 14064-1:2018", "IFRS S2", "GRI 2021", "第 86 页至第 91 页", "电话 0571-8765 4321",
            "400-820-1234", "股票代码 600000", "见 4.2.1 节", "版本号 V3.2", "自 2024-07-01 起", "邮编 310051",
            "江陵路 1688 号 3 幢", "esg2024@example.com", "范围 1 排放", "“十四五”规划", "30 岁及以下员工",
            "31 岁至 50 岁", "1 January to 31 December 2024", "Article 47", "section 3.2", "page 32", "Scope 1",
            "+86 755 8888 0000", "Floor 26", "二〇二四年", "2022-2024 年", "5G 与 4S 店编号 EN-2023-04417"})
    void passesOverWhatIsNoFigure(String text) {
        assertThat(read(text)).filteredOn(one -> one.measure().isEmpty() || !one.measure().get().code().equals("g"))
                .isEmpty();
    }

    @Test
    void tellsSpansFromNumbersThatStandForThemselves() {
        assertThat(read("各通道设 5 至 8 级，历时 3-5 天")).extracting(Numeral::kind)
                .containsOnly(Numeral.Kind.RANGE);
        assertThat(read("由 2 次增至 6 次")).extracting(Numeral::kind).containsOnly(Numeral.Kind.AMOUNT);
    }

    @Test
    void knowsHowExactANumberIsWritten() {
        Numeral one = read("约 6,600 吨").getFirst();
        assertThat(one.step()).isEqualByComparingTo("1");
        assertThat(one.coarse()).isEqualByComparingTo("100");

        Numeral scaled = read("88.57 万小时").getFirst();
        assertThat(scaled.step()).isEqualByComparingTo("0.01");
        assertThat(scaled.half()).isEqualByComparingTo("0.005");
    }

    @Test
    void coversTheLimitAndTheUnit() {
        Folded line = Folded.of("公司 有 员工约 8,200 名。");
        Numeral one = READER.read(line).getFirst();

        assertThat(line.original().substring(line.origin(one.start()), line.originEnd(one.end())))
                .isEqualTo("约 8,200 名");
        assertThat(line.original().substring(line.origin(one.from()), line.originEnd(one.to()))).isEqualTo("8,200");
    }

    @ParameterizedTest
    @CsvSource({"十, 10", "二十三, 23", "一百零五, 105", "一千二百, 1200", "三千五, 3500", "一万两千, 12000",
            "三十七亿, 3700000000", "12, 12", "两, 2", "无, 0"})
    void readsChineseNumbers(String written, long number) {
        assertThat(HanNumber.of(written).map(java.math.BigDecimal::longValueExact).orElse(Long.valueOf(
                HanNumber.count(written)))).isEqualTo(number);
    }
}
