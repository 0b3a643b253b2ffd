package qingye.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.calc.materiality.Scores;
import qingye.calc.materiality.TopicScore;
import qingye.calc.materiality.UsualMethod;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Stakeholder;

/// The assessment of the sample is whole, and a file that is not as it should be is named with its line.
class AssessmentFileTest {

    @Test
    void readsTheAssessmentOfTheSample() {
        Snapshot sample = Templates.read(Templates.SAMPLE);
        Materiality assessment = sample.materiality();
        Year year = sample.report().year();
        Method method = UsualMethod.of(assessment, year);

        assertThat(assessment.topics(year)).hasSize(22).allSatisfy(topic -> {
            assertThat(topic.links().sections()).allMatch(id -> sample.chapters().section(id).isPresent());
            assertThat(topic.links().indicators()).allMatch(sample.figures().indicators()::containsKey);
        });
        assertThat(assessment.stakeholders(year)).hasSize(7);
        assertThat(assessment.topics(year)).extracting(MaterialTopic::id).allMatch(id -> assessment.stakeholders(year)
                .stream().map(Stakeholder::topics).anyMatch(topics -> topics.contains(id)));
        assertThat(Scores.of(assessment, year, method).ranked())
                .extracting(score -> score.tier(method)).filteredOn(Optional.of(1)::equals).hasSize(6);
        assertThat(Scores.of(assessment, year, method).ranked()).as("none ranks above one of a higher tier")
                .extracting(score -> score.tier(method).orElseThrow()).isSorted();
        assertThat(Scores.of(assessment, year, method).ranked()).first()
                .extracting(TopicScore::topic).extracting(topic -> topic.id().value()).isEqualTo("data");
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatThrownBy(() -> AssessmentFile.read("a.txt", "# words\n\ntopic climate"))
                .isInstanceOf(TemplateException.class).hasMessageContaining("a.txt").hasMessageContaining("3");
        assertThatThrownBy(() -> AssessmentFile.read("a.txt", "= topic climate 2024 1\nname"))
                .isInstanceOf(TemplateException.class).hasMessageContaining("no field");
        String change = "= change c 2024 1\nkind: added\n\n";
        assertThatThrownBy(() -> AssessmentFile.read("a.txt", change + change))
                .isInstanceOf(TemplateException.class).hasMessageContaining("twice");
    }
}
