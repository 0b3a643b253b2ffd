package qingye.check.line;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/// Something that has a number in a year.
public sealed interface Quantity {

    /// The rows its number is made of.
    List<Line> lines();

    /// What it is called, folded.
    String name();

    /// What it is measured in.
    default Measure measure() {
        return lines().getFirst().measure();
    }

    /// The number of that year, as printed or added up; empty if any part of it is not there.
    Optional<BigDecimal> number(Year year);

    /// What that number can stand for.
    ///
    /// @param halves how many half units of the last place are allowed for each figure
    Optional<Span> span(Year year, BigDecimal halves);

    /// A row of a table.
    ///
    /// @param name what it is called, folded: its own name, or that of its group where its own says nothing
    record OfLine(Line line, String name) implements Quantity {

        /// A row by its own name.
        public OfLine(Line line) {
            this(line, line.name());
        }

        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public Optional<BigDecimal> number(Year year) {
            return line.number(year);
        }

        @Override
        public Optional<Span> span(Year year, BigDecimal halves) {
            return line.span(year, halves);
        }
    }

    /// The sum of rows, which is printed nowhere.
    ///
    /// @param name what the rows are parts of, folded
    record OfParts(String name, List<Line> lines) implements Quantity {

        public OfParts {
            lines = List.copyOf(lines);
        }

        @Override
        public Optional<BigDecimal> number(Year year) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Line line : lines) {
                Optional<BigDecimal> number = line.number(year);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(number.get());
            }
            return Optional.of(sum);
        }

        @Override
        public Optional<Span> span(Year year, BigDecimal halves) {
            Span sum = Span.of(BigDecimal.ZERO);
            for (Line line : lines) {
                Optional<Span> span = line.span(year, halves);
                if (span.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(span.get());
            }
            return Optional.of(sum);
        }
    }
}
