package qingye.ui.materiality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.model.id.PartId;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.Impact;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialTopic.Standing;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.TopicChange;
import qingye.model.materiality.TopicLinks;
import qingye.model.standard.Requirement;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.matrix.Assessed;
import qingye.ui.pick.Pages;
import qingye.ui.pick.PickPage;
import qingye.ui.pick.Pickable;
import qingye.ui.topic.Standards;
import qingye.ui.topic.Suggesting;

/// Topics that are offered to be added, and changes that are suggested: each on a page over the work, and taken over in
/// one step.
final class TopicSteps {

    private final MaterialityViewModel model;
    private final Messages messages;
    private final Pages pages;
    private final Standards standards;
    private final Suggesting suggesting;

    TopicSteps(MaterialityViewModel model, Pages pages, Standards standards) {
        this.model = model;
        this.messages = model.messages();
        this.pages = pages;
        this.standards = standards;
        this.suggesting = new Suggesting(messages, pages, model.around().notices());
    }

    /// Offers the topics of the exchange guideline.
    void offerStandard() {
        model.side().set(Side.TOPICS);
        List<Pickable<Requirement>> offered = standards.topics().stream().map(this::offered).toList();
        PickPage.show(pages, messages, sayings("standard"), offered, picked -> {
            Assessed assessed = model.assessed().get();
            int place = Side.TOPICS.next(assessed);
            var topics = new ArrayList<MaterialityPart>();
            for (Requirement one : picked) {
                topics.add(new MaterialTopic(model.newId(), assessed.year(), place++, one.title(), Localized.none(),
                        dimension(one), one.code(), true, Impact.USUAL, TopicLinks.NONE, Standing.CALCULATED));
            }
            add(topics, List.of());
        });
    }

    private PickPage.Sayings sayings(String key) {
        return new PickPage.Sayings(messages.text("assess.do." + key), messages.text("assess.pick.keys"),
                messages.text("assess.offer." + key + ".none"));
    }

    private Pickable<Requirement> offered(Requirement topic) {
        Assessed assessed = model.assessed().get();
        boolean there = assessed.topics().stream()
                .anyMatch(one -> one.standard().equals(topic.code()) || named(one.name(), topic.title()));
        String group = assessed.method().dimensions().stream().filter(one -> one.key().equals(dimension(topic)))
                .map(Dimension::name).map(model::name).findFirst().orElse("");
        return new Pickable<>(topic, group, standards.topic(topic.code(), model.language().get()),
                standards.duty(topic), there ? messages.text("assess.offer.there") : "");
    }

    /// The dimension of that topic of the guideline, or the first there is.
    private String dimension(Requirement topic) {
        String key = Standards.dimension(topic);
        List<String> keys = model.assessed().get().method().dimensions().stream().map(Dimension::key).toList();
        return keys.isEmpty() || keys.contains(key) ? key : keys.getFirst();
    }

    private static boolean named(Localized<String> one, Localized<String> other) {
        return one.byLanguage().entrySet().stream()
                .anyMatch(name -> other.in(name.getKey()).filter(name.getValue()::equals).isPresent());
    }

    /// Offers the topics of the year before that are not in the list of the year.
    void offerEarlier() {
        model.side().set(Side.TOPICS);
        var words = new PartWords(model);
        List<Pickable<MaterialTopic>> offered = model.assessed().get().earlier().stream()
                .map(old -> new Pickable<>(old, words.dimension(old), model.name(old.name()),
                        old.included() ? "" : messages.text("assess.offer.out"),
                        goesOn(old) ? messages.text("assess.offer.there") : ""))
                .toList();
        PickPage.show(pages, messages, sayings("earlier"), offered, picked -> {
            Assessed assessed = model.assessed().get();
            int place = Side.TOPICS.next(assessed);
            var topics = new ArrayList<MaterialityPart>();
            var changes = new ArrayList<Edit>();
            int last = Side.CHANGES.next(assessed);
            for (MaterialTopic old : picked) {
                var topic = new MaterialTopic(model.newId(), assessed.year(), place++, old.name(), old.definition(),
                        old.dimension(), old.standard(), true, old.impact(), old.links(), Standing.CALCULATED);
                topics.add(topic);
                changes.add(stayed(assessed, old.id(), topic.id(), last++));
            }
            add(topics, changes);
        });
    }

    /// Whether a topic of the year before is in the list of the year, under its name or as another one.
    private boolean goesOn(MaterialTopic old) {
        Assessed assessed = model.assessed().get();
        return assessed.topics().stream().anyMatch(one -> named(one.name(), old.name()))
                || assessed.changes().stream()
                        .anyMatch(change -> change.from().contains(old.id()) && !change.to().isEmpty());
    }

    /// That it stayed; in the place of a note that it went.
    private Edit stayed(Assessed assessed, PartId from, PartId to, int place) {
        Optional<TopicChange> gone = assessed.changes().stream()
                .filter(change -> change.from().equals(List.of(from)) && change.to().isEmpty()).findFirst();
        PartId id = gone.map(TopicChange::id).orElseGet(model::newId);
        return new Edit.SetPart(id, gone.map(one -> one),
                Optional.of(new TopicChange(id, assessed.year(), gone.map(TopicChange::place).orElse(place),
                        TopicChange.Kind.UNCHANGED, List.of(from), List.of(to), Localized.none())));
    }

    private void add(List<MaterialityPart> parts, List<Edit> more) {
        var edits = new ArrayList<Edit>();
        parts.forEach(part -> edits.add(new Edit.SetPart(part.id(), Optional.empty(), Optional.of(part))));
        edits.addAll(more);
        model.hand(new Edit.Batch(Edit.Purpose.INSERT, edits));
        model.selected().set(Optional.of(parts.getLast().id()));
    }

    /// Compares the topics with those of the year before, and shows what seems to have become of them.
    void suggest() {
        model.side().set(Side.CHANGES);
        Assessed assessed = model.assessed().get();
        if (assessed.earlier().isEmpty() || assessed.topics().isEmpty()) {
            model.around().notices().warn(messages.text("assess.suggest.nothing", assessed.year().toString(),
                    assessed.year().minusYears(1).toString()));
        } else if (!suggesting.show(() -> model.assessed().get().all(), assessed.year(), model.language().get(),
                model::newId, (edits, told) -> model.hand(new Edit.Batch(Edit.Purpose.ASSESS, edits), told))) {
            model.around().notices().tell(messages.text("assess.suggest.all"));
        }
    }
}
