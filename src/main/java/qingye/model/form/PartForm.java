package qingye.model.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import qingye.model.id.IndicatorId;
import qingye.model.id.PartId;
import qingye.model.id.SectionId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Impact;
import qingye.model.materiality.LabelOffset;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Process;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.Threshold;
import qingye.model.materiality.TopicChange;
import qingye.model.materiality.TopicLinks;

/// The readable form of the parts of a materiality assessment: a line per field. Id, year and place of a part are kept
/// beside it.
public final class PartForm {

    private PartForm() {}

    /// The word for what kind of part it is.
    public static String kind(MaterialityPart part) {
        return switch (part) {
            case MaterialTopic _ -> "topic";
            case Stakeholder _ -> "stakeholder";
            case TopicChange _ -> "change";
            case Survey _ -> "survey";
            case Method _ -> "method";
            case Process _ -> "process";
        };
    }

    /// The fields of a part.
    public static String write(MaterialityPart part) {
        var lines = new FieldLines();
        switch (part) {
            case MaterialTopic topic -> write(topic, lines);
            case Stakeholder stakeholder -> write(stakeholder, lines);
            case TopicChange change -> lines
                    .put("kind", word(change.kind()))
                    .putItems("from", change.from())
                    .putItems("to", change.to())
                    .put("reason", change.reason());
            case Survey survey -> SurveyForm.write(survey, lines);
            case Method method -> write(method, lines);
            case Process process -> lines
                    .putItems("steps", process.steps())
                    .put("confirmed_by", process.confirmedBy())
                    .put("confirmed", process.confirmed());
        }
        return lines.write();
    }

    private static void write(MaterialTopic topic, FieldLines lines) {
        lines.put("name", topic.name()).put("definition", topic.definition()).put("dimension", topic.dimension())
                .put("standard", topic.standard())
                .put("included", topic.included() ? "yes" : "no")
                .put("actual", topic.impact().actual() ? "yes" : "no")
                .put("positive", topic.impact().positive() ? "yes" : "no")
                .put("horizon", word(topic.impact().horizon()))
                .putItems("indicators", topic.links().indicators().stream().map(IndicatorId::code).toList())
                .putItems("sections", topic.links().sections())
                .putItems("requirements", topic.links().requirements())
                .put("rank", topic.standing().rank())
                .put("tier", topic.standing().tier());
        topic.standing().moved().ifPresent(moved -> lines
                .putItems("moved", List.of(moved.impact().toPlainString(), moved.financial().toPlainString()))
                .put("moved_for", moved.reason()));
        topic.standing().label().ifPresent(label -> lines
                .putItems("label", List.of(label.right().toPlainString(), label.down().toPlainString())));
    }

    private static void write(Stakeholder stakeholder, FieldLines lines) {
        Stakeholder.Exchange exchange = stakeholder.exchange();
        lines.put("name", stakeholder.name()).putItems("topics", stakeholder.topics())
                .putItems("concerns", exchange.concerns())
                .putItems("channels", exchange.channels())
                .put("frequency", exchange.frequency())
                .put("response", exchange.response())
                .put("weight", stakeholder.weight().toPlainString());
    }

    private static void write(Method method, FieldLines lines) {
        Method.Scales scales = method.scales();
        lines.put("axes", Optional.of(method.axes()).filter(one -> one != Method.Axes.EFFECTS).map(PartForm::word))
                .put("mode", scales.simple() ? "simple" : "double")
                .put("lowest", scales.lowest().toPlainString())
                .put("highest", scales.highest().toPlainString())
                .put("severity", word(scales.severity()))
                .put("likelihood", word(scales.likelihood()))
                .put("horizons", word(scales.horizons()));
        for (Criterion criterion : Criterion.values()) {
            lines.put("weight." + word(criterion), Optional.ofNullable(method.weights().get(criterion))
                    .map(BigDecimal::toPlainString));
        }
        for (Horizon horizon : Horizon.values()) {
            lines.put("horizon." + word(horizon), Optional.ofNullable(method.horizons().get(horizon))
                    .map(BigDecimal::toPlainString));
        }
        lines.put("impact_from", method.impact().from().toPlainString()).put("impact_reason", method.impact().reason())
                .put("financial_from", method.financial().from().toPlainString())
                .put("financial_reason", method.financial().reason())
                .putItems("dimensions", method.dimensions().stream().map(Dimension::key).toList());
        method.dimensions().forEach(dimension -> lines.put("dimension." + dimension.key(), dimension.name()));
    }

    /// Reads a part.
    ///
    /// @throws IllegalArgumentException if this is no form of such a part
    public static MaterialityPart read(String kind, PartId id, Year year, int place, String form) {
        FieldLines lines = FieldLines.read(form);
        return switch (kind) {
            case "topic" -> topic(id, year, place, lines);
            case "stakeholder" -> new Stakeholder(id, year, place, lines.words("name"), ids(lines, "topics"),
                    new Stakeholder.Exchange(lines.itemsByLanguage("concerns"), lines.itemsByLanguage("channels"),
                            lines.words("frequency"), lines.words("response")),
                    number(lines.get("weight")));
            case "change" -> new TopicChange(id, year, place, constant(lines.get("kind"), TopicChange.Kind.class),
                    ids(lines, "from"), ids(lines, "to"), lines.words("reason"));
            case "survey" -> SurveyForm.read(id, year, place, lines);
            case "method" -> method(id, year, place, lines);
            case "process" -> new Process(id, year, place, lines.itemsByLanguage("steps"),
                    lines.words("confirmed_by"), lines.find("confirmed").map(PartForm::date));
            default -> throw new IllegalArgumentException("no kind of part: " + kind);
        };
    }

    private static MaterialTopic topic(PartId id, Year year, int place, FieldLines lines) {
        List<String> moved = lines.items("moved");
        List<String> label = lines.items("label");
        return new MaterialTopic(id, year, place, lines.words("name"), lines.words("definition"),
                lines.get("dimension", ""), lines.get("standard", ""), yes(lines, "included"),
                new Impact(yes(lines, "actual"), yes(lines, "positive"), constant(lines.get("horizon"), Horizon.class)),
                new TopicLinks(
                        lines.items("indicators").stream().map(IndicatorId::new).toList(),
                        lines.items("sections").stream().map(SectionId::new).toList(),
                        lines.items("requirements")),
                new MaterialTopic.Standing(
                        lines.find("rank").map(Integer::valueOf),
                        lines.find("tier").map(Integer::valueOf),
                        pair(moved, (right, up) -> new Moved(right, up, lines.get("moved_for"))),
                        pair(label, LabelOffset::new)));
    }

    private static Method method(PartId id, Year year, int place, FieldLines lines) {
        var weights = new EnumMap<Criterion, BigDecimal>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            lines.find("weight." + word(criterion)).ifPresent(weight -> weights.put(criterion, number(weight)));
        }
        var horizons = new EnumMap<Horizon, BigDecimal>(Horizon.class);
        for (Horizon horizon : Horizon.values()) {
            lines.find("horizon." + word(horizon)).ifPresent(weight -> horizons.put(horizon, number(weight)));
        }
        return new Method(id, year, place,
                new Method.Scales(lines.get("mode").equals("simple"), number(lines.get("lowest")),
                        number(lines.get("highest")), constant(lines.get("severity"), Method.Formula.class),
                        constant(lines.get("likelihood"), Method.Formula.class),
                        constant(lines.get("horizons"), Method.Formula.class)),
                weights, horizons,
                new Threshold(number(lines.get("impact_from")), lines.words("impact_reason")),
                new Threshold(number(lines.get("financial_from")), lines.words("financial_reason")),
                lines.items("dimensions").stream()
                        .map(key -> new Dimension(key, lines.words("dimension." + key)))
                        .toList(),
                lines.find("axes").map(word -> constant(word, Method.Axes.class)).orElse(Method.Axes.EFFECTS));
    }

    private static <T> Optional<T> pair(List<String> numbers, Both<T> both) {
        return numbers.size() == 2
                ? Optional.of(both.of(number(numbers.getFirst()), number(numbers.getLast())))
                : Optional.empty();
    }

    /// Makes something of two numbers.
    @FunctionalInterface
    private interface Both<T> {
        T of(BigDecimal first, BigDecimal second);
    }

    private static List<PartId> ids(FieldLines lines, String name) {
        return lines.items(name).stream().map(PartId::new).toList();
    }

    private static boolean yes(FieldLines lines, String name) {
        return lines.get(name).equals("yes");
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(String word, Class<E> type) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    static BigDecimal number(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + number, e);
        }
    }

    private static LocalDate date(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date: " + date, e);
        }
    }
}
