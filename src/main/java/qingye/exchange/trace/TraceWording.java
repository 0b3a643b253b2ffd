package qingye.exchange.trace;

import qingye.calc.materiality.ScoreWords;
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
        return names().asked(question);
    }

    String impact(Method method) {
        return names().impact(method.axes());
    }

    String financial(Method method) {
        return names().financial(method.axes());
    }

    String criterion(Criterion criterion) {
        return names().criterion(criterion);
    }

    String horizon(Horizon horizon) {
        return names().horizon(horizon);
    }

    String formula(Method.Formula formula) {
        return names().formula(formula);
    }

    String step(Trace.Step step) {
        return names().step(step);
    }

    private ScoreWords names() {
        return new ScoreWords(words::say);
    }
}
