package qingye.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class DrawnSentenceTest {

    private static final List<List<String>> STEPS = List.of(
            List.of("收集", ""), List.of("复核", "见第3步“审议”：由部门复核。"), List.of("审议", ""), List.of("披露", "在官网"));
    private static final List<List<String>> BODIES = List.of(
            List.of("董事会", "", "决定；监督"), List.of("委员会", "董事会", ""), List.of("工作组", "委员会", "编制、“收集”"));

    @Test
    void tellsStepsInASentence() {
        assertThat(DrawnSentence.all("steps", 2).getFirst().write(STEPS)).isEqualTo(
                "第1步“收集”；第2步“复核”：见第3步“审议”：由部门复核。 第3步“审议”；第4步“披露”：在官网");
    }

    @Test
    void tellsBodiesInTheLanguageOfTheReport() {
        List<DrawnSentence> forms = DrawnSentence.all("structure", 3);
        assertThat(forms.get(0).write(BODIES)).isEqualTo(
                "（1）“董事会”，主管：决定；监督；（2）“委员会”，在“董事会”之下；（3）“工作组”，在“委员会”之下，主管：编制、“收集”");
        assertThat(forms.get(1).write(List.of(List.of("董事會", "", "")))).isEqualTo("（1）「董事會」");
        assertThat(forms.get(2).write(List.of(List.of("Board", "", ""), List.of("Staff", "Board", "data")))).isEqualTo(
                "(1) “Board”; (2) “Staff”, under “Board”, in charge of: data");
    }

    @Test
    void readsBackWhatItTells() {
        for (DrawnSentence form : DrawnSentence.all("steps", 2)) {
            assertThat(form.read(form.write(STEPS))).contains(STEPS);
        }
        for (DrawnSentence form : DrawnSentence.all("structure", 3)) {
            assertThat(form.read(form.write(BODIES))).contains(BODIES);
        }
    }

    @Test
    void readsNothingOutOfOtherSentences() {
        for (DrawnSentence form : DrawnSentence.all("steps", 2)) {
            assertThat(form.read("流程图")).isEmpty();
            assertThat(form.read("")).isEmpty();
            assertThat(form.read("第1步“收集")).isEmpty();
        }
    }
}
