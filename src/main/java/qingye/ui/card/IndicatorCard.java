package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.scene.Node;

import qingye.model.Snapshot;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Kind;
import qingye.model.indicator.Pillar;
import qingye.model.indicator.Profile;
import qingye.model.text.Language;
import qingye.model.text.Localized;
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
                    (present, words) -> renamed(present, written(present.name(), one, words))));
        }
        rows.add(line(indicator, "indicator-unit", "data.card.unit", indicator.unit().in(language).orElse(""),
                (present, words) -> measured(present, written(present.unit(), language, words))));
        rows.add(decimals(indicator));
        rows.add(lines(indicator, "indicator-definition", "card.definition",
                indicator.definition().in(language).orElse(""),
                (present, words) -> defined(present, written(present.definition(), language, words))));
        rows.addAll(profile(indicator));
        return CardRows.card("indicator-card", messages.text("data.card.indicator"), rows);
    }

    private List<Node> profile(Indicator indicator) {
        Profile profile = indicator.profile();
        String kind = messages.text("card.kind");
        String pillar = messages.text("card.pillar");
        return List.of(
                CardRows.row(kind, CardRows.choice("indicator-kind", kind, List.of(Kind.values()), profile.kind(),
                        one -> messages.text("card.kind." + one.name().toLowerCase(Locale.ROOT)),
                        one -> model.change(indicator.id(), present -> present.with(of(present.profile(), one))))),
                CardRows.row(pillar, CardRows.choice("indicator-pillar", pillar,
                        Stream.concat(Stream.of(Optional.<Pillar>empty()), Stream.of(Pillar.values()).map(Optional::of))
                                .toList(),
                        profile.pillar(), this::pillarWords,
                        one -> model.change(indicator.id(), present -> present.with(of(present.profile(), one))))),
                line(indicator, "indicator-topic", "card.topic", profile.topic(), (present, words) -> present.with(
                        new Profile(present.profile().kind(), present.profile().pillar(), words.strip(),
                                present.profile().owner(), present.profile().duty(), present.profile().comment()))),
                line(indicator, "indicator-owner", "card.owner", profile.owner(), (present, words) -> present.with(
                        new Profile(present.profile().kind(), present.profile().pillar(), present.profile().topic(),
                                words.strip(), present.profile().duty(), present.profile().comment()))),
                line(indicator, "indicator-duty", "card.duty", profile.duty(), (present, words) -> present.with(
                        new Profile(present.profile().kind(), present.profile().pillar(), present.profile().topic(),
                                present.profile().owner(), words.strip(), present.profile().comment()))),
                lines(indicator, "indicator-comment", "card.comment", profile.comment(),
                        (present, words) -> present.with(
                                new Profile(present.profile().kind(), present.profile().pillar(),
                                        present.profile().topic(),
                                        present.profile().owner(), present.profile().duty(), words.strip()))));
    }

    private String pillarWords(Optional<Pillar> pillar) {
        return pillar.map(one -> messages.text("card.pillar." + one.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> messages.text("card.pillar.none"));
    }

    private static Profile of(Profile present, Kind kind) {
        return new Profile(kind, present.pillar(), present.topic(), present.owner(), present.duty(),
                present.comment());
    }

    private static Profile of(Profile present, Optional<Pillar> pillar) {
        return new Profile(present.kind(), pillar, present.topic(), present.owner(), present.duty(),
                present.comment());
    }

    private Node decimals(Indicator indicator) {
        String name = messages.text("data.card.decimals");
        return CardRows.row(name, CardRows.choice("indicator-decimals", name,
                IntStream.rangeClosed(0, MOST_DECIMALS).boxed().toList(), indicator.decimals(),
                Object::toString,
                many -> model.change(indicator.id(),
                        present -> new Indicator(present.id(), present.name(), present.unit(), many,
                                present.definition(), present.profile(), present.formula()))));
    }

    private Node line(Indicator indicator, String id, String key, String words,
            BiFunction<Indicator, String, Indicator> changed) {
        String name = messages.text(key);
        return CardRows.row(name, CardRows.line(id, words, name,
                typed -> model.change(indicator.id(), present -> changed.apply(present, typed))));
    }

    private Node lines(Indicator indicator, String id, String key, String words,
            BiFunction<Indicator, String, Indicator> changed) {
        String name = messages.text(key);
        return CardRows.row(name, CardRows.lines(id, words, name,
                typed -> model.change(indicator.id(), present -> changed.apply(present, typed))));
    }

    private static Localized<String> written(Localized<String> text, Language language, String words) {
        return words.isBlank() ? text.without(language) : text.with(language, words.strip());
    }

    private static Indicator renamed(Indicator present, Localized<String> name) {
        return new Indicator(present.id(), name, present.unit(), present.decimals(), present.definition(),
                present.profile(), present.formula());
    }

    private static Indicator measured(Indicator present, Localized<String> unit) {
        return new Indicator(present.id(), present.name(), unit, present.decimals(), present.definition(),
                present.profile(), present.formula());
    }

    private static Indicator defined(Indicator present, Localized<String> definition) {
        return new Indicator(present.id(), present.name(), present.unit(), present.decimals(), definition,
                present.profile(), present.formula());
    }
}
