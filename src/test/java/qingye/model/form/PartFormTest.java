package qingye.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import qingye.BrokerMateriality;
import qingye.model.id.IndicatorId;
import qingye.model.id.PartId;
import qingye.model.id.SectionId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Impact;
import qingye.model.materiality.LabelOffset;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Process;
import qingye.model.materiality.Question;
import qingye.model.materiality.Survey;
import qingye.model.materiality.TopicLinks;
import qingye.model.text.Language;
import qingye.model.text.Localized;

class PartFormTest {

    private static final Year YEAR = Year.of(2024);
    private static final PartId ID = new PartId("p-1");

    private static Stream<MaterialityPart> parts() {
        var topic = new MaterialTopic(ID, YEAR, 3,
                Localized.zh("应对 | 气候\\变化: 一").with(Language.EN, "Climate"), Localized.zh("第一行\n第二行"), "environment",
                "T01", false, new Impact(true, true, Horizon.LONG),
                new TopicLinks(List.of(new IndicatorId("E.a")), List.of(new SectionId("env")), List.of("2-1", "A1.2")),
                new MaterialTopic.Standing(Optional.of(2), Optional.of(1),
                        Optional.of(new Moved(new BigDecimal("3.50"), new BigDecimal("4.1"), "董事会\n要求")),
                        Optional.of(new LabelOffset(new BigDecimal("-0.1"), new BigDecimal("0.02")))));
        var survey = new Survey(ID, YEAR, 1, new PartId("g-1"), "员工.xlsx",
                List.of(Question.of(ID, Criterion.SCALE), new Question(ID, Criterion.MAGNITUDE, Horizon.MEDIUM)),
                List.of(new Survey.Sheet("甲|乙", List.of(Optional.of(new BigDecimal("4.5")), Optional.empty())),
                        new Survey.Sheet("2", List.of(Optional.empty(), Optional.empty()))));
        var process = new Process(ID, YEAR, 1, Localized.zh(List.of("识别\n做了什么", "评估")), Localized.zh("董事会"),
                Optional.of(LocalDate.of(2025, 3, 1)));
        Method views = Method.usual(ID, YEAR, List.of()).called(Method.Axes.VIEWS);
        return Stream.concat(Stream.of(topic, survey, process, views),
                BrokerMateriality.read().parts().values().stream());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void readsBackWhatWasWritten(MaterialityPart part) {
        assertThat(PartForm.read(PartForm.kind(part), part.id(), part.year(), part.place(), PartForm.write(part)))
                .isEqualTo(part);
    }

    @Test
    void refusesWhatItNeverWrites() {
        assertThatThrownBy(() -> PartForm.read("topic", ID, YEAR, 1, "included: yes"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartForm.read("matrix", ID, YEAR, 1, ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("matrix");
        assertThatThrownBy(() -> PartForm.read("stakeholder", ID, YEAR, 1, "weight: much"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("much");
    }
}
