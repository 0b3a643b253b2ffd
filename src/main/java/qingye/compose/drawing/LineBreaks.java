package qingye.compose.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where a name is best parted into lines. Lines are about equally long; a line ends rather after a mark or before a
/// word that joins than within a word, never with an opening mark, and never begins with a closing one; the last line
/// is not a single character. Chinese words are not known here: most have two characters, and some end in characters
/// that seldom begin one.
final class LineBreaks {

    private static final String CLOSING = "，。；：、）》」』”’！？】%)]},.;:!?·";
    private static final String OPENING = "（《「『“‘【([{";
    /// And, with, as well as, or.
    private static final String JOINING = "\u4E0E\u548C\u53CA\u6216";
    /// Characters that end words much more often than they begin them.
    private static final String ENDING = "\u65B9\u6027\u7387\u5316\u8005\u5458\u54C1\u7269\u91CF\u5EA6\u6CD5\u7684";
    private static final int HAN = 0x2E80;
    private static final double UNEVEN = 45;
    private static final double WITHIN_WORD = 26;
    private static final double BETWEEN_WORDS = 9;
    private static final double AFTER_JOINING = 30;
    private static final double BEFORE_ENDING = 40;
    private static final double AFTER_ENDING = 5;
    private static final double LONELY = 400;
    private static final double TOO_WIDE = 10_000;

    private final List<String> pieces;
    private final double[] ends;
    private final double size;

    private LineBreaks(List<String> pieces, double size) {
        this.pieces = pieces;
        this.size = size;
        this.ends = new double[pieces.size() + 1];
        for (int at = 0; at < pieces.size(); at++) {
            ends[at + 1] = ends[at] + TextWidth.of(pieces.get(at), size);
        }
    }

    /// As few lines as fit.
    static List<String> fitting(String words, double size, double width) {
        var breaks = new LineBreaks(pieces(words), size);
        return breaks.lines(breaks.least(width), width);
    }

    /// Just so many lines, or fewer where there are not so many pieces.
    static List<String> into(String words, double size, int count) {
        var breaks = new LineBreaks(pieces(words), size);
        return breaks.lines(count, Double.MAX_VALUE);
    }

    /// What is never parted: words with the blank behind them, and characters with the marks that belong to them.
    private static List<String> pieces(String words) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int before = 0;
        for (int sign : words.strip().codePoints().toArray()) {
            boolean parts = !piece.isEmpty() && CLOSING.indexOf(sign) < 0 && OPENING.indexOf(before) < 0
                    && (before == ' ' || sign >= HAN || before >= HAN) && sign != ' ';
            if (parts) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(sign);
            before = sign;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private int least(double width) {
        int lines = 1;
        int from = 0;
        for (int to = 1; to <= pieces.size(); to++) {
            if (to - from > 1 && width(from, to) > width) {
                lines++;
                from = to - 1;
            }
        }
        return lines;
    }

    /// The lines that cost least.
    private List<String> lines(int wanted, double width) {
        int count = Math.min(wanted, pieces.size());
        if (count == 0) {
            return List.of();
        }
        double even = ends[pieces.size()] / count;
        double[] before = new double[pieces.size() + 1];
        Arrays.fill(before, Double.MAX_VALUE);
        before[0] = 0;
        int[][] starts = new int[count][pieces.size() + 1];
        for (int line = 0; line < count; line++) {
            double[] now = new double[pieces.size() + 1];
            Arrays.fill(now, Double.MAX_VALUE);
            for (int to = line + 1; to <= pieces.size(); to++) {
                for (int from = line; from < to; from++) {
                    double cost = before[from] == Double.MAX_VALUE
                            ? Double.MAX_VALUE
                            : before[from] + cost(from, to, even, width);
                    if (cost < now[to]) {
                        now[to] = cost;
                        starts[line][to] = from;
                    }
                }
            }
            before = now;
        }
        var found = new ArrayList<String>();
        int to = pieces.size();
        for (int line = count - 1; line >= 0; line--) {
            int from = starts[line][to];
            found.addFirst(String.join("", pieces.subList(from, to)).strip());
            to = from;
        }
        return found;
    }

    /// What a line costs, with the break before it.
    private double cost(int from, int to, double even, double width) {
        double length = width(from, to);
        double off = (length - even) / even;
        double cost = off * off * UNEVEN + (from == 0 ? 0 : parting(from));
        if (length > width) {
            cost += to - from > 1 ? TOO_WIDE : 0;
        }
        boolean lonely = to == pieces.size() && from > 0 && length < 2 * size;
        return cost + (lonely ? LONELY : 0);
    }

    private double width(int from, int to) {
        double blank = pieces.get(to - 1).endsWith(" ") ? TextWidth.of(" ", size) : 0;
        return ends[to] - ends[from] - blank;
    }

    /// What a break before a piece costs.
    private double parting(int at) {
        int before = pieces.get(at - 1).codePointBefore(pieces.get(at - 1).length());
        int after = pieces.get(at).codePointAt(0);
        if (before == ' ' || CLOSING.indexOf(before) >= 0 || JOINING.indexOf(after) >= 0
                || OPENING.indexOf(after) >= 0) {
            return 0;
        }
        if (JOINING.indexOf(before) >= 0) {
            return AFTER_JOINING;
        }
        if (ENDING.indexOf(after) >= 0) {
            return BEFORE_ENDING;
        }
        if (ENDING.indexOf(before) >= 0) {
            return AFTER_ENDING;
        }
        return run(at) % 2 == 0 ? BETWEEN_WORDS : WITHIN_WORD;
    }

    /// How many Chinese characters stand before a piece since something parted them.
    private int run(int at) {
        int count = 0;
        for (int one = at - 1; one >= 0; one--) {
            int last = pieces.get(one).codePointBefore(pieces.get(one).length());
            if (last < HAN || JOINING.indexOf(last) >= 0 || CLOSING.indexOf(last) >= 0) {
                return count;
            }
            count++;
            if (OPENING.indexOf(pieces.get(one).codePointAt(0)) >= 0) {
                return count;
            }
        }
        return count;
    }
}
