package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.scene.Node;

import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Kind;
import qingye.model.indicator.Pillar;
import qingye.model.indicator.Profile;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// The card of an indicator: its names and units, what it measures, what it is for, and who answers for it.
final class IndicatorCard {

    private static final int MOST_DECIMALS = 12;

    private final CardViewModel model;
    private final Messages messages;

    IndicatorCard(CardViewModel model) {
        this.model = model;
        this.messages = model.around().messages();
    }

    Node of(Indicator indicator, Snapshot content) {
        Language language = content.report().language();
        var rows = new ArrayList<Node>();
        rows.add(CardRows.fact(messages.text("data.card.code"), indicator.id().code()));
        for (Language one : Language.values()) {
            rows.add(line(indicator, "indicator-name-" + one.tag(), "data.card.language." + one.tag(),
                    indicator.name().in(one).orElse(""),
                    (present, words) -> present.withName(TypedWords.into(present.name(), one, words))));
        }
        rows.add(new UnitRow(model, indicator, content).node());
        rows.add(decimals(indicator));
        rows.add(lines(indicator, "indicator-definition", "card.definition",
                indicator.definition().in(language).orElse(""),
                (present, words) -> present.withDefinition(TypedWords.into(present.definition(), language, words))));
        rows.addAll(profile(indicator));
        return CardRows.card("indicator-card", messages.text("data.card.indicator"), rows);
    }

    private List<Node> profile(Indicator indicator) {
        Profile profile = indicator.profile();
        List<Optional<Pillar>> pillars = Stream
                .concat(Stream.of(Optional.<Pillar>empty()), Stream.of(Pillar.values()).map(Optional::of))
                .toList();
        return List.of(
                choice(indicator, "indicator-kind", "card.kind", List.of(Kind.values()), profile.kind(),
                        one -> messages.text("card.kind." + one.name().toLowerCase(Locale.ROOT)), Profile::with),
                choice(indicator, "indicator-pillar", "card.pillar", pillars, profile.pillar(), this::pillarWords,
                        Profile::with),
                line(indicator, "indicator-topic", "card.topic", profile.topic(), of(Profile::withTopic)),
                owner(indicator),
                line(indicator, "indicator-duty", "card.duty", profile.duty(), of(Profile::withDuty)),
                lines(indicator, "indicator-comment", "card.comment", profile.comment(), of(Profile::withComment)));
    }

    private static BiFunction<Indicator, String, Indicator> of(BiFunction<Profile, String, Profile> changed) {
        return (present, words) -> present.with(changed.apply(present.profile(), words.strip()));
    }

    private String pillarWords(Optional<Pillar> pillar) {
        return pillar.map(one -> messages.text("card.pillar." + one.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> messages.text("card.pillar.none"));
    }

    private <T> Node choice(
            Indicator indicator, String id, String key, List<T> values, T present, Function<T, String> words,
            BiFunction<Profile, T, Profile> changed) {
        String name = messages.text(key);
        return CardRows.row(name, CardRows.choice(id, name, values, present, words,
                chosen -> model.change(indicator.id(), one -> one.with(changed.apply(one.profile(), chosen)))));
    }

    private Node decimals(Indicator indicator) {
        String name = messages.text("data.card.decimals");
        return CardRows.row(name, CardRows.choice("indicator-decimals", name,
                IntStream.rangeClosed(0, MOST_DECIMALS).boxed().toList(), indicator.decimals(),
                Object::toString, many -> model.change(indicator.id(), present -> present.withDecimals(many))));
    }

    private Node line(
            Indicator indicator, String id, String key, String words,
            BiFunction<Indicator, String, Indicator> changed) {
        String name = messages.text(key);
        return CardRows.row(name, CardRows.line(id, words, name,
                typed -> model.change(indicator.id(), present -> changed.apply(present, typed))));
    }

    /// Of all indicators that are selected: a table is seldom one by one another department's.
    private Node owner(Indicator indicator) {
        List<IndicatorId> all = model.among(indicator.id());
        String name = all.size() == 1
                ? messages.text("card.owner")
                : messages.text("card.owner.all", Integer.toString(all.size()));
        return CardRows.row(name, CardRows.line("indicator-owner", indicator.profile().owner(), name,
                typed -> model.assign(all, typed.strip())));
    }

    private Node lines(
            Indicator indicator, String id, String key, String words,
            BiFunction<Indicator, String, Indicator> changed) {
        String name = messages.text(key);
        return CardRows.row(name, CardRows.lines(id, words, name,
                typed -> model.change(indicator.id(), present -> changed.apply(present, typed))));
    }
}
