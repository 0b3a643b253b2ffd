package qingye.check.numeral;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads numbers in Chinese characters: 一千二百, 三十七亿, 二〇二四, 三点五.
public final class HanNumber {

    private static final char[] DIGITS = {
            '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'};
    private static final char POINT = '点';
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal MYRIADS = BigDecimal.valueOf(100_000_000);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(999);

    private HanNumber() {}

    /// Whether numbers are written with that character.
    static boolean isPart(char c) {
        return digit(c) >= 0 || unit(c) > 0 || c == '万' || c == '亿';
    }

    /// The digit a character stands for, below zero if for none.
    static int digit(char c) {
        for (int at = 0; at < DIGITS.length; at++) {
            if (DIGITS[at] == c) {
                return at;
            }
        }
        return c == '零' ? 0 : c == '两' ? 2 : -1;
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            default -> 0;
        };
    }

    /// The small number that is written so, in Chinese or Arabic digits; zero if that is none. What is larger than all
    /// that is counted is as much as that.
    public static int count(String written) {
        return written.chars().allMatch(c -> c >= '0' && c <= '9') && written.length() < 4 && !written.isEmpty()
                ? Integer.parseInt(written)
                : of(written).map(LARGEST::min).map(BigDecimal::intValue).orElse(0);
    }

    /// The number that is written so; empty if that is none.
    static Optional<BigDecimal> of(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        int point = written.indexOf(POINT);
        if (point > 0) {
            return decimals(written.substring(point + 1))
                    .flatMap(decimals -> whole(written.substring(0, point)).map(decimals::add));
        }
        return whole(written);
    }

    private static Optional<BigDecimal> decimals(String written) {
        Optional<String> digits = digits(written);
        return digits.map(one -> new BigDecimal("0." + one));
    }

    /// Digit after digit; empty if any character is none.
    private static Optional<String> digits(String written) {
        var digits = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (digit(c) < 0) {
                return Optional.empty();
            }
            digits.append(digit(c));
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
    }

    private static Optional<BigDecimal> whole(String written) {
        if (written.length() > 1) {
            Optional<String> digits = digits(written);
            if (digits.isPresent()) {
                return digits.map(BigDecimal::new);
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        int section = 0;
        int digit = -1;
        int last = 0;
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (digit(c) >= 0) {
                digit = digit(c);
            } else if (unit(c) > 0) {
                section += (digit < 0 ? 1 : digit) * unit(c);
                last = unit(c);
                digit = -1;
            } else if (c == '万' || c == '亿') {
                BigDecimal part = BigDecimal.valueOf((long) section + Math.max(digit, 0));
                BigDecimal scale = c == '万' ? MYRIAD : MYRIADS;
                sum = c == '亿' || part.signum() == 0
                        ? sum.add(part).max(BigDecimal.ONE).multiply(scale)
                        : sum.add(part.multiply(scale));
                section = 0;
                digit = -1;
                last = 0;
            } else {
                return Optional.empty();
            }
        }
        // 一千二 is 1,200
        int rest = digit < 0 ? 0 : last >= 100 && !written.contains("\u96F6") ? digit * last / 10 : digit;
        return Optional.of(sum.add(BigDecimal.valueOf((long) section + rest)));
    }
}
