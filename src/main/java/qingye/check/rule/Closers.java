package qingye.check.rule;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import qingye.check.line.Figure;
import qingye.check.line.Line;
import qingye.check.relation.Likeness;

/// Which single member of a sum would close the difference. Any member could; the one is named for which something
/// else speaks: its number stands elsewhere for the same thing, or is a slip of the hand away.
final class Closers {

    private final List<Closer> likely;

    /// A member and the number that would close the difference.
    ///
    /// @param certain whether that number stands in another row for the same thing
    record Closer(Line line, Figure figure, BigDecimal needed, boolean certain) {}

    /// @param lack what the members lack; negative if they are too much
    Closers(Context context, List<Line> parts, Year year, BigDecimal lack) {
        likely = parts.stream()
                .flatMap(part -> part.in(year).stream()
                        .map(figure -> new Closer(
                                part, figure, figure.number().add(lack),
                                standsElsewhere(context, part, figure.number().add(lack), year))))
                .filter(closer -> closer.needed().signum() >= 0)
                .filter(closer -> closer.certain() || Slip.between(closer.figure().number(), closer.needed()))
                .toList();
    }

    /// The only one for which something speaks, or the only one whose number stands elsewhere.
    Optional<Closer> best() {
        List<Closer> certain = likely.stream().filter(Closer::certain).toList();
        return certain.size() == 1
                ? Optional.of(certain.getFirst())
                : likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
    }

    /// The one whose number stands elsewhere for the same thing, if it is the only one.
    Optional<Closer> certain() {
        return best().filter(Closer::certain);
    }

    private static boolean standsElsewhere(Context context, Line part, BigDecimal needed, Year year) {
        if (needed.precision() < 2) {
            return false;
        }
        Optional<String> dimension = context.lexicon().member(part.name());
        Stream<Line> here = context.sheet().lines().stream();
        Stream<Line> there = dimension.stream().flatMap(one -> context.outside().people(one).stream())
                .flatMap(breakdown -> breakdown.members().stream());
        return Stream.concat(here, there)
                .filter(line -> !line.equals(part) && line.measure().equals(part.measure()))
                .filter(line -> line.number(year).filter(number -> number.compareTo(needed) == 0).isPresent())
                .anyMatch(line -> Likeness.of(context.lexicon(), line.name(), part.name()) >= Likeness.ALIKE);
    }
}
