package qingye.check.numeral;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import qingye.calc.unit.Units;
import qingye.check.line.Measure;

/// Reads the unit that stands behind a number: the longest that the vocabulary or the workspace knows.
public final class UnitReader {

    private static final int LONGEST = 16;
    private static final char HAN = '\u2E80';
    /// Counted by the turn and not by the head: 家次 is not 家.
    private static final char TURN = '次';

    private final Units units;
    private final Set<String> others;
    private final Map<String, Optional<Measure>> known = new ConcurrentHashMap<>();

    /// What was read.
    ///
    /// @param end where it ends
    record Hit(Measure measure, int end) {}

    /// @param others folded units of the workspace that are not in the vocabulary
    public UnitReader(Units units, Set<String> others) {
        this.units = units;
        this.others = Set.copyOf(others);
    }

    /// The measure that is printed so.
    public Optional<Measure> measure(String printed) {
        return known.computeIfAbsent(printed, unit -> units.find(unit)
                .map(found -> new Measure(found.code(), Optional.of(found)))
                .or(() -> others.contains(unit)
                        ? Optional.of(new Measure("?" + unit, Optional.empty()))
                        : Optional.empty()));
    }

    /// The unit that begins there, a blank before it looked over.
    Optional<Hit> at(String text, int at) {
        int from = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        for (int end = Math.min(text.length(), from + LONGEST); end > from; end--) {
            if (!splitsWord(text, end) && !isTurn(text, end)) {
                Optional<Measure> found = measure(text.substring(from, end));
                if (found.isPresent()) {
                    return Optional.of(new Hit(found.get(), end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTurn(String text, int end) {
        return end < text.length() && text.charAt(end) == TURN && text.charAt(end - 1) != TURN;
    }

    /// Whether a Latin word goes on there.
    private static boolean splitsWord(String text, int end) {
        return end < text.length() && isLatin(text.charAt(end)) && isLatin(text.charAt(end - 1));
    }

    private static boolean isLatin(char c) {
        return c < HAN && Character.isLetterOrDigit(c);
    }
}
