package qingye.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a sentence speaks of, place by place.
final class Subjects {

    private static final int WHOLE = 90;
    private static final int KNOWN = 45;

    private final Statement statement;
    private final Desk desk;
    private final TreeMap<Integer, Candidate> settled = new TreeMap<>();

    Subjects(Statement statement, Desk desk) {
        this.statement = statement;
        this.desk = desk;
    }

    /// From that place on the sentence speaks of this.
    void settle(int end, Candidate candidate) {
        settled.put(end, candidate);
    }

    /// What it spoke of last before a place; a name of which nothing was said yet comes after it.
    Optional<Candidate> before(int at) {
        return Optional.ofNullable(settled.floorEntry(at)).map(Map.Entry::getValue);
    }

    /// What a change or a claim at a place may be about, the likeliest first: what is named next to it, then what the
    /// sentence spoke of, then what it named at all.
    List<Candidate> of(int local, int at, int after) {
        List<Candidate> all = desk.candidates(statement, local, at, after);
        var likely = new ArrayList<Candidate>();
        // a name that stands there whole leaves no room for one that shares a piece of it
        int least = all.isEmpty() || all.getFirst().near() < WHOLE ? Integer.MIN_VALUE : all.getFirst().score() / 2;
        all.removeIf(one -> one.score() < least);
        all.stream().filter(Candidate::isStrong).forEach(likely::add);
        before(at).filter(one -> !likely.contains(one)).ifPresent(likely::add);
        all.stream().filter(one -> !likely.contains(one) && one.coverage() >= KNOWN).forEach(likely::add);
        return likely;
    }

    /// What it must be about, to be held against the figures: named next to it without a rival, or spoken of.
    Optional<Candidate> certain(int local, int at, int after) {
        List<Candidate> strong = desk.candidates(statement, local, at, after).stream()
                .filter(Candidate::isStrong).toList();
        if (!strong.isEmpty()) {
            Candidate first = strong.getFirst();
            boolean rival = strong.size() > 1 && strong.get(1).score() >= first.score()
                    && !strong.get(1).named().indicator().equals(first.named().indicator());
            boolean narrow = isNarrow(first, local, at);
            return rival || narrow ? Optional.empty() : Optional.of(first);
        }
        return before(at).filter(one -> !namesAnother(one, local, at));
    }

    /// Whether words stand next to a place that make less of an indicator: 总部, 试点.
    boolean isNarrow(Candidate candidate, int local, int at) {
        String near = statement.words(local, at);
        return desk.words().of("narrow").stream()
                .anyMatch(word -> near.contains(word) && !candidate.named().name().contains(word));
    }

    /// Whether a part is named next to the place: 其中女性.
    private boolean namesAnother(Candidate candidate, int local, int at) {
        return desk.words().says("which", statement.words(local, at)) || isNarrow(candidate, local, at);
    }
}
