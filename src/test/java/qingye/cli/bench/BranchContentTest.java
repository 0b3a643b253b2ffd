package qingye.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.Checked;
import qingye.check.Severity;
import qingye.check.run.Checker;
import qingye.model.Snapshot;

class BranchContentTest {

    private static final int YEARS = 10;

    @Test
    void isAsLargeAsItIsSaidToBeAndTheSameEveryTime() {
        Snapshot content = BranchContent.of(100, 1);

        assertThat(content.figures().indicators().size()).isEqualTo(5_000);
        assertThat(content.figures().values().size()).isEqualTo(50_000);
        assertThat(content.tables().tables().size()).isEqualTo(100);
        assertThat(BranchContent.of(100, 1).equals(content)).isTrue();
        assertThat(BranchContent.of(20, 20).tables().tables().values().iterator().next().rows().size())
                .isEqualTo(1_000);
    }

    @Test
    void givesEveryBranchItsOwnName() {
        assertThat(IntStream.range(0, 100).mapToObj(Branch::name)).doesNotHaveDuplicates();
    }

    @Test
    void printsNoNegativeFiguresAndTheDecimalsOfTheRow() {
        List<BranchRow> rows = BranchRow.all();
        for (int number = 0; number < 100; number++) {
            Map<String, List<BigDecimal>> figures = Branch.figures(rows, number, YEARS);
            for (BranchRow row : rows) {
                assertThat(figures.get(row.key())).as(row.key()).hasSize(YEARS)
                        .allMatch(figure -> figure.signum() >= 0 && figure.scale() == row.decimals());
            }
        }
    }

    @Test
    void addsUpExceptWhereSomethingIsWrong() {
        for (int number = 0; number < 100; number++) {
            Map<String, List<BigDecimal>> figures = Branch.figures(BranchRow.all(), number, YEARS);
            for (int year = 0; year < YEARS; year++) {
                int expected = number % 9 == 2 && year == YEARS - 2 ? 9 : 0;
                assertThat(figure(figures, "men", year).add(figure(figures, "women", year))
                        .subtract(figure(figures, "heads", year)))
                        .as("branch %d, year %d", number, year).isEqualByComparingTo(BigDecimal.valueOf(expected));
            }
        }
    }

    @Test
    void hasErrorsJustWhereSomethingIsWrong() {
        Checked checked = new Checker(FactorLibrary.read(Units.read())).check(BranchContent.of(18, 1));

        assertThat(checked.open().stream().filter(one -> one.severity() == Severity.ERROR)
                .flatMap(one -> one.inputs().stream())
                .map(one -> Integer.parseInt(one.table().value().substring(1)) - 1)
                .distinct()).containsExactlyInAnyOrder(2, 5, 7, 8, 11, 14, 16, 17);
    }

    private static BigDecimal figure(Map<String, List<BigDecimal>> figures, String key, int year) {
        return figures.getOrDefault(key, List.of()).get(year);
    }
}
