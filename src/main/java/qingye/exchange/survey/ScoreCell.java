package qingye.exchange.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import qingye.exchange.log.Place;
import qingye.exchange.sheet.GridCell;

/// A cell where a score belongs.
record ScoreCell(Asked asked, ReplyBox box) {

    /// What is typed as a score, with the word some put behind it.
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,6}(\\.[0-9]{1,6})?)\\s*"
            + ColumnWords.any("survey.words.points"), Pattern.CASE_INSENSITIVE);
    private static final int DECIMALS = 6;

    /// The score; empty where none was given, or what was given is none, which is then told.
    Optional<BigDecimal> read(GridCell cell, Place place) {
        return switch (cell.kind()) {
            case NUMBER -> within(cell.exact().orElse(BigDecimal.ZERO), cell.text(), place);
            case TEXT -> text(cell.text(), place);
            case DATE, ERROR -> none(Flaw.Kind.NO_NUMBER, place, cell.text());
            case NO_RESULT, FOREIGN_FORMULA -> none(Flaw.Kind.NO_RESULT, place, cell.text());
        };
    }

    private Optional<BigDecimal> text(String typed, Place place) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(plain);
        return number.matches()
                ? within(new BigDecimal(number.group(1)), typed, place)
                : none(Flaw.Kind.NO_NUMBER, place, typed);
    }

    private Optional<BigDecimal> within(BigDecimal score, String found, Place place) {
        if (!asked.onScale(score)) {
            return none(Flaw.Kind.OFF_SCALE, place, found);
        }
        BigDecimal plain = score.stripTrailingZeros();
        return Optional.of(plain.scale() > DECIMALS
                ? plain.setScale(DECIMALS, RoundingMode.HALF_UP)
                : plain.setScale(Math.max(0, plain.scale()), RoundingMode.UNNECESSARY));
    }

    private Optional<BigDecimal> none(Flaw.Kind kind, Place place, String found) {
        String scale = asked.method().scales().lowest().stripTrailingZeros().toPlainString() + "–"
                + asked.method().scales().highest().stripTrailingZeros().toPlainString();
        box.flaw(kind, place, found.strip(), scale);
        return Optional.empty();
    }
}
