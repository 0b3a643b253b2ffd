package qingye.calc.materiality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.id.PartId;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Survey;

/// The answers of one survey summed up per question. Answers out of the scale do not count.
///
/// A survey never changes, so neither does its tally as long as the scale stays: it can be kept.
public final class Tally {

    private final PartId group;
    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final Map<Question, Spread> spreads;

    private Tally(PartId group, Method.Scales scales, Map<Question, Spread> spreads) {
        this.group = group;
        this.lowest = scales.lowest();
        this.highest = scales.highest();
        this.spreads = spreads;
    }

    /// Sums up; a million answers take some tens of milliseconds.
    public static Tally of(Survey survey, Method.Scales scales) {
        var counts = new LinkedHashMap<Question, Map<BigDecimal, Integer>>();
        var columns = new ArrayList<Map<BigDecimal, Integer>>();
        survey.questions().forEach(
                question -> columns.add(counts.computeIfAbsent(question, _ -> new HashMap<>())));
        for (Survey.Sheet sheet : survey.sheets()) {
            for (int at = 0; at < columns.size(); at++) {
                Optional<BigDecimal> score = sheet.scores().get(at);
                if (score.isPresent()) {
                    columns.get(at).merge(score.get(), 1, Integer::sum);
                }
            }
        }
        var spreads = new LinkedHashMap<Question, Spread>();
        counts.forEach((question, answers) -> {
            answers.keySet().removeIf(score -> score.compareTo(scales.lowest()) < 0
                    || score.compareTo(scales.highest()) > 0);
            if (!answers.isEmpty()) {
                spreads.put(question, Spread.of(answers));
            }
        });
        return new Tally(survey.group(), scales, spreads);
    }

    /// The group that answered.
    PartId group() {
        return group;
    }

    /// Whether it was made for that scale.
    boolean fits(Method.Scales scales) {
        return lowest.compareTo(scales.lowest()) == 0 && highest.compareTo(scales.highest()) == 0;
    }

    /// The answers to a question; empty where nobody gave one.
    public Optional<Spread> of(Question question) {
        return Optional.ofNullable(spreads.get(question));
    }

    /// The answers to all questions somebody answered, in the order of the survey.
    public Map<Question, Spread> spreads() {
        return Collections.unmodifiableMap(spreads);
    }

    /// How many answers count.
    public int answers() {
        return spreads.values().stream().mapToInt(Spread::count).sum();
    }
}
