package qingye.ui.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.id.PartId;
import qingye.model.id.SectionId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.TopicLinks;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.nav.Surroundings;
import qingye.ui.pick.Pages;
import qingye.ui.pick.PickPage;
import qingye.ui.pick.Pickable;
import qingye.ui.topic.Links.Link;

/// What of the report tells of a topic: indicators, sections, and the requirements they answer. Each is opened by a
/// click; one that is gone says so and can be taken away.
public final class LinksCard {

    private final Surroundings around;
    private final Messages messages;
    private final Pages pages;
    private final Standards standards;
    private final BiConsumer<PartId, UnaryOperator<TopicLinks>> change;
    private final VBox indicators = new VBox();
    private final VBox sections = new VBox();
    private final VBox requirements = new VBox();
    private final VBox card;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(MaterialTopic topic, Snapshot report, Language language) {

        Links links(Messages messages) {
            return new Links(report, language, messages);
        }
    }

    /// @param change told what becomes of the links of a topic
    public LinksCard(Surroundings around, Pages pages, Standards standards,
            BiConsumer<PartId, UnaryOperator<TopicLinks>> change) {
        this.around = around;
        this.messages = around.messages();
        this.pages = pages;
        this.standards = standards;
        this.change = change;
        var rows = new ArrayList<Node>();
        rows.add(part("indicators", indicators, this::addIndicators));
        rows.add(part("sections", sections, this::addSections));
        rows.add(part("requirements", requirements, this::addRequirements));
        card = CardRows.card("topic-links", messages.text("assess.links.card"), rows);
    }

    private Node part(String key, VBox links, Runnable add) {
        String name = messages.text("assess.links." + key);
        links.getStyleClass().add("links");
        var more = CardRows.button("links-add-" + key, messages.text("assess.links.add"), add);
        more.getStyleClass().add("flat");
        more.setAccessibleText(messages.text("assess.links.add.to", name));
        var label = new Label(name);
        label.getStyleClass().add("quiet");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var head = new HBox(label, more);
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(head, links);
    }

    /// The card.
    public Node node() {
        return card;
    }

    /// Shows what a topic is linked to.
    ///
    /// @param language that is written
    public void show(MaterialTopic topic, Snapshot report, Language language) {
        var now = new Shown(topic, report, language);
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        Links links = now.links(messages);
        fill(indicators, "indicator", topic.links().indicators(), IndicatorId::code, links::indicator,
                (all, kept) -> new TopicLinks(kept, all.sections(), all.requirements()));
        fill(sections, "section", topic.links().sections(), SectionId::value, links::section,
                (all, kept) -> new TopicLinks(all.indicators(), kept, all.requirements()));
        fill(requirements, "requirement", topic.links().requirements(), Function.identity(),
                key -> new Link(standards.requirement(key, language), Optional.empty()),
                (all, kept) -> new TopicLinks(all.indicators(), all.sections(), kept));
    }

    private <T> void fill(VBox box, String kind, List<T> linked, Function<T, String> key,
            Function<T, Link> look, BiFunction<TopicLinks, List<T>, TopicLinks> with) {
        box.getChildren().setAll(linked.stream().map(one -> row(kind, key.apply(one), look.apply(one),
                () -> keep(all -> with.apply(all, linked.stream().filter(other -> !other.equals(one)).toList()))))
                .toList());
    }

    private Node row(String kind, String key, Link link, Runnable remove) {
        String said = link.title().orElseGet(() -> messages.text("assess.links.gone." + kind, key));
        Labeled name;
        if (link.title().isPresent() && link.place().isPresent()) {
            var open = new Hyperlink(said);
            open.setOnAction(_ -> {
                open.setVisited(false);
                link.place().ifPresent(around.navigator()::open);
            });
            name = open;
        } else {
            name = new Label(said);
            name.getStyleClass().add(link.title().isPresent() ? "link-name" : "link-gone");
        }
        name.setId("link-" + kind + "-" + key);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new Tooltip(said));
        HBox.setHgrow(name, Priority.ALWAYS);
        var off = new Button("\u00D7");
        off.setId("unlink-" + kind + "-" + key);
        off.setAccessibleText(messages.text("assess.links.remove", said));
        off.setTooltip(new Tooltip(messages.text("assess.links.remove", said)));
        off.getStyleClass().addAll("flat", "small", "link-off");
        off.setOnAction(_ -> remove.run());
        var row = new HBox(name, off);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void keep(UnaryOperator<TopicLinks> links) {
        shown.ifPresent(now -> change.accept(now.topic().id(), links));
    }

    private void addIndicators() {
        shown.ifPresent(now -> pick("indicators", now,
                now.links(messages).indicators(now.topic().links().indicators()),
                (all, picked) -> new TopicLinks(
                        joined(all.indicators(), picked), all.sections(), all.requirements())));
    }

    private void addSections() {
        shown.ifPresent(now -> pick("sections", now, now.links(messages).sections(now.topic().links().sections()),
                (all, picked) -> new TopicLinks(
                        all.indicators(), joined(all.sections(), picked), all.requirements())));
    }

    private void addRequirements() {
        shown.ifPresent(now -> pick("requirements", now, standards.requirements(now.topic(), now.language()),
                (all, picked) -> new TopicLinks(
                        all.indicators(), all.sections(), joined(all.requirements(), picked))));
    }

    /// What is picked is linked to the topic it was picked for, whatever is shown by then.
    private <T> void pick(
            String key, Shown now, List<Pickable<T>> offered, BiFunction<TopicLinks, List<T>, TopicLinks> with) {
        String topic = now.topic().name().best(now.language()).orElse("");
        PickPage.show(pages, messages, new PickPage.Sayings(messages.text("assess.links.pick." + key, topic),
                messages.text("assess.pick.keys"), messages.text("assess.links.none." + key)), offered,
                picked -> change.accept(now.topic().id(), all -> with.apply(all, picked)));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
