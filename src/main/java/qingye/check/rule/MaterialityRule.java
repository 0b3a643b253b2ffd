package qingye.check.rule;

import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.Term;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The materiality assessment of the year of the report holds together: every topic of the list concerns a group, every
/// group has a topic, no two topics share a name, what became of topics is said, and what topics were scored
/// with fits its scale. No tolerance.
public final class MaterialityRule implements BroadCheck {

    @Override
    public void look(Whole whole, Consumer<Finding> found) {
        Snapshot snapshot = whole.snapshot();
        new Look(snapshot, snapshot.materiality(), snapshot.report().year(), snapshot.report().language(), found)
                .all();
    }

    private record Look(
            Snapshot snapshot, Materiality materiality, Year year, Language language, Consumer<Finding> found) {

        void all() {
            List<MaterialTopic> topics = materiality.topics(year).stream().filter(MaterialTopic::included).toList();
            List<Stakeholder> groups = materiality.stakeholders(year);
            names(topics);
            topics.forEach(this::links);
            ranks(topics);
            if (!groups.isEmpty()) {
                concerns(topics, groups);
            }
            materiality.changes(year).forEach(this::change);
            new ScoringLook(materiality, year, this::said, this::tell).all(topics);
        }

        private void names(List<MaterialTopic> topics) {
            Map<String, MaterialTopic> first = new HashMap<>();
            for (MaterialTopic topic : topics) {
                String name = said(topic.name());
                if (name.isBlank()) {
                    tell("materiality.unnamed", Severity.WARNING, topic);
                } else if (first.putIfAbsent(name, topic) != null) {
                    tell("materiality.twice", Severity.ERROR, topic, name);
                }
            }
        }

        /// What is gone from the report is told; it can be taken off the card of the topic.
        private void links(MaterialTopic topic) {
            long gone = topic.links().indicators().stream()
                    .filter(id -> snapshot.figures().indicator(id).isEmpty()).count()
                    + topic.links().sections().stream()
                            .filter(id -> snapshot.chapters().outline().entries().stream()
                                    .noneMatch(entry -> entry.section().equals(id)))
                            .count();
            if (gone > 0) {
                tell("materiality.gone", Severity.WARNING, topic, said(topic.name()), Long.toString(gone));
            }
        }

        private void ranks(List<MaterialTopic> topics) {
            Map<Integer, MaterialTopic> first = new HashMap<>();
            for (MaterialTopic topic : topics) {
                topic.standing().rank().ifPresent(rank -> {
                    MaterialTopic other = first.putIfAbsent(rank, topic);
                    if (other != null) {
                        tell("materiality.rank", Severity.HINT, topic, said(other.name()), said(topic.name()),
                                rank.toString());
                    }
                });
            }
        }

        private void concerns(List<MaterialTopic> topics, List<Stakeholder> groups) {
            Set<PartId> raised = new HashSet<>();
            for (Stakeholder group : groups) {
                raised.addAll(group.topics());
                if (group.topics().isEmpty() && group.exchange().concerns().byLanguage().isEmpty()) {
                    tell("materiality.group", Severity.WARNING, group, said(group.name()));
                }
            }
            topics.stream().filter(topic -> !raised.contains(topic.id()))
                    .forEach(topic -> tell("materiality.unraised", Severity.WARNING, topic, said(topic.name())));
        }

        private void change(TopicChange change) {
            boolean target = switch (change.kind()) {
                case ADDED, MERGED, SPLIT, REWORDED, UNCHANGED -> !change.to().isEmpty();
                case REMOVED -> change.to().isEmpty();
            };
            String names = change.from().stream().flatMap(id -> materiality.topic(id).stream())
                    .map(topic -> said(topic.name())).reduce((one, other) -> one + "\u3001" + other).orElse("");
            if (!target) {
                tell("materiality.target", Severity.WARNING, change, names);
            }
            if (change.kind() != TopicChange.Kind.UNCHANGED && said(change.reason()).isBlank()) {
                tell("materiality.reason", Severity.HINT, change, names.isEmpty() ? to(change) : names);
            }
        }

        private String to(TopicChange change) {
            return change.to().stream().flatMap(id -> materiality.topic(id).stream())
                    .map(topic -> said(topic.name())).findFirst().orElse("");
        }

        private void tell(String key, Severity severity, MaterialityPart part, String... words) {
            Term[] terms = Stream.of(words)
                    .map(Term.Words::new).toArray(Term[]::new);
            found.accept(new Found(Rule.MATERIALITY, severity, new Spot.OnPart(part.id()), Sentence.of(key, terms))
                    .done());
        }

        private String said(Localized<String> words) {
            return words.best(language).orElse("");
        }
    }
}
