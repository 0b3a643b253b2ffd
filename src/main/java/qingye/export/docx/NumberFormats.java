package qingye.export.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import qingye.document.Chart;

/// Number formats of spreadsheets that print figures exactly as the report's tables do.
final class NumberFormats {

    private NumberFormats() {
    }

    /// The format under which every known value comes out as it is printed; empty where no single one does.
    static Optional<String> common(List<Chart.Point> points) {
        List<Chart.Point> known = points.stream().filter(point -> point.value().isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int decimals = decimals(known.getFirst().printed());
        String zeros = decimals == 0 ? "" : "." + "0".repeat(decimals);
        if (all(known, value -> String.format(Locale.ROOT, "%,." + decimals + "f", value))) {
            return Optional.of("#,##0" + zeros);
        }
        boolean even = known.stream().allMatch(point -> point.value().orElseThrow().scale() == decimals);
        if (even && all(known, BigDecimal::toPlainString)) {
            return Optional.of("0" + zeros);
        }
        return Optional.empty();
    }

    private static int decimals(String printed) {
        int point = printed.indexOf('.');
        return point < 0 ? 0 : printed.length() - point - 1;
    }

    private static boolean all(List<Chart.Point> points, Function<BigDecimal, String> print) {
        return points.stream().allMatch(point -> print.apply(point.value().orElseThrow()).equals(point.printed()));
    }
}
