package qingye.compose.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// Puts labels beside their points: none covers another, a mark, or leaves the frame. Among the places that are left,
/// near ones are better than far ones, and such whose leading line crosses nothing are better than others. Every label
/// is put in turn, the most crowded first; then each may choose again, until none finds a better place.
///
/// Those put by hand come first. They stay where they were put, or just beside where they would cover something: what
/// is put in a large window may have less room on paper. Where there is no room beside, they are found a place as all
/// others are.
///
/// No chance and no clock takes part in it: the same wishes give the same places.
final class LabelSearch {

    private static final int ROUNDS = 4;
    private static final double AIR = 1;
    private static final double CROWD = 60;
    private static final double STEP = 3;
    /// How far from where it was put by hand a label may be brought, and in how many directions.
    private static final double FARTHEST = 48;
    private static final int TURNS = 24;
    /// What it costs, in points of distance, if a leading line crosses a label or another.
    private static final double CROSSING = 60;

    private final Surroundings around;
    private final @Nullable Candidate[] found;

    private LabelSearch(Surroundings around) {
        this.around = around;
        this.found = new Candidate[around.wishes().size()];
    }

    /// The labels, in the order of the wishes; empty where the frame is full.
    static List<Optional<Candidate>> places(Surroundings around) {
        var search = new LabelSearch(around);
        search.run();
        return Arrays.stream(search.found).map(Optional::ofNullable).toList();
    }

    private void run() {
        List<Wish> wishes = around.wishes();
        for (int at = 0; at < wishes.size(); at++) {
            found[at] = byHand(at);
        }
        keep(false);
        keep(true);
        List<Integer> free = IntStream.range(0, wishes.size())
                .filter(at -> found[at] == null)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -crowd(wishes.get(at))))
                .toList();
        List<List<Candidate>> candidates = free.stream().map(around::candidates).toList();
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = false;
            for (int turn = 0; turn < free.size(); turn++) {
                int at = free.get(turn);
                Candidate before = found[at];
                found[at] = best(at, candidates.get(turn));
                changed |= !Objects.equals(before, found[at]);
            }
        }
    }

    /// As near as possible to where it was put, in as many words as there is room for; where all around is taken, it
    /// seeks its place as if nobody had put it.
    private @Nullable Candidate byHand(int at) {
        Wish wish = around.wishes().get(at);
        Box put = wish.byHand().orElse(null);
        if (put == null) {
            return null;
        }
        for (LabelText words : wish.texts()) {
            Box wanted = Box.around(put.x(), put.y(), words.width(), words.height());
            Box box = near(at, wanted);
            if (box != null) {
                return Candidate.of(wish, words, box, 0);
            }
        }
        return null;
    }

    /// The free place nearest to one.
    private @Nullable Box near(int at, Box wanted) {
        for (double ring = 0; ring <= FARTHEST; ring += STEP / 2) {
            int turns = ring == 0 ? 1 : TURNS;
            for (int turn = 0; turn < turns; turn++) {
                double angle = 2 * Math.PI * turn / TURNS;
                Box box = wanted.moved(ring * Math.cos(angle), ring * Math.sin(angle));
                if (around.allows(box) && isFree(at, box)) {
                    return box;
                }
            }
        }
        return null;
    }

    /// Leaves labels where they were, if they cover nothing there.
    ///
    /// @param moved of the points that stood elsewhere, or of the others
    private void keep(boolean moved) {
        for (int at = 0; at < found.length; at++) {
            Wish wish = around.wishes().get(at);
            if (found[at] == null && wish.moved() == moved) {
                Box box = wish.kept().orElse(null);
                if (box != null && around.allows(box) && isFree(at, box)) {
                    found[at] = Candidate.of(wish, wish.text(box), box, 0);
                }
            }
        }
    }

    /// How many points are near, the nearest counting most.
    private double crowd(Wish one) {
        return around.wishes().stream().mapToDouble(other -> Math.max(0, CROWD - one.away(other))).sum();
    }

    private @Nullable Candidate best(int at, List<Candidate> candidates) {
        Candidate best = null;
        double least = Double.MAX_VALUE;
        for (Candidate candidate : candidates) {
            if (candidate.cost() >= least) {
                break;
            }
            if (isFree(at, candidate.box())) {
                double cost = candidate.cost() + crossings(at, candidate, least - candidate.cost());
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
        }
        return best == null ? anywhere(at) : best;
    }

    /// The nearest free place for the shortest words, wherever in the frame.
    private @Nullable Candidate anywhere(int at) {
        Wish wish = around.wishes().get(at);
        LabelText words = wish.texts().getLast();
        Box frame = around.frame();
        Box best = null;
        double least = Double.MAX_VALUE;
        for (double top = frame.top(); top + words.height() <= frame.bottom(); top += STEP) {
            for (double left = frame.left(); left + words.width() <= frame.right(); left += STEP) {
                var box = new Box(left, top, words.width(), words.height());
                double distance = box.distance(wish.x(), wish.y());
                if (distance < least && isFree(at, box) && around.allows(box)) {
                    least = distance;
                    best = box;
                }
            }
        }
        return best == null ? null : Candidate.of(wish, words, best, least);
    }

    private boolean isFree(int at, Box box) {
        Box room = box.grown(AIR);
        for (int other = 0; other < found.length; other++) {
            Candidate label = found[other];
            if (other != at && label != null && room.meets(label.box())) {
                return false;
            }
        }
        return true;
    }

    /// What the lines between labels and points cost that cross labels or each other.
    ///
    /// @param most from where on it does not matter how much
    private double crossings(int at, Candidate candidate, double most) {
        Way leader = candidate.leader();
        double cost = 0;
        for (int other = 0; other < found.length && cost < most; other++) {
            Candidate label = found[other];
            if (other != at && label != null) {
                Way way = label.leader();
                cost += way != null && way.crosses(candidate.box()) ? CROSSING : 0;
                cost += leader != null && leader.crosses(label.box()) ? CROSSING : 0;
                cost += leader != null && way != null && leader.crosses(way) ? CROSSING : 0;
            }
        }
        return cost;
    }
}
