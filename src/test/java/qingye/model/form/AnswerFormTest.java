package qingye.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.factor.Confidence;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;
import qingye.model.standard.Term;
import qingye.model.text.Language;
import qingye.model.text.Localized;
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
    void wordsFromElsewhereReadBackTheSame() {
        var typed = Localized.zh("一\r\n二\r三\uD83D").with(Language.EN, "");
        for (Stance.Kind kind : Stance.Kind.values()) {
            var answer = new Answer(kind.saying(typed), List.of(new Target.Titled("甲\r\n乙")), "办公\r\n室");
            assertThat(AnswerForm.read(AnswerForm.write(answer))).isEqualTo(answer);
        }
        assertThat(new Stance.Explained(typed).words()).isEqualTo(Localized.zh("一\n二\n三\uFFFD"));
        var root = new Requirement(new RequirementKey("own", "OWN"), Optional.empty(), 0,
                new Requirement.Place("第1\r\n条", true, Confidence.HIGH), Duty.NONE, RequirementKind.GROUP, typed,
                Term.ALWAYS, Localized.zh("注\r意"));
        var standard = new Standard("own", typed, List.of(root));
        assertThat(StandardForm.read("own", StandardForm.write(standard))).isEqualTo(standard);
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
