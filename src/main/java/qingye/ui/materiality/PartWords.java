package qingye.ui.materiality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import qingye.calc.materiality.TopicScore;
import qingye.model.id.PartId;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Process;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.TopicChange;
import qingye.text.Messages;
import qingye.ui.matrix.Decimals;

/// What is said of a part in its list.
final class PartWords {

    private final MaterialityViewModel model;
    private final Messages messages;

    PartWords(MaterialityViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    /// What it is called.
    String title(MaterialityPart part) {
        return switch (part) {
            case MaterialTopic topic -> model.name(topic.name());
            case Stakeholder group -> model.name(group.name());
            case TopicChange change -> change(change);
            case Survey survey -> survey.source();
            case Method _, Process _ -> part.id().value();
        };
    }

    /// What is known of it, in a few signs.
    String aside(MaterialityPart part) {
        return switch (part) {
            case MaterialTopic topic -> model.assessed().get().score(topic.id()).map(this::places).orElse("");
            case Stakeholder group -> messages.text("assess.group.aside",
                    group.topics().size(), Decimals.plain(group.weight()));
            case TopicChange change when change.kind() == TopicChange.Kind.UNCHANGED -> "";
            case TopicChange change -> change.reason().best(model.language().get())
                    .orElseGet(() -> messages.text("assess.change.unreasoned"));
            case Survey _, Method _, Process _ -> "";
        };
    }

    private String places(TopicScore score) {
        String none = messages.text("assess.score.none");
        return score.impactPlace().isEmpty() && score.financialPlace().isEmpty()
                ? ""
                : messages.text(
                        "assess.topic.aside", score.impactPlace().map(Decimals::shown).orElse(none),
                        score.financialPlace().map(Decimals::shown).orElse(none));
    }

    /// All of it, for those who do not see.
    String whole(MaterialityPart part) {
        return switch (part) {
            case MaterialTopic topic -> messages.text("assess.topic.whole", rank(topic), title(part),
                    dimension(topic), messages.text(topic.included() ? "assess.in" : "assess.out"),
                    aside(part));
            case Stakeholder _, TopicChange _, Survey _, Method _, Process _ -> title(part) + ", " + aside(part);
        };
    }

    /// The dimension a topic is sorted by.
    String dimension(MaterialTopic topic) {
        return model.assessed().get().method().dimensions().stream()
                .filter(one -> one.key().equals(topic.dimension()))
                .map(Dimension::name).map(model::name).findFirst()
                .orElse(topic.dimension());
    }

    /// Which of the dimensions that is.
    int place(MaterialTopic topic) {
        return model.assessed().get().dimension(topic);
    }

    /// Its number in the matrix; empty for one that is not in the list.
    String rank(MaterialTopic topic) {
        int rank = model.assessed().get().rank(topic.id());
        return rank == 0 ? "" : Integer.toString(rank);
    }

    String kind(TopicChange.Kind kind) {
        return messages.text("assess.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String change(TopicChange change) {
        String arrow = change.from().isEmpty() || change.to().isEmpty() ? "" : messages.text("assess.became");
        String names = topics(change.from()) + arrow + topics(change.to());
        return names.isEmpty()
                ? kind(change.kind())
                : messages.text(
                        "assess.change.title", kind(change.kind()), names);
    }

    private String topics(List<PartId> ids) {
        return ids.stream().map(model::topicName).collect(Collectors.joining(messages.text("assess.and")));
    }
}
