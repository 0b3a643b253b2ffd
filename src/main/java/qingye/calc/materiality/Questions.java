package qingye.calc.materiality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;

/// What is asked under a method: what its scores are made of.
public final class Questions {

    private Questions() {}

    /// What is asked of a topic, in the order in which it is scored. How likely something is, is not asked where
    /// nothing is asked of the thing itself.
    public static List<Question> of(MaterialTopic topic, Method method) {
        PartId id = topic.id();
        if (method.scales().simple()) {
            return List.of(Question.of(id, Criterion.IMPACT), Question.of(id, Criterion.FINANCIAL));
        }
        var asked = new ArrayList<Question>();
        add(asked, method, Question.of(id, Criterion.SCALE));
        add(asked, method, Question.of(id, Criterion.SCOPE));
        if (!topic.impact().positive()) {
            add(asked, method, Question.of(id, Criterion.IRREMEDIABILITY));
        }
        if (!topic.impact().actual() && !asked.isEmpty()) {
            add(asked, method, Question.of(id, Criterion.LIKELIHOOD));
        }
        for (Horizon horizon : Horizon.values()) {
            if (method.horizons().getOrDefault(horizon, BigDecimal.ZERO).signum() > 0
                    && add(asked, method, new Question(id, Criterion.MAGNITUDE, horizon))) {
                add(asked, method, new Question(id, Criterion.CHANCE, horizon));
            }
        }
        return List.copyOf(asked);
    }

    /// Adds what counts, and says whether it does.
    private static boolean add(List<Question> asked, Method method, Question question) {
        return method.weights().getOrDefault(question.criterion(), BigDecimal.ZERO).signum() > 0
                && asked.add(question);
    }

    /// Whether a criterion belongs to the mode of the method: two scores per topic, or all of them.
    public static boolean fits(Criterion criterion, Method method) {
        boolean plain = criterion == Criterion.IMPACT || criterion == Criterion.FINANCIAL;
        return plain == method.scales().simple();
    }
}
