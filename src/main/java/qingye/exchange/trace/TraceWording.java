package qingye.exchange.trace;

import java.util.Locale;

import qingye.calc.materiality.Trace;
import qingye.exchange.out.Words;
import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.text.Localized;

/// What things are called in the workbook.
record TraceWording(Words words, Materiality all) {

    String say(String key, String... arguments) {
        return words.say(key, arguments);
    }

    String of(Localized<String> name) {
        return words.of(name);
    }

    String topic(PartId id) {
        return all.topic(id).map(one -> words.of(one.name())).orElseGet(() -> say("assess.topic.gone"));
    }

    String group(PartId id) {
        return all.parts().get(id) instanceof Stakeholder group ? words.of(group.name()) : id.value();
    }

    String asked(Question question) {
        String criterion = criterion(question.criterion());
        return question.criterion().perHorizon()
                ? say("assess.trace.at", criterion, horizon(question.horizon()))
                : criterion;
    }

    String criterion(Criterion criterion) {
        return say("assess.criterion." + criterion.name().toLowerCase(Locale.ROOT));
    }

    String horizon(Horizon horizon) {
        return say("assess.horizon." + horizon.name().toLowerCase(Locale.ROOT));
    }

    String formula(Method.Formula formula) {
        return say("assess.formula." + formula.name().toLowerCase(Locale.ROOT));
    }

    String step(Trace.Step step) {
        return switch (step) {
            case Trace.Step.Severity() -> say("assess.step.severity");
            case Trace.Step.Impact() -> say("assess.step.impact");
            case Trace.Step.AtHorizon(Horizon horizon) -> say("assess.step.horizon", horizon(horizon));
            case Trace.Step.Financial() -> say("assess.step.financial");
        };
    }
}
