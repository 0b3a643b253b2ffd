package qingye.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import qingye.model.answer.Answer;
import qingye.workspace.Said;

class AnswerFormTest {

    private static List<Answer> answers() {
        return Said.answers();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readsBackWhatWasWritten(Answer answer) {
        assertThat(AnswerForm.read(AnswerForm.write(answer))).isEqualTo(answer);
    }

    @Test
    void aStandardReadsBackAsItWasWritten() {
        assertThat(StandardForm.read("own-1", StandardForm.write(Said.standard()))).isEqualTo(Said.standard());
    }

    @Test
    void refusesWhatItNeverWrites() {
        assertThatThrownBy(() -> AnswerForm.read("stance: perhaps")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AnswerForm.read("stance: open\ntargets: chapter:1"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("chapter:1");
        assertThatThrownBy(() -> StandardForm.read("own-1", "requirement.1: S||0"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
