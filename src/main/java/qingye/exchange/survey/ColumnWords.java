package qingye.exchange.survey;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import qingye.calc.materiality.ScoreWords;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.MaterialTopic;
import qingye.text.Messages;

/// Understands what stands over the columns of a table of answers: the name of a topic, with or without what is scored.
final class ColumnWords {

    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]+");
    private static final List<Messages> LANGUAGES =
            List.of(Messages.of(Locale.CHINESE), Messages.of(Locale.ENGLISH));

    /// What may be left of a header without its topic and criterion: its number, and that it is a score.
    private final Pattern rest;
    private final List<Named<PartId>> topics = new ArrayList<>();
    private final List<Named<Criterion>> criteria = new ArrayList<>();
    private final List<Named<Horizon>> horizons = new ArrayList<>();
    private final Set<String> respondents = new TreeSet<>();
    private final Set<String> groups = new TreeSet<>();

    private record Named<T>(String name, T thing) {}

    /// What a header says.
    ///
    /// @param topics those of that name: one, if all is well
    record Said(List<PartId> topics, Optional<Criterion> criterion, Optional<Horizon> horizon) {}

    ColumnWords(List<MaterialTopic> known) {
        for (MaterialTopic topic : known) {
            topic.name().byLanguage().values().stream().map(ColumnWords::plain).distinct()
                    .filter(name -> !name.isEmpty()).forEach(name -> topics.add(new Named<>(name, topic.id())));
        }
        for (Messages messages : LANGUAGES) {
            var names = ScoreWords.of(messages);
            for (Criterion criterion : Criterion.values()) {
                add(criteria, criterion, names.criterion(criterion),
                        messages.text("survey.words." + criterion.name().toLowerCase(Locale.ROOT)));
            }
            for (Horizon horizon : Horizon.values()) {
                add(horizons, horizon, names.horizon(horizon), "");
            }
            respondents.addAll(words(messages.text("survey.words.respondent")));
            groups.addAll(words(messages.text("survey.words.group")));
        }
        String number = any("survey.words.question");
        rest = Pattern.compile(number + "[0-9]{0,3}" + number + any("survey.words.score"));
        var longest = Comparator.comparingInt((Named<?> named) -> -named.name().length());
        topics.sort(longest);
        criteria.sort(longest);
        horizons.sort(longest);
    }

    private static <T> void add(List<Named<T>> list, T thing, String name, String others) {
        list.add(new Named<>(plain(name), thing));
        words(others).forEach(other -> list.add(new Named<>(other, thing)));
    }

    /// One of the words of that key in any language, or none.
    static String any(String key) {
        return LANGUAGES.stream().flatMap(messages -> words(messages.text(key)).stream()).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")?"));
    }

    private static List<String> words(String list) {
        return Pattern.compile("\\|").splitAsStream(list).map(ColumnWords::plain).filter(one -> !one.isEmpty())
                .toList();
    }

    /// Without signs and blanks, in small letters.
    static String plain(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(folded).replaceAll("");
    }

    boolean isRespondent(String header) {
        return respondents.contains(plain(header));
    }

    boolean isGroup(String header) {
        return groups.contains(plain(header));
    }

    /// Whether it names a criterion, and no topic: as in the second of two rows of headers.
    boolean isCriterion(String header) {
        return said("", plain(header), List.of()).filter(said -> said.criterion().isPresent()).isPresent();
    }

    /// What it says; empty where it names no topic.
    Optional<Said> read(String header) {
        String plain = plain(header);
        for (Named<PartId> topic : topics) {
            int at = plain.indexOf(topic.name());
            if (at >= 0) {
                Optional<Said> said = said(plain.substring(0, at), plain.substring(at + topic.name().length()),
                        topics.stream().filter(one -> one.name().equals(topic.name())).map(Named::thing).distinct()
                                .toList());
                if (said.isPresent()) {
                    return said;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Said> said(String before, String behind, List<PartId> found) {
        String rest = before + "\u0001" + behind;
        Optional<Named<Criterion>> criterion = first(criteria, rest);
        rest = without(rest, criterion.map(Named::name));
        Optional<Named<Horizon>> horizon = first(horizons, rest);
        rest = without(rest, horizon.map(Named::name)).replace("\u0001", "");
        return this.rest.matcher(rest).matches()
                ? Optional.of(new Said(found, criterion.map(Named::thing), horizon.map(Named::thing)))
                : Optional.empty();
    }

    private static <T> Optional<Named<T>> first(List<Named<T>> list, String in) {
        return list.stream().filter(one -> in.contains(one.name())).findFirst();
    }

    private static String without(String text, Optional<String> part) {
        return part.map(one -> {
            int at = text.indexOf(one);
            return text.substring(0, at) + text.substring(at + one.length());
        }).orElse(text);
    }
}
