package qingye.compose.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import qingye.document.Drawing.Point;

/// What labels have to keep clear of and what never gives way: the frame, the marks, the lines.
///
/// @param frame labels stand inside
/// @param wishes whose marks no label covers
/// @param ghosts middles of other marks no label covers
/// @param lines what is better not written upon
record Surroundings(Box frame, List<Wish> wishes, List<Point> ghosts, List<Way> lines) {

    private static final double AIR = 0.5;
    private static final double TOUCH = 1.2;
    private static final double[] RINGS = {0, 5, 10, 16, 23, 31, 40, 50, 62, 76, 92};
    /// What it costs, in points of distance.
    private static final double NARROWER = 14;
    private static final double SHORTER = 45;
    private static final double OVER_LINE = 12;
    private static final double OVER_MARK = 40;
    private static final double BESIDE_OTHER = 4;
    private static final double DOUBTFUL = 4;
    /// Where a label may be from its point: around a square, to the right first; and what each costs.
    private static final double[][] SIDES = {
            {1, 0, 0}, {-1, 0, 1}, {0, -1, 1.5}, {0, 1, 1.5}, {1, -1, 2}, {1, 1, 2}, {-1, -1, 2.5}, {-1, 1, 2.5},
            {1, -0.5, 1}, {1, 0.5, 1}, {-1, -0.5, 2}, {-1, 0.5, 2}, {0.5, -1, 2}, {-0.5, -1, 2.2}, {0.5, 1, 2},
            {-0.5, 1, 2.2}};

    Surroundings {
        wishes = List.copyOf(wishes);
        ghosts = List.copyOf(ghosts);
        lines = List.copyOf(lines);
    }

    /// Where the label of a point may stand, the best first.
    List<Candidate> candidates(int at) {
        Wish wish = wishes.get(at);
        var candidates = new ArrayList<Candidate>();
        for (int text = 0; text < wish.texts().size(); text++) {
            LabelText words = wish.texts().get(text);
            double lack = text == 0 ? 0 : words.isNamed() ? NARROWER : SHORTER;
            double width = words.width();
            double height = words.height();
            for (double ring : RINGS) {
                double away = Marks.REACH + TOUCH + ring;
                for (double[] side : SIDES) {
                    Box box = Box.around(wish.x() + side[0] * (width / 2 + away),
                            wish.y() + side[1] * (height / 2 + away), width, height);
                    if (allows(box)) {
                        candidates.add(rated(at, words, box, ring + side[2] + lack));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        return candidates;
    }

    /// Whether nothing is covered that never gives way.
    boolean allows(Box box) {
        if (!frame.holds(box)) {
            return false;
        }
        double clear = Marks.REACH + AIR;
        for (Wish wish : wishes) {
            if (box.isNear(wish.x(), wish.y(), clear)) {
                return false;
            }
        }
        for (Point ghost : ghosts) {
            if (box.isNear(ghost.x(), ghost.y(), clear)) {
                return false;
            }
        }
        return true;
    }

    private Candidate rated(int at, LabelText words, Box box, double base) {
        Candidate candidate = Candidate.of(wishes.get(at), words, box, base);
        Way leader = candidate.leader();
        double cost = base;
        for (Way line : lines) {
            cost += line.crosses(box) ? OVER_LINE : 0;
        }
        for (int neighbour = 0; neighbour < wishes.size(); neighbour++) {
            if (neighbour != at) {
                Wish other = wishes.get(neighbour);
                // Beside the mark of another it would be read as that one's.
                if (box.isNear(other.x(), other.y(), Marks.REACH + BESIDE_OTHER)) {
                    cost += (Marks.REACH + BESIDE_OTHER - box.distance(other.x(), other.y())) * DOUBTFUL;
                }
                cost += leader != null && leader.passes(other.x(), other.y(), Marks.REACH) ? OVER_MARK : 0;
            }
        }
        return new Candidate(words, box, leader, cost);
    }
}
