package qingye.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.calc.standard.StandardLibrary;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.model.answer.Stance;
import qingye.model.block.IndexKind;
import qingye.model.materiality.MaterialTopic;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;

/// Looks for what binds and is not answered. Who only refers to a standard chooses what to answer.
record AnswerGaps(Answering answering) {

    void all() {
        for (Standard standard : answering.asked().indexed()) {
            if (answering.follows(standard.id())) {
                if (untouched(standard)) {
                    begin(standard);
                } else if (standard.id().equals(StandardLibrary.GUIDELINE)) {
                    guideline(standard);
                } else {
                    standard(standard);
                }
            }
        }
    }

    private boolean untouched(Standard standard) {
        return answering.asked().of(standard).stream().noneMatch(this::isSaid);
    }

    private boolean isSaid(Requirement requirement) {
        return !(answering.asked().answer(requirement.key()).stance() instanceof Stance.Open);
    }

    /// Where nothing is answered yet, that is one thing to be told and not a hundred.
    private void begin(Standard standard) {
        long binding = answering.asked().of(standard).stream()
                .filter(this::isOpen)
                .filter(one -> !standard.id().equals(StandardLibrary.GUIDELINE) || answering.asked().isTopic(one))
                .filter(one -> one.duty() == Duty.IF_MATERIAL || severity(one.duty()).isPresent())
                .count();
        if (binding > 0) {
            answering.tell("indexing.begin", Severity.WARNING, standard.root().key(), new Term.Named(standard.id()),
                    new Term.Figure(Long.toString(binding)));
        }
    }

    private boolean isOpen(Requirement requirement) {
        return answering.asked().answerable(requirement)
                && answering.asked().answer(requirement.key()).stance() instanceof Stance.Open;
    }

    private void standard(Standard standard) {
        List<Requirement> all = answering.asked().of(standard);
        Set<RequirementKey> material = material();
        Set<RequirementKey> begun = new HashSet<>();
        all.stream().filter(this::isSaid)
                .forEach(one -> one.parent().ifPresent(begun::add));
        for (Requirement one : all) {
            if (isOpen(one)) {
                if (one.duty() == Duty.IF_MATERIAL) {
                    if (material.contains(one.key())) {
                        answering.tell("indexing.open-material", Severity.WARNING, one.key(),
                                new Term.Named(standard.id()));
                    } else if (one.parent().filter(begun::contains).isPresent()) {
                        answering.tell("indexing.open-begun", Severity.HINT, one.key(), new Term.Named(standard.id()));
                    }
                } else {
                    open(one);
                }
            }
        }
    }

    private void open(Requirement one) {
        severity(one.duty()).ifPresent(severity -> answering.tell(
                severity == Severity.ERROR ? "indexing.open" : "indexing.open-explain", severity, one.key(),
                new Term.Named(one.key().standard())));
    }

    /// How bad it is that something was not answered; empty where nobody is bound.
    private static Optional<Severity> severity(Duty duty) {
        return switch (duty) {
            case SHALL, MANDATORY, REQUIRED -> Optional.of(Severity.ERROR);
            case COMPLY_OR_EXPLAIN, PHASED, OMISSION_OK, SHALL_IF -> Optional.of(Severity.WARNING);
            case ENCOURAGED, IF_MATERIAL, IF_SECTOR, PRINCIPLE, VOLUNTARY, NONE -> Optional.empty();
        };
    }

    /// Topics and articles ask for the same. Articles count where somebody answered them, and the report does not only
    /// print the topics; then topics count where the report prints them, or no articles.
    private void guideline(Standard guideline) {
        List<Requirement> all = answering.asked().of(guideline);
        List<Requirement> topics = all.stream().filter(answering.asked()::isTopic).toList();
        List<Requirement> articles = all.stream()
                .filter(one -> one.code().startsWith("ART") && one.kind() != RequirementKind.GROUP).toList();
        boolean byTopic = answering.forms().contains(IndexKind.GUIDELINE_TOPICS)
                || answering.forms().contains(IndexKind.GUIDELINE_SHANGHAI);
        boolean byArticle = answering.forms().contains(IndexKind.GUIDELINE_ARTICLES);
        boolean used = articles.stream().anyMatch(this::isSaid);
        boolean articlesCount = used && (byArticle || !byTopic);
        if (articlesCount) {
            articles.stream().filter(this::isOpen).forEach(this::open);
        }
        if (byTopic || !byArticle || !used) {
            topics.stream().filter(this::isOpen).forEach(this::open);
        }
        boolean figures = all.stream().filter(one -> one.kind() == RequirementKind.METRIC)
                .anyMatch(this::isSaid);
        if (figures) {
            topics.forEach(topic -> metrics(guideline, topic));
        }
    }

    /// The figures that belong to a topic which is disclosed, where somebody answers figures one by one.
    private void metrics(Standard guideline, Requirement topic) {
        Stance stance = answering.asked().answer(topic.key()).stance();
        if (stance instanceof Stance.Disclosed || stance instanceof Stance.Partly) {
            var open = new ArrayList<Term>();
            guideline.under(topic).stream()
                    .filter(one -> one.kind() == RequirementKind.METRIC && one.duty() == Duty.SHALL)
                    .filter(this::isOpen)
                    .forEach(one -> open.add(new Term.Asked(one.key())));
            if (!open.isEmpty()) {
                answering.tell("indexing.metrics", Severity.HINT, topic.key(),
                        new Term.Figure(Integer.toString(open.size())),
                        new Term.Several(open));
            }
        }
    }

    /// What belongs to the material topics of the year.
    private Set<RequirementKey> material() {
        var material = new HashSet<RequirementKey>();
        for (MaterialTopic topic : answering.material()) {
            topic.links().requirements().forEach(code -> RequirementKey.of(code).ifPresent(material::add));
            if (!topic.standard().isBlank()) {
                var key = new RequirementKey(StandardLibrary.GUIDELINE, topic.standard());
                material.addAll(answering.asked().related(key));
            }
        }
        return material;
    }
}
