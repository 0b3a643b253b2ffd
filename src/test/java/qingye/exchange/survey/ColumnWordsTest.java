package qingye.exchange.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.exchange.survey.SurveyDesk.CLIMATE;
import static qingye.exchange.survey.SurveyDesk.STAFF;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.model.materiality.Criterion;
import qingye.model.materiality.Impact;

class ColumnWordsTest {

    private final ColumnWords words = new ColumnWords(List.of(
            SurveyDesk.topic(CLIMATE, 1, "应对气候变化", "environment", Impact.USUAL),
            SurveyDesk.topic(STAFF, 2, "Staff", "social", Impact.USUAL)));

    @Test
    void numbersAndWordsForAScoreMayStandAroundATopic() {
        for (String header : List.of("第3题 应对气候变化", "Q12: 应对气候变化（评分）", "应对气候变化得分", "3. 应对气候变化 分数")) {
            assertThat(words.read(header)).as(header).contains(
                    new ColumnWords.Said(List.of(CLIMATE), Optional.empty(), Optional.empty()));
        }
        assertThat(words.read("Question 4: Staff – impact rating")).contains(
                new ColumnWords.Said(List.of(STAFF), Optional.of(Criterion.IMPACT), Optional.empty()));
    }

    @Test
    void otherWordsMakeItAnotherThing() {
        assertThat(words.read("为什么应对气候变化")).isEmpty();
        assertThat(words.read("Staff member")).isEmpty();
    }
}
