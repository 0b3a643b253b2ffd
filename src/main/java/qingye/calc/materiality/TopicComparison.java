package qingye.calc.materiality;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.TopicChange;
import qingye.model.materiality.TopicChange.Kind;

/// The topics of a year against those of the year before. What is called the same stayed; what is called otherwise but
/// answers the same topic of the guideline, or is alike, was reworded or merged; the rest came or went. What somebody
/// decided already is left as it is.
public final class TopicComparison {

    private static final int LIKE = 45;
    /// What stays under its name takes in others, or gives birth to others, only where the very words are alike.
    private static final int VERY_LIKE = 50;

    /// A topic that went on as another one.
    private record Pair(MaterialTopic old, MaterialTopic now, Optional<TopicChange> noted) {}

    private final Likeness likeness;
    private final List<TopicChange> unchanged;
    private final List<MaterialTopic> olds;
    private final List<MaterialTopic> news;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Suggestion> found = new ArrayList<>();

    private TopicComparison(Materiality all, Year year, Likeness likeness) {
        this.likeness = likeness;
        Set<PartId> decided = new HashSet<>();
        var kept = new ArrayList<TopicChange>();
        for (TopicChange change : all.changes(year)) {
            if (change.kind() == Kind.UNCHANGED) {
                kept.add(change);
            } else {
                decided.addAll(change.from());
                decided.addAll(change.to());
            }
        }
        this.unchanged = kept;
        this.olds = open(all.topics(year.minusYears(1)), decided);
        this.news = open(all.topics(year), decided);
    }

    /// What seems to have happened to the topics of which nobody noted it: new ones first, then merged, split, removed,
    /// reworded and unchanged ones.
    public static List<Suggestion> of(Materiality all, Year year, Likeness likeness) {
        var comparison = new TopicComparison(all, year, likeness);
        comparison.pair();
        comparison.split();
        comparison.merge();
        comparison.rest();
        return comparison.found.stream().sorted(Comparator.comparing(Suggestion::kind)).toList();
    }

    private static List<MaterialTopic> open(List<MaterialTopic> topics, Set<PartId> decided) {
        return new ArrayList<>(topics.stream()
                .filter(MaterialTopic::included).filter(topic -> !decided.contains(topic.id())).toList());
    }

    private void pair() {
        for (TopicChange change : unchanged) {
            pair(change.from(), change.to(), change);
        }
        pair((old, now) -> Likeness.same(old.name(), now.name()));
        pair((old, now) -> !old.standard().isBlank() && old.standard().equals(now.standard())
                && alone(olds, old.standard()) && alone(news, now.standard()));
    }

    private static boolean alone(List<MaterialTopic> topics, String standard) {
        return topics.stream().filter(topic -> topic.standard().equals(standard)).count() == 1;
    }

    private void pair(List<PartId> from, List<PartId> to, TopicChange change) {
        Optional<MaterialTopic> old = olds.stream().filter(one -> from.contains(one.id())).findFirst();
        Optional<MaterialTopic> now = news.stream().filter(one -> to.contains(one.id())).findFirst();
        if (old.isPresent() && now.isPresent()) {
            pair(old.get(), now.get(), Optional.of(change));
        }
    }

    private void pair(BiPredicate<MaterialTopic, MaterialTopic> same) {
        for (MaterialTopic old : List.copyOf(olds)) {
            news.stream().filter(now -> same.test(old, now)).findFirst()
                    .ifPresent(now -> pair(old, now, Optional.empty()));
        }
    }

    private void pair(MaterialTopic old, MaterialTopic now, Optional<TopicChange> noted) {
        pairs.add(new Pair(old, now, noted));
        olds.remove(old);
        news.remove(now);
    }

    /// A topic that goes on may have given birth to others; otherwise it stayed, or is called otherwise.
    private void split() {
        for (Pair pair : pairs) {
            List<MaterialTopic> born = news.stream()
                    .filter(now -> very(pair.old(), now) && !nearer(now, pair))
                    .toList();
            Optional<PartId> instead = pair.noted().map(TopicChange::id);
            if (!born.isEmpty()) {
                news.removeAll(born);
                add(Kind.SPLIT, List.of(pair.old()), Stream.concat(Stream.of(pair.now()), born.stream()).toList(),
                        instead);
            } else if (!Likeness.same(pair.old().name(), pair.now().name())) {
                add(Kind.REWORDED, List.of(pair.old()), List.of(pair.now()), instead);
            } else if (instead.isEmpty()) {
                add(Kind.UNCHANGED, List.of(pair.old()), List.of(pair.now()), instead);
            }
        }
    }

    private boolean very(MaterialTopic one, MaterialTopic other) {
        return likeness.of(one.name(), other.name(), false) >= VERY_LIKE;
    }

    /// Whether a new topic has more in common with one that is gone than with one that goes on.
    private boolean nearer(MaterialTopic now, Pair pair) {
        int here = likeness.of(pair.old().name(), now.name(), true);
        return olds.stream().anyMatch(old -> likeness.of(old.name(), now.name(), true) >= here);
    }

    /// What is gone went into the new topic it is most alike, or into one that goes on.
    private void merge() {
        Map<MaterialTopic, List<MaterialTopic>> sources = new LinkedHashMap<>();
        for (MaterialTopic old : olds) {
            best(news, LIKE, now -> likeness.of(old.name(), now.name(), true))
                    .or(() -> best(pairs.stream().map(Pair::now).toList(), VERY_LIKE,
                            now -> likeness.of(old.name(), now.name(), false)))
                    .ifPresent(now -> sources.computeIfAbsent(now, _ -> new ArrayList<>()).add(old));
        }
        sources.forEach((now, from) -> {
            boolean fresh = news.remove(now);
            olds.removeAll(from);
            add(fresh && from.size() == 1 ? Kind.REWORDED : Kind.MERGED, from, List.of(now), noted(from));
        });
    }

    private static Optional<MaterialTopic> best(
            List<MaterialTopic> among, int least, ToIntFunction<MaterialTopic> alike) {
        return among.stream().filter(one -> alike.applyAsInt(one) >= least)
                .reduce((first, other) -> alike.applyAsInt(other) > alike.applyAsInt(first) ? other : first);
    }

    /// What came and what went.
    private void rest() {
        news.forEach(now -> add(Kind.ADDED, List.of(), List.of(now), Optional.empty()));
        olds.forEach(old -> add(Kind.REMOVED, List.of(old), List.of(), noted(List.of(old))));
    }

    /// The note that the first of them stayed, which no longer holds.
    private Optional<PartId> noted(List<MaterialTopic> from) {
        return unchanged.stream().filter(change -> change.from().contains(from.getFirst().id()))
                .map(TopicChange::id).findFirst();
    }

    private void add(Kind kind, List<MaterialTopic> from, List<MaterialTopic> to, Optional<PartId> instead) {
        found.add(new Suggestion(kind, from.stream().map(MaterialTopic::id).toList(),
                to.stream().map(MaterialTopic::id).toList(), instead));
    }
}
