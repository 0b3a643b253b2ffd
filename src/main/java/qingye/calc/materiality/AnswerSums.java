package qingye.calc.materiality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.model.id.PartId;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;

/// The answers of all surveys of a year, summed up per question and group. Answers out of the scale do not count.
final class AnswerSums {

    private final Map<Question, Map<PartId, Sum>> sums = new HashMap<>();

    /// Sums up.
    static AnswerSums of(List<Survey> surveys, Method method) {
        var all = new AnswerSums();
        surveys.forEach(survey -> all.add(survey, method));
        return all;
    }

    private void add(Survey survey, Method method) {
        BigDecimal lowest = method.scales().lowest();
        BigDecimal highest = method.scales().highest();
        var columns = new ArrayList<Sum>();
        for (Question question : survey.questions()) {
            columns.add(sums.computeIfAbsent(question, _ -> new HashMap<>())
                    .computeIfAbsent(survey.group(), _ -> new Sum()));
        }
        for (Survey.Sheet sheet : survey.sheets()) {
            for (int at = 0; at < columns.size(); at++) {
                Optional<BigDecimal> score = sheet.scores().get(at);
                if (score.isPresent() && score.get().compareTo(lowest) >= 0 && score.get().compareTo(highest) <= 0) {
                    columns.get(at).add(score.get());
                }
            }
        }
    }

    /// What the groups that count answered to a question, in their order.
    List<Answered> of(Question question, List<Stakeholder> groups) {
        Map<PartId, Sum> byGroup = sums.getOrDefault(question, Map.of());
        return groups.stream()
                .filter(group -> group.weight().signum() > 0)
                .flatMap(group -> Optional.ofNullable(byGroup.get(group.id()))
                        .filter(sum -> sum.count > 0)
                        .map(sum -> sum.answered(group)).stream())
                .toList();
    }

    private static final class Sum {

        private int count;
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal squares = BigDecimal.ZERO;
        private BigDecimal lowest = BigDecimal.ZERO;
        private BigDecimal highest = BigDecimal.ZERO;

        void add(BigDecimal score) {
            lowest = count == 0 ? score : lowest.min(score);
            highest = count == 0 ? score : highest.max(score);
            count++;
            sum = sum.add(score);
            squares = squares.add(score.multiply(score));
        }

        Answered answered(Stakeholder group) {
            BigDecimal number = BigDecimal.valueOf(count);
            BigDecimal mean = sum.divide(number, MathContext.DECIMAL64);
            BigDecimal variance = squares.divide(number, MathContext.DECIMAL64)
                    .subtract(mean.multiply(mean)).max(BigDecimal.ZERO);
            return new Answered(group.id(), group.weight(), count, mean.setScale(Trace.DECIMALS, RoundingMode.HALF_UP),
                    Roots.of(variance, 2).setScale(Trace.DECIMALS, RoundingMode.HALF_UP), lowest, highest);
        }
    }
}
