package qingye.check.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import qingye.calc.answer.TitleWords;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.rule.Answering.Row;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.materiality.MaterialTopic;
import qingye.model.standard.Duty;
import qingye.model.standard.RequirementKind;

/// Looks at what is said in place of a disclosure: whether there is a reason, the standard permits it, and neither the
/// assessment of topics nor a figure says otherwise.
record StanceLook(Answering answering) {

    /// The standards of GRI permit omissions for four reasons.
    private static final String GRI = "gri";
    private static final String HKEX = "hkex";

    /// From here on two titles mean the same.
    private static final int SAME = 60;

    void all() {
        for (Row row : answering.answered()) {
            reason(row);
            permitted(row);
            if (row.isInapplicable()) {
                figure(row);
                topic(row);
            }
        }
    }

    private void reason(Row row) {
        Stance stance = row.answer().stance();
        if (answering.said(stance.words()).isEmpty()) {
            switch (stance) {
                case Stance.Open _, Stance.Disclosed _ -> {
                    // nothing to say
                }
                case Stance.Partly _ -> answering.tell("indexing.reason-partly", Severity.WARNING, row.key());
                case Stance.NotApplicable _ ->
                    answering.tell("indexing.reason-not-applicable", Severity.WARNING, row.key());
                case Stance.Omitted _ -> answering.tell("indexing.reason-omitted", Severity.WARNING, row.key());
                case Stance.Explained _ -> answering.tell("indexing.reason-explained", Severity.WARNING, row.key());
            }
        }
    }

    /// Standards of one's own permit what their duty says. Who only refers to one chooses what to answer.
    private void permitted(Row row) {
        String standard = row.key().standard();
        Duty duty = row.requirement().duty();
        boolean binding = duty == Duty.MANDATORY || duty == Duty.REQUIRED;
        boolean gri = standard.equals(GRI);
        boolean own = answering.snapshot().disclosures().standards().containsKey(standard);
        if (binding && !answering.follows(standard)) {
            return;
        }
        switch (row.answer().stance()) {
            case Stance.Open _, Stance.Disclosed _, Stance.Partly _ -> {
                // permitted
            }
            case Stance.NotApplicable _ -> {
                if (binding && (gri || standard.equals(HKEX))) {
                    not(row, "indexing.not-permitted");
                }
            }
            case Stance.Explained _ -> {
                if (binding) {
                    not(row, "indexing.not-permitted");
                } else if (gri && duty == Duty.OMISSION_OK && answering.follows(standard)) {
                    answering.tell("indexing.omission-wanted", Severity.WARNING, row.key());
                }
            }
            case Stance.Omitted _ -> {
                if (binding) {
                    not(row, "indexing.not-permitted");
                } else if (!gri && !(own && duty == Duty.OMISSION_OK)) {
                    answering.tell("indexing.omission-elsewhere", Severity.WARNING, row.key(),
                            new Term.Named(standard));
                }
            }
        }
    }

    private void not(Row row, String key) {
        answering.tell(key, Severity.ERROR, row.key(), new Term.Named(row.key().standard()));
    }

    /// The indicators that a requirement is about: those it leads to, and those that name its code.
    static Set<IndicatorId> figures(Answering answering, Row row) {
        var figures = new HashSet<IndicatorId>();
        row.answer().targets().forEach(target -> {
            if (target instanceof Target.Figure(IndicatorId indicator)) {
                figures.add(indicator);
            }
        });
        figures.addAll(answering.mentions().of(row.requirement()));
        return figures;
    }

    private void figure(Row row) {
        figures(answering, row).stream().sorted()
                .filter(indicator -> answering.value(indicator) instanceof Value.Amount)
                .findFirst()
                .ifPresent(indicator -> answering.tell("indexing.filled", Severity.WARNING, row.key(), new Term.Valued(
                        indicator, answering.value(indicator).printed()), new Term.In(answering.year())));
    }

    /// A requirement that only belongs to a topic may well not apply; one that is the topic cannot.
    private void topic(Row row) {
        Optional<MaterialTopic> conflict = answering.material().stream().filter(topic -> is(topic, row)).findFirst();
        conflict.ifPresent(topic -> answering.tell(
                "indexing.material", Severity.WARNING, row.key(), new Term.Words(answering.said(topic.name()))));
    }

    private boolean is(MaterialTopic topic, Row row) {
        Stream<String> named = topic.links().requirements().stream();
        boolean crossed = answering.asked().topicsOf(row.key()).stream()
                .anyMatch(key -> key.code().equals(topic.standard()));
        boolean same = topic.standard().equals(row.key().code()) && answering.asked().isTopic(row.requirement());
        return same || named.anyMatch(code -> code.equals(row.key().toString()) || code.equals(row.key().code()))
                || crossed && row.requirement().kind() != RequirementKind.METRIC && answering.alike(
                        TitleWords.get().of(topic.name()), answering.title(row.requirement())) >= SAME;
    }
}
