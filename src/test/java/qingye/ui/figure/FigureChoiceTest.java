package qingye.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import qingye.model.Snapshot;
import qingye.model.block.Inline;
import qingye.model.block.Qualifier;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.ui.WrittenChapters;

class FigureChoiceTest {

    private final Snapshot content = WrittenChapters.snapshot();

    private FigureChoice choice() {
        return new FigureChoice(content, Language.ZH_HANS, Optional.empty());
    }

    @Test
    void findsByPiecesOfNameGroupAndCode() {
        var choice = choice();
        choice.query().set("总数");
        assertThat(choice.matches()).anyMatch(one -> one.name().equals("员工总数"));
        choice.query().set("性别 男性");
        assertThat(choice.matches()).isNotEmpty().allMatch(one -> one.words().contains("性别"));
        choice.query().set(WrittenChapters.indicator(content, "员工总数").code());
        assertThat(choice.matches()).anyMatch(one -> one.name().equals("员工总数"));
    }

    @Test
    void putsNamesThatBeginWithTheQueryFirst() {
        var choice = choice();
        choice.query().set("员工总数");
        assertThat(choice.matches().getFirst().name()).isEqualTo("员工总数");
        assertThat(choice.chosen().get()).contains(choice.matches().getFirst());
    }

    @Test
    void makesTheFigureThatWasChosen() {
        var choice = choice();
        choice.query().set("员工总数");
        choice.year().set(Year.of(2023));
        choice.unit().set(true);
        choice.qualifier().set(Qualifier.ABOUT);
        choice.decimals().set(OptionalInt.of(1));
        var figure = (Inline.Figure) choice.figure().get().orElseThrow();
        assertThat(figure.key().indicator()).isEqualTo(WrittenChapters.indicator(content, "员工总数"));
        assertThat(figure).isEqualTo(new Inline.Figure(figure.key(), OptionalInt.of(1), true, Qualifier.ABOUT));
        assertThat(figure.key().year()).isEqualTo(Year.of(2023));
    }

    @Test
    void startsFromTheFigureToBeChanged() {
        var figure = WrittenChapters.figure(content, "员工总数");
        var choice = new FigureChoice(content, Language.ZH_HANS, Optional.of(figure));
        assertThat(choice.figure().get()).contains(figure);
    }

    @Test
    void offersTheReportingYearFirst() {
        assertThat(choice().years()).containsExactly(Year.of(2024), Year.of(2023), Year.of(2022));
        assertThat(choice().year().get()).isEqualTo(Year.of(2024));
    }

    @Test
    void choosesNothingWhereNothingIsFound() {
        var choice = choice();
        choice.query().set("没有这样的指标");
        assertThat(choice.matches()).isEmpty();
        assertThat(choice.figure().get()).isEmpty();
    }

    @Test
    void keepsTheSeriesOfAChartToOneUnit() {
        var choice = new ChartChoice(content, Language.ZH_HANS);
        choice.query().set("员工总数");
        choice.add(choice.matches().getFirst());
        assertThat(choice.matches()).isNotEmpty().allMatch(one -> one.unit().equals("人"))
                .doesNotContain(choice.series().getFirst());
        choice.show(Year.of(2022), false);
        assertThat(choice.chosenYears()).containsExactly(Year.of(2023), Year.of(2024));
        choice.remove(choice.series().getFirst());
        assertThat(choice.series()).isEmpty();
    }

    @Test
    void offersASumAChangeAndTheName() {
        var choice = choice();
        choice.query().set("员工总数");
        var indicator = WrittenChapters.indicator(content, "员工总数");

        choice.form().set(FigureForm.NAME);
        assertThat(choice.figure().get()).contains(new Inline.Name(indicator));

        choice.form().set(FigureForm.CHANGE);
        choice.measure().set(Inline.Change.Measure.AMOUNT);
        choice.worded().set(false);
        assertThat(choice.figure().get()).contains(new Inline.Change(new ValueKey(indicator, Year.of(2024)),
                Year.of(2023), Inline.Change.Measure.AMOUNT, OptionalInt.empty(), false));

        choice.form().set(FigureForm.TOTAL);
        choice.base().set(Year.of(2022));
        Inline.Live total = choice.figure().get().orElseThrow();
        assertThat(total).isEqualTo(new Inline.Total(indicator, Year.of(2022), Year.of(2024), OptionalInt.empty(),
                false, Qualifier.NONE));
        assertThat(new FigureChoice(content, Language.ZH_HANS, Optional.of(total)).figure().get()).contains(total);

        choice.base().set(Year.of(2024));
        assertThat(choice.figure().get()).as("a span of one year is none").isEmpty();
    }
}
