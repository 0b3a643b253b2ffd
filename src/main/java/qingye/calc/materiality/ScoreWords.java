package qingye.calc.materiality;

import java.util.Locale;

import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.text.Messages;

/// What criteria, horizons, formulas and the steps of a score are called, wherever they are named.
///
/// @param saying finds the words
public record ScoreWords(Saying saying) {

    /// Finds words by their key, with something put into them.
    @FunctionalInterface
    public interface Saying {

        /// The words of that key.
        String say(String key, String... arguments);
    }

    /// In the language of those messages.
    public static ScoreWords of(Messages messages) {
        return new ScoreWords((key, arguments) -> messages.text(key, (Object[]) arguments));
    }

    /// What is asked, of whatever topic.
    public String asked(Question question) {
        return asked(question.criterion(), question.horizon());
    }

    /// A criterion, with the horizon where it is scored per horizon.
    public String asked(Criterion criterion, Horizon horizon) {
        return criterion.perHorizon()
                ? saying.say("assess.trace.at", criterion(criterion), horizon(horizon))
                : criterion(criterion);
    }

    /// A criterion.
    public String criterion(Criterion criterion) {
        return saying.say("assess.criterion." + criterion.name().toLowerCase(Locale.ROOT));
    }

    /// The side of the impact.
    public String impact(Method.Axes axes) {
        return saying.say(axes == Method.Axes.EFFECTS ? "assess.axis.impact" : "assess.axis.stakeholders");
    }

    /// The side of the financial effect.
    public String financial(Method.Axes axes) {
        return saying.say(axes == Method.Axes.EFFECTS ? "assess.axis.financial" : "assess.axis.company");
    }

    /// A horizon.
    public String horizon(Horizon horizon) {
        return saying.say("assess.horizon." + horizon.name().toLowerCase(Locale.ROOT));
    }

    /// How scores are put together.
    public String formula(Method.Formula formula) {
        return saying.say("assess.formula." + formula.name().toLowerCase(Locale.ROOT));
    }

    /// What scores are put together to.
    public String step(Trace.Step step) {
        return switch (step) {
            case Trace.Step.Severity() -> saying.say("assess.step.severity");
            case Trace.Step.Impact() -> saying.say("assess.step.impact");
            case Trace.Step.AtHorizon(Horizon horizon) -> saying.say("assess.step.horizon", horizon(horizon));
            case Trace.Step.Financial() -> saying.say("assess.step.financial");
        };
    }
}
