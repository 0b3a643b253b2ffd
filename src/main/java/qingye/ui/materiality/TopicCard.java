package qingye.ui.materiality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import qingye.calc.materiality.ScoreWords;
import qingye.calc.materiality.Scores;
import qingye.calc.materiality.TopicScore;
import qingye.calc.materiality.Trace;
import qingye.model.id.PartId;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Impact;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialTopic.Standing;
import qingye.model.materiality.Method;
import qingye.model.materiality.Method.Scales;
import qingye.model.materiality.Moved;
import qingye.model.standard.Requirement;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.Choice;
import qingye.ui.control.Written;
import qingye.ui.matrix.Decimals;
import qingye.ui.topic.Standards;

/// What is known of a topic: its names, what belongs to it, what kind of impact it has, its scores and how they came
/// about, and where it was put by hand.
final class TopicCard implements PartCard<MaterialTopic> {

    private final MaterialityViewModel model;
    private final Standards standards;
    private final Messages messages;
    private final TraceWords traces;
    private final Map<Language, Written> names = new EnumMap<>(Language.class);
    private final Written definition;
    private final Choice<String> dimension;
    private final Choice<String> standard;
    private final Written rank;
    private final Choice<Integer> tier;
    private final CheckBox included = new CheckBox();
    private final Choice<Boolean> actual;
    private final Choice<Boolean> positive;
    private final Choice<Horizon> horizon;
    private final Written impact;
    private final Written financial;
    private final Label impactName = new Label();
    private final Label financialName = new Label();
    private final Label moved = new Label();
    private final Button back;
    private final VBox trace = new VBox();
    private final VBox card;
    private Optional<PartId> shown = Optional.empty();

    TopicCard(MaterialityViewModel model, Standards standards) {
        this.model = model;
        this.standards = standards;
        this.messages = model.messages();
        this.traces = new TraceWords(model);
        var rows = new ArrayList<Node>();
        for (Language language : Language.values()) {
            String said = messages.text(
                    "assess.topic.name", messages.text("publish.language." + language.tag()));
            var field = Written.line("topic-name-" + language.tag(), said);
            names.put(language, field);
            rows.add(CardRows.row(said, field.field()));
        }
        definition = Written.lines("topic-definition", messages.text("assess.topic.definition"), 3);
        rows.add(CardRows.row(messages.text("assess.topic.definition"), definition.field()));
        dimension = new Choice<>("topic-dimension", messages.text("assess.topic.dimension"), this::dimensionName,
                key -> change(topic -> Recut.sorted(topic, key)));
        standard = new Choice<>("topic-standard", messages.text("assess.topic.standard"),
                code -> standards.topic(code, model.language().get()),
                code -> change(topic -> Recut.coded(topic, code)));
        included.setId("topic-included");
        included.setText(messages.text("assess.topic.included"));
        included.setOnAction(_ -> change(topic -> topic.within(included.isSelected())));
        rows.add(CardRows.row(messages.text("assess.topic.dimension"), dimension.node()));
        rows.add(CardRows.row(messages.text("assess.topic.standard"), standard.node()));
        rows.add(included);
        rank = Written.line("topic-rank", messages.text("assess.topic.rank"));
        tier = new Choice<>("topic-tier", messages.text("assess.topic.tier"), this::tierName,
                value -> stand(one -> one.tiered(Optional.of(value).filter(chosen -> chosen > 0))));
        var places = new HBox(8, CardRows.row(messages.text("assess.topic.rank"), rank.field()),
                CardRows.row(messages.text("assess.topic.tier"), tier.node()));
        rows.add(places);
        actual = choice("actual", value -> impactWith(value, positive(), horizon()));
        positive = choice("positive", value -> impactWith(actual(), value, horizon()));
        horizon = new Choice<>("topic-horizon", messages.text("assess.topic.horizon"), ScoreWords.of(messages)::horizon,
                value -> impactWith(actual(), positive(), value));
        var kinds = new HBox(8, actual.node(), positive.node());
        kinds.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        rows.add(CardRows.row(messages.text("assess.topic.impact"), kinds));
        rows.add(CardRows.row(messages.text("assess.topic.horizon"), horizon.node()));
        impact = Written.line("topic-impact", messages.text("assess.axis.impact"));
        financial = Written.line("topic-financial", messages.text("assess.axis.financial"));
        rows.add(new HBox(8, new VBox(impactName, impact.field()), new VBox(financialName, financial.field())));
        for (Label name : List.of(impactName, financialName)) {
            name.getStyleClass().add("quiet");
        }
        moved.setId("topic-moved");
        moved.setWrapText(true);
        back = CardRows.button("topic-back", messages.text("assess.topic.back"), () -> shown.ifPresent(
                model::putBack));
        rows.add(moved);
        rows.add(back);
        trace.setId("topic-trace");
        trace.getStyleClass().add("trace");
        rows.add(trace);
        card = CardRows.card("topic-card", messages.text("assess.topic.card"), rows);
    }

    private Choice<Boolean> choice(String key, Consumer<Boolean> chosen) {
        return new Choice<>("topic-" + key, messages.text("assess.topic." + key),
                value -> messages.text("assess." + key + (value ? ".yes" : ".no")), chosen);
    }

    private boolean actual() {
        return topic().map(one -> one.impact().actual()).orElse(false);
    }

    private boolean positive() {
        return topic().map(one -> one.impact().positive()).orElse(false);
    }

    private Horizon horizon() {
        return topic().map(one -> one.impact().horizon()).orElse(Horizon.SHORT);
    }

    private Optional<MaterialTopic> topic() {
        return shown.flatMap(model.assessed().get().all()::topic);
    }

    private void impactWith(boolean happens, boolean good, Horizon when) {
        change(topic -> Recut.with(topic, new Impact(happens, good, when)));
    }

    private void change(Function<MaterialTopic, MaterialTopic> change) {
        shown.ifPresent(id -> model.change(MaterialTopic.class, id, change::apply));
    }

    private void stand(UnaryOperator<Standing> decided) {
        change(topic -> topic.with(decided.apply(topic.standing())));
    }

    private String tierName(int value) {
        return messages.text(value == 0 ? "assess.tier.calculated" : "assess.tier." + value);
    }

    /// A rank that is written, or none for the one that follows from the scores.
    private void rank(String typed) {
        int most = (int) model.assessed().get().topics().stream().filter(MaterialTopic::included).count();
        Optional<Integer> place = Decimals.read(typed)
                .filter(one -> one.stripTrailingZeros().scale() <= 0 && one.signum() > 0)
                .filter(one -> one.compareTo(BigDecimal.valueOf(most)) <= 0).map(BigDecimal::intValue);
        if (typed.isBlank() || place.isPresent()) {
            stand(one -> one.ranked(place));
        } else {
            model.around().notices().warn(messages.text("assess.rank.wrong", typed, most));
        }
    }

    private String dimensionName(String key) {
        return model.assessed().get().method().dimensions().stream()
                .filter(one -> one.key().equals(key)).map(Dimension::name).map(model::name).findFirst().orElse(key);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public Optional<Written> first() {
        return Optional.ofNullable(names.get(model.language().get()));
    }

    @Override
    public void show(MaterialTopic topic) {
        shown = Optional.of(topic.id());
        Language written = model.language().get();
        names.forEach((language, field) -> field.show(topic.name().in(language).orElse(""), "",
                words -> change(one -> Recut.named(one, Words.with(one.name(), language, words)))));
        definition.show(topic.definition().in(written).orElse(""), ghost(topic.definition()),
                words -> change(one -> Recut.defined(one, Words.with(one.definition(), written, words))));
        dimension.show(model.assessed().get().method().dimensions().stream().map(Dimension::key).toList(),
                topic.dimension());
        standard.show(Stream.concat(Stream.of(""), Stream.concat(
                standards.topics().stream().map(Requirement::code), Stream.of(topic.standard()))).distinct().toList(),
                topic.standard());
        included.setSelected(topic.included());
        Scores scores = model.assessed().get().scores();
        rank.show(topic.standing().rank().map(Object::toString).orElse(""), topic.included()
                ? messages.text("assess.rank.calculated", scores.calculatedRank(topic.id()))
                : "", this::rank);
        tier.show(List.of(0, 1, 2, 3), topic.standing().tier().orElse(0));
        actual.show(List.of(true, false), topic.impact().actual());
        positive.show(List.of(true, false), topic.impact().positive());
        horizon.show(List.of(Horizon.values()), topic.impact().horizon());
        model.assessed().get().score(topic.id()).ifPresent(score -> show(topic.id(), score));
    }

    private String ghost(Localized<String> words) {
        return words.best(model.language().get()).orElse("");
    }

    private void show(PartId id, TopicScore score) {
        var words = ScoreWords.of(messages);
        Method.Axes axes = model.assessed().get().method().axes();
        impactName.setText(words.impact(axes));
        financialName.setText(words.financial(axes));
        impactName.setLabelFor(impact.field());
        financialName.setLabelFor(financial.field());
        impact.show(score.impactPlace().map(Decimals::shown).orElse(""),
                messages.text("assess.score.none"),
                typed -> put(id, typed, score.financialPlace(), true));
        financial.show(score.financialPlace().map(Decimals::shown).orElse(""),
                messages.text("assess.score.none"),
                typed -> put(id, typed, score.impactPlace(), false));
        Optional<Moved> standing = score.topic().standing().moved();
        moved.setText(standing.map(one -> messages.text("assess.topic.moved", one.reason())).orElse(""));
        visible(moved, standing.isPresent());
        visible(back, standing.isPresent());
        trace.getChildren().clear();
        trace(impactName.getText(), score.impact());
        trace(financialName.getText(), score.financial());
        decided(score);
    }

    /// What was decided by hand against the scores is told with them.
    private void decided(TopicScore score) {
        score.topic().standing().rank().ifPresent(place -> row(0, messages.text("assess.trace.rank", place,
                model.assessed().get().scores().calculatedRank(score.topic().id()))));
        score.topic().standing().tier().ifPresent(place -> row(0, messages.text("assess.trace.tier", tierName(place),
                score.calculatedTier(model.assessed().get().method()).map(this::tierName)
                        .orElseGet(() -> messages.text("assess.score.none")))));
    }

    private static void visible(Node node, boolean here) {
        node.setVisible(here);
        node.setManaged(here);
    }

    /// A place that is written is a move like one with the mouse: it asks for its reason. Where the other axis is not
    /// known, the same place is taken on it.
    private void put(PartId id, String typed, Optional<BigDecimal> other, boolean onImpact) {
        Optional<BigDecimal> place = Decimals.read(typed);
        if (place.isEmpty()) {
            model.around().notices().warn(messages.text("assess.number", typed));
            return;
        }
        Scales scales = model.assessed().get().method().scales();
        if (place.get().compareTo(scales.lowest()) < 0 || place.get().compareTo(scales.highest()) > 0) {
            model.around().notices().warn(messages.text("assess.place.off", typed.strip(),
                    Decimals.plain(scales.lowest()), Decimals.plain(scales.highest())));
            return;
        }
        BigDecimal rest = other.or(() -> place).orElseThrow();
        model.ask(id, onImpact ? place.get() : rest, onImpact ? rest : place.get());
    }

    private void trace(String axis, Optional<Trace> score) {
        var head = new Label(messages.text("assess.trace.head", axis));
        head.getStyleClass().add("trace-head");
        trace.getChildren().add(head);
        List<TraceWords.Row> rows = score.map(traces::of)
                .orElseGet(() -> List.of(new TraceWords.Row(0, messages.text("assess.trace.none"))));
        for (TraceWords.Row row : rows) {
            row(row.depth(), row.words());
        }
    }

    private void row(int depth, String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("trace-row", "quiet");
        label.setStyle("-fx-padding: 0 0 0 " + 12 * depth + "px;");
        trace.getChildren().add(label);
    }
}
