package qingye.calc.materiality;

import java.math.BigDecimal;
import java.util.List;

import qingye.model.materiality.Horizon;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;

/// How a score came about, step by step. Each step is rounded to four decimals, half up, and the next one goes on with
/// that: so somebody with a calculator comes to the same.
public sealed interface Trace {

    /// The decimals of each step.
    int DECIMALS = 4;

    /// What came out, on the scale of the method.
    BigDecimal value();

    /// The answers to a question: the mean of the means of the groups, each with its weight.
    ///
    /// @param groups those that answered and count
    record Answers(Question question, List<Answered> groups, BigDecimal value) implements Trace {
        public Answers {
            groups = List.copyOf(groups);
        }
    }

    /// Several scores put together.
    record Combined(Step step, Method.Formula formula, List<Weighted> scores, BigDecimal value) implements Trace {
        public Combined {
            scores = List.copyOf(scores);
        }
    }

    /// A score and what it counts.
    record Weighted(BigDecimal weight, Trace score) {}

    /// What scores are put together to.
    sealed interface Step {

        /// Scale, scope and irremediability to severity.
        record Severity() implements Step {}

        /// Severity and likelihood to the score of the impact.
        record Impact() implements Step {}

        /// Magnitude and likelihood to the financial score of a horizon.
        record AtHorizon(Horizon horizon) implements Step {}

        /// The scores of the horizons to the financial score.
        record Financial() implements Step {}
    }
}
