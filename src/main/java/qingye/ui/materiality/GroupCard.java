package qingye.ui.materiality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Stakeholder.Exchange;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.Written;
import qingye.ui.matrix.Decimals;

/// What is known of a group of those who have a stake: its name and weight, its topics, and how it is talked with.
final class GroupCard implements PartCard<Stakeholder> {

    private final MaterialityViewModel model;
    private final Messages messages;
    private final Written name;
    private final Written weight;
    private final Written concerns;
    private final Written channels;
    private final Written frequency;
    private final Written response;
    private final Ticks topics;
    private final VBox card;
    private Optional<PartId> shown = Optional.empty();

    GroupCard(MaterialityViewModel model) {
        this.model = model;
        this.messages = model.messages();
        var rows = new ArrayList<Node>();
        name = line("name", rows);
        weight = line("weight", rows);
        topics = new Ticks("group-topics", topic -> model.name(topic.name()));
        rows.add(CardRows.row(messages.text("assess.group.topics"), topics.node()));
        concerns = lines("concerns", rows);
        channels = lines("channels", rows);
        frequency = line("frequency", rows);
        response = lines("response", rows);
        card = CardRows.card("group-card", messages.text("assess.group.card"), rows);
    }

    private Written line(String key, List<Node> rows) {
        String said = messages.text("assess.group." + key);
        var field = Written.line("group-" + key, said);
        rows.add(CardRows.row(said, field.field()));
        return field;
    }

    private Written lines(String key, List<Node> rows) {
        String said = messages.text("assess.group." + key);
        var field = Written.lines("group-" + key, said, 2);
        rows.add(CardRows.row(said, field.field()));
        return field;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public Optional<Written> first() {
        return Optional.of(name);
    }

    private void change(Function<Stakeholder, Stakeholder> change) {
        shown.ifPresent(id -> model.change(Stakeholder.class, id, change::apply));
    }

    private void talk(Function<Exchange, Exchange> change) {
        change(group -> Recut.with(group, change.apply(group.exchange())));
    }

    @Override
    public void show(Stakeholder group) {
        shown = Optional.of(group.id());
        Language written = model.language().get();
        Exchange talk = group.exchange();
        name.show(group.name().in(written).orElse(""), best(group.name()),
                words -> change(one -> Recut.named(one, Words.with(one.name(), written, words))));
        weight.show(Decimals.plain(group.weight()), "", this::weigh);
        List<MaterialTopic> all = model.assessed().get().topics();
        topics.show(all, group.topics(), ticked -> change(one -> Recut.concerned(one, ordered(one, ticked))));
        concerns.show(lines(talk.concerns(), written), bestLines(talk.concerns()), words -> talk(one -> new Exchange(
                Words.lines(one.concerns(), written, words), one.channels(), one.frequency(), one.response())));
        channels.show(lines(talk.channels(), written), bestLines(talk.channels()), words -> talk(one -> new Exchange(
                one.concerns(), Words.lines(one.channels(), written, words), one.frequency(), one.response())));
        frequency.show(talk.frequency().in(written).orElse(""), best(talk.frequency()),
                words -> talk(one -> new Exchange(one.concerns(), one.channels(),
                        Words.with(one.frequency(), written, words), one.response())));
        response.show(talk.response().in(written).orElse(""), best(talk.response()),
                words -> talk(one -> new Exchange(one.concerns(), one.channels(), one.frequency(),
                        Words.with(one.response(), written, words))));
    }

    /// Those that were ticked before stay in their order; new ones come behind.
    private static List<PartId> ordered(Stakeholder group, List<PartId> ticked) {
        var ids = new ArrayList<>(group.topics().stream().filter(ticked::contains).toList());
        ticked.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids;
    }

    private void weigh(String typed) {
        Decimals.read(typed).filter(weight -> weight.signum() >= 0).ifPresentOrElse(
                weight -> change(one -> new Stakeholder(one.id(), one.year(), one.place(), one.name(), one.topics(),
                        one.exchange(), weight)),
                () -> model.around().notices().warn(messages.text("assess.weight", typed)));
    }

    private String best(Localized<String> words) {
        return words.best(model.language().get()).orElse("");
    }

    private String bestLines(Localized<List<String>> words) {
        return words.best(model.language().get()).map(lines -> String.join("\n", lines)).orElse("");
    }

    private static String lines(Localized<List<String>> words, Language language) {
        return words.in(language).map(lines -> String.join("\n", lines)).orElse("");
    }
}
