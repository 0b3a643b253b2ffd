package qingye.ui.materiality;

import java.util.List;

import qingye.model.id.PartId;
import qingye.model.materiality.Impact;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Process;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.TopicChange;
import qingye.model.materiality.TopicLinks;
import qingye.model.text.Localized;

/// Parts of an assessment with one thing otherwise.
final class Recut {

    private Recut() {}

    /// The part at another place of its list.
    static MaterialityPart at(MaterialityPart part, int place) {
        return switch (part) {
            case MaterialTopic one -> new MaterialTopic(
                    one.id(), one.year(), place, one.name(), one.definition(), one.dimension(), one.standard(),
                    one.included(), one.impact(), one.links(), one.standing());
            case Stakeholder one -> new Stakeholder(
                    one.id(), one.year(), place, one.name(), one.topics(), one.exchange(), one.weight());
            case TopicChange one -> new TopicChange(
                    one.id(), one.year(), place, one.kind(), one.from(), one.to(), one.reason());
            case Survey one -> new Survey(
                    one.id(), one.year(), place, one.group(), one.source(), one.questions(), one.sheets());
            case Method method -> method;
            case Process process -> process;
        };
    }

    static MaterialTopic named(MaterialTopic topic, Localized<String> name) {
        return new MaterialTopic(topic.id(), topic.year(), topic.place(), name, topic.definition(), topic.dimension(),
                topic.standard(), topic.included(), topic.impact(), topic.links(), topic.standing());
    }

    static MaterialTopic defined(MaterialTopic topic, Localized<String> definition) {
        return new MaterialTopic(topic.id(), topic.year(), topic.place(), topic.name(), definition, topic.dimension(),
                topic.standard(), topic.included(), topic.impact(), topic.links(), topic.standing());
    }

    static MaterialTopic sorted(MaterialTopic topic, String dimension) {
        return new MaterialTopic(topic.id(), topic.year(), topic.place(), topic.name(), topic.definition(), dimension,
                topic.standard(), topic.included(), topic.impact(), topic.links(), topic.standing());
    }

    /// The topic as one of the exchange guideline.
    ///
    /// @param standard its code; empty for one of the company's own
    static MaterialTopic coded(MaterialTopic topic, String standard) {
        return new MaterialTopic(topic.id(), topic.year(), topic.place(), topic.name(), topic.definition(),
                topic.dimension(), standard, topic.included(), topic.impact(), topic.links(), topic.standing());
    }

    static MaterialTopic with(MaterialTopic topic, TopicLinks links) {
        return new MaterialTopic(topic.id(), topic.year(), topic.place(), topic.name(), topic.definition(),
                topic.dimension(), topic.standard(), topic.included(), topic.impact(), links, topic.standing());
    }

    static MaterialTopic with(MaterialTopic topic, Impact impact) {
        return new MaterialTopic(topic.id(), topic.year(), topic.place(), topic.name(), topic.definition(),
                topic.dimension(), topic.standard(), topic.included(), impact, topic.links(), topic.standing());
    }

    static Stakeholder named(Stakeholder group, Localized<String> name) {
        return new Stakeholder(group.id(), group.year(), group.place(), name, group.topics(), group.exchange(),
                group.weight());
    }

    static Stakeholder concerned(Stakeholder group, List<PartId> topics) {
        return new Stakeholder(group.id(), group.year(), group.place(), group.name(), topics, group.exchange(),
                group.weight());
    }

    static Stakeholder with(Stakeholder group, Stakeholder.Exchange exchange) {
        return new Stakeholder(group.id(), group.year(), group.place(), group.name(), group.topics(), exchange,
                group.weight());
    }

    static TopicChange between(TopicChange change, List<PartId> from, List<PartId> to) {
        return new TopicChange(change.id(), change.year(), change.place(), change.kind(), from, to, change.reason());
    }
}
