package qingye.check.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.read();

    @ParameterizedTest
    @CsvSource({
            "僱員總數,雇员总数", "範圍２排放,范围2排放", "Ｔｏｔａｌ Staff,totalstaff", "用 电 总 量,用电总量", "CO₂,co2", "'',''"
    })
    void bringsNamesIntoOneSpelling(String name, String folded) {
        assertThat(LEXICON.fold(name)).isEqualTo(folded);
    }

    @Test
    void saysTheSameTwice() {
        assertThat(LEXICON.fold("員工總數")).isEqualTo(LEXICON.fold("員工總數")).isEqualTo("员工总数");
    }

    @Test
    void leavesWhatANameHasOfItsOwn() {
        assertThat(LEXICON.stem("男性员工占比")).isEqualTo("男性");
        assertThat(LEXICON.stem("员工总数")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"按性别划分,gender", "年龄组别,age", "地区,region", "按学历划分的员工人数,education", "bygender,gender"})
    void readsTheDimensionOffALabel(String label, String dimension) {
        assertThat(LEXICON.dimension(label)).contains(dimension);
    }

    @Test
    void knowsNoDimensionWhereNoneIsSaid() {
        assertThat(LEXICON.dimension("温室气体")).isEmpty();
        assertThat(LEXICON.dimension("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"男性,gender", "30岁以下,age", "港澳台及海外,region", "基层员工,level"})
    void readsTheDimensionOffAMember(String name, String dimension) {
        assertThat(LEXICON.member(name)).contains(dimension);
    }

    @ParameterizedTest
    @ValueSource(strings = {"员工总数", "雇员总人数", "在职员工总数", "totalemployees", "numberofemployees"})
    void knowsThatANameMeansAllEmployees(String name) {
        assertThat(LEXICON.isHeadcount(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"女性员工总数", "其中员工总数", "员工流失率", "30岁以下员工人数", "客户总数"})
    void knowsThatANameMeansSomeEmployeesOrNone(String name) {
        assertThat(LEXICON.isHeadcount(name)).isFalse();
    }

    @Test
    void leavesTheSubjectOfALabelWithoutItsDimension() {
        assertThat(LEXICON.subject(LEXICON.fold("按性别划分的培训时长"))).isEqualTo("培训");
    }

    @Test
    void pairsNeighbouringLettersOnceAndInOrder() {
        assertThat(LEXICON.pairs("甲乙甲乙")).isSorted().hasSize(2);
        assertThat(LEXICON.pairs("甲")).containsExactly('甲');
        assertThat(LEXICON.pairs("员工")).isEmpty();
    }
}
