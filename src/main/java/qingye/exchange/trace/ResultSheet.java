package qingye.exchange.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

import qingye.calc.materiality.Scores;
import qingye.calc.materiality.TopicScore;
import qingye.calc.materiality.Trace;
import qingye.model.id.PartId;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;

/// Where the topics stand, and why where somebody put one there by hand.
final class ResultSheet {

    private static final int[] WIDTHS = {7, 28, 16, 12, 12, 12, 12, 10, 10, 8, 44};

    private ResultSheet() {}

    static void fill(
            Sheet sheet, TraceLooks looks, TraceWording words, Method method, Scores scores,
            Map<PartId, StepSheet.Places> steps) {
        sheet.createFreezePane(2, 1);
        for (int at = 0; at < WIDTHS.length; at++) {
            sheet.setColumnWidth(at, WIDTHS[at] * 256);
        }
        String impact = words.impact(method);
        String financial = words.financial(method);
        looks.head(sheet, words.say("assess.book.rank"), words.say("assess.book.topic"),
                words.say("assess.book.dimension"), words.say("assess.book.place", impact),
                words.say("assess.book.place", financial), words.say("assess.book.calculated", impact),
                words.say("assess.book.calculated", financial), words.say("assess.book.material", impact),
                words.say("assess.book.material", financial), words.say("assess.book.tier"),
                words.say("assess.book.reason"));
        int at = 1;
        for (TopicScore score : scores.ranked()) {
            Row row = sheet.createRow(at);
            looks.number(row, 0).setCellValue(at);
            at++;
            looks.strong(row, 1, words.of(score.topic().name()));
            looks.words(row, 2, dimension(method.dimensions(), score.topic().dimension(), words));
            Optional<Moved> moved = score.topic().standing().moved();
            StepSheet.Places places = steps.getOrDefault(
                    score.topic().id(), new StepSheet.Places(Optional.empty(), Optional.empty()));
            place(looks.score(row, 3), moved.map(Moved::impact), places.impact(), score.impactPlace());
            place(looks.score(row, 4), moved.map(Moved::financial), places.financial(), score.financialPlace());
            place(looks.score(row, 5), Optional.empty(), places.impact(), score.impact().map(Trace::value));
            place(looks.score(row, 6), Optional.empty(), places.financial(), score.financial().map(Trace::value));
            looks.words(row, 7, score.impactPlace().isEmpty() ? "" : yes(words, score.impactMaterial(method)));
            looks.words(row, 8, score.financialPlace().isEmpty() ? "" : yes(words, score.financialMaterial(method)));
            Cell tier = looks.number(row, 9);
            score.tier(method).ifPresent(tier::setCellValue);
            looks.words(row, 10, reason(words, score, moved));
        }
    }

    private static String yes(TraceWording words, boolean material) {
        return words.say(material ? "assess.book.yes" : "assess.book.no");
    }

    private static String reason(TraceWording words, TopicScore score, Optional<Moved> moved) {
        String by = moved.map(one -> words.say("assess.book.moved", one.reason())).orElse("");
        String rank = score.topic().standing().rank().map(_ -> words.say("assess.book.ranked")).orElse("");
        String tier = score.topic().standing().tier().map(_ -> words.say("assess.book.tiered")).orElse("");
        return by + rank + tier;
    }

    private static String dimension(List<Dimension> dimensions, String key, TraceWording words) {
        return dimensions.stream().filter(one -> one.key().equals(key)).map(one -> words.of(one.name())).findFirst()
                .orElse(key);
    }

    /// A place that was decided by hand is a figure; any other one follows from its steps.
    private static void place(
            Cell cell, Optional<BigDecimal> byHand, Optional<String> steps, Optional<BigDecimal> value) {
        if (byHand.isEmpty()) {
            steps.ifPresent(cell::setCellFormula);
        }
        byHand.or(() -> value).ifPresent(one -> cell.setCellValue(one.doubleValue()));
    }
}
