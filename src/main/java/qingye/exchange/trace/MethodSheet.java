package qingye.exchange.trace;

import java.math.BigDecimal;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Method;
import qingye.model.materiality.Threshold;

/// How the year was scored: scale, formulas, weights, and the thresholds with their reasons.
final class MethodSheet {

    private final Sheet sheet;
    private final TraceLooks looks;
    private int next = 1;

    private MethodSheet(Sheet sheet, TraceLooks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    static void fill(Sheet sheet, TraceLooks looks, TraceWording words, Method method) {
        sheet.setColumnWidth(0, 34 * 256);
        sheet.setColumnWidth(1, 16 * 256);
        sheet.setColumnWidth(2, 60 * 256);
        new MethodSheet(sheet, looks).fill(words, method);
    }

    private void fill(TraceWording words, Method method) {
        looks.head(sheet, words.say("assess.book.what"), words.say("assess.book.value"),
                words.say("assess.book.reason"));
        Method.Scales scales = method.scales();
        number(words.say("assess.book.lowest"), scales.lowest(), "");
        number(words.say("assess.book.highest"), scales.highest(), "");
        threshold(words, words.impact(method), method.impact());
        threshold(words, words.financial(method), method.financial());
        if (!scales.simple()) {
            text(words.say("assess.step.severity"), words.formula(scales.severity()));
            text(words.say("assess.book.likely"), words.formula(scales.likelihood()));
            text(words.say("assess.step.financial"), words.formula(scales.horizons()));
            for (Criterion criterion : Criterion.values()) {
                if (criterion != Criterion.IMPACT && criterion != Criterion.FINANCIAL) {
                    weight(words, words.criterion(criterion),
                            method.weights().getOrDefault(criterion, BigDecimal.ZERO));
                }
            }
            for (Horizon horizon : Horizon.values()) {
                weight(words, words.horizon(horizon), method.horizons().getOrDefault(horizon, BigDecimal.ZERO));
            }
        }
    }

    private void threshold(TraceWording words, String axis, Threshold threshold) {
        number(words.say("assess.book.threshold", axis), threshold.from(), words.of(threshold.reason()));
    }

    private void weight(TraceWording words, String of, BigDecimal weight) {
        number(words.say("assess.book.weighs", of), weight, "");
    }

    private void number(String what, BigDecimal value, String reason) {
        Row row = sheet.createRow(next++);
        looks.words(row, 0, what);
        looks.number(row, 1).setCellValue(value.doubleValue());
        looks.words(row, 2, reason);
    }

    private void text(String what, String value) {
        Row row = sheet.createRow(next++);
        looks.words(row, 0, what);
        looks.words(row, 1, value);
        looks.words(row, 2, "");
    }
}
