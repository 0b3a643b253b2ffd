package qingye.model.form;

import java.util.List;
import java.util.Locale;

import qingye.model.answer.Answer;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.text.Localized;

/// The readable form of an answer to a requirement: a line per field.
public final class AnswerForm {

    private AnswerForm() {}

    /// The answer in words.
    public static String write(Answer answer) {
        var lines = new FieldLines()
                .put("stance", answer.stance().kind().code())
                .putItems("targets", answer.targets())
                .put("owner", answer.owner());
        if (answer.stance() instanceof Stance.Omitted(Omission ground, var _)) {
            lines.put("ground", ground.code());
        }
        return lines.put("words", answer.stance().words()).write();
    }

    /// Reads an answer.
    ///
    /// @throws IllegalArgumentException if this is no form of one
    public static Answer read(String form) {
        FieldLines lines = FieldLines.read(form);
        List<Target> targets = lines.items("targets").stream()
                .map(written -> Target.of(written)
                        .orElseThrow(() -> new IllegalArgumentException("no target: " + written)))
                .toList();
        return new Answer(stance(lines), targets, lines.get("owner", ""));
    }

    private static Stance stance(FieldLines lines) {
        Localized<String> words = lines.words("words");
        Stance.Kind kind = Stance.Kind.valueOf(constant(lines.get("stance")));
        return kind == Stance.Kind.OMITTED
                ? new Stance.Omitted(Omission.valueOf(constant(lines.get("ground"))), words)
                : kind.saying(words);
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
