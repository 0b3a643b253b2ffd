package qingye.calc.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import qingye.calc.answer.Suggestion.Source;
import qingye.calc.answer.TitleWords.Told;
import qingye.calc.standard.Succession;
import qingye.model.Snapshot;
import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.indicator.Indicator;
import qingye.model.materiality.MaterialTopic;
import qingye.model.report.Outline;
import qingye.model.report.SectionRole;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What requirements could be answered with: what was said last year and is said elsewhere, and what of the report is
/// called like them. Made once for a report and asked for one requirement after the other.
public final class Suggestions {

    private static final int MOST = 6;
    private static final int MOST_TITLES = 2;
    private static final int MOST_RELATED = 2;
    private static final int MOST_FIGURES = 4;

    /// Titles that are less alike have little to do with each other.
    private static final int ALIKE = 40;
    private static final int FIGURES_ALIKE = 60;

    /// Titles as alike as that say more than what a related requirement is answered with.
    private static final int CLOSE = 70;

    private final Snapshot snapshot;
    private final Asked asked;
    private final Asked before;
    private final Landings landings;
    private final Mentions mentions;
    private final TitleWords words = TitleWords.get();
    private final Succession succession = Succession.get();
    private final List<Named> sections;
    /// Those without the appendix, which describes nothing.
    private final List<Named> chapters;
    private final List<Named> tables;
    private final List<Named> figures;
    private final Map<RequirementKey, Map<Language, Told>> titles = new HashMap<>();

    /// Something with a name that an answer can point to.
    private record Named(Target target, Map<Language, Told> told) {}

    /// @param score how well it fits; the highest first
    private record Scored(int score, Suggestion suggestion) {}

    private Suggestions(Snapshot snapshot, Asked asked) {
        this.snapshot = snapshot;
        this.asked = asked;
        this.before = Asked.of(snapshot.disclosures(), asked.year().minusYears(1));
        this.landings = Landings.of(snapshot);
        this.mentions = Mentions.of(snapshot);
        this.sections = snapshot.chapters().printed().entries().stream().map(Outline.Entry::section)
                .flatMap(id -> snapshot.chapters().section(id).stream())
                .map(section -> new Named(new Target.InSection(section.id()), told(section.title())))
                .toList();
        this.chapters = sections.stream().filter(one -> !isAppendix(one.target())).toList();
        this.tables = snapshot.tables().tables().values().stream()
                .map((KpiTable table) -> new Named(new Target.InTable(table.id()), told(table.title())))
                .filter(this::printed).toList();
        this.figures = snapshot.figures().indicators().values().stream()
                .map((Indicator one) -> new Named(new Target.Figure(one.id()), told(one.name())))
                .filter(this::printed).toList();
    }

    /// Those of a report.
    ///
    /// @param asked what it is asked
    public static Suggestions of(Snapshot snapshot, Asked asked) {
        return new Suggestions(snapshot, asked);
    }

    private boolean isAppendix(Target target) {
        return target instanceof Target.InSection(var id) && snapshot.chapters().section(id)
                .filter(section -> section.role() == SectionRole.APPENDIX).isPresent();
    }

    private boolean printed(Named named) {
        return isPrinted(named.target());
    }

    private boolean isPrinted(Target target) {
        return landings.of(target) instanceof Landing.Printed;
    }

    private Map<Language, Told> told(Localized<String> title) {
        return words.of(title);
    }

    /// What a requirement could be answered with, the best first: nothing twice, nothing that the answer has already.
    public List<Suggestion> to(RequirementKey key) {
        Optional<Requirement> found = asked.requirement(key);
        if (found.isEmpty()) {
            return List.of();
        }
        Requirement requirement = found.get();
        var all = new ArrayList<Scored>();
        earlier(key, all);
        named(requirement, all);
        topics(requirement, all);
        titles(requirement, all);
        related(requirement, all);
        all.sort(Comparator.comparingInt(Scored::score).reversed());
        return chosen(asked.answer(key), all);
    }

    private static List<Suggestion> chosen(Answer present, List<Scored> all) {
        var chosen = new ArrayList<Suggestion>();
        Set<Object> seen = new HashSet<>();
        for (Scored scored : all) {
            Suggestion one = scored.suggestion();
            List<Target> fresh = one.targets().stream()
                    .filter(target -> !present.targets().contains(target)).toList();
            boolean says = fresh.isEmpty() ? one.targets().isEmpty() && !one.stance().equals(present.stance()) : true;
            Object what = fresh.isEmpty() ? one.stance() : Set.copyOf(fresh);
            if (says && chosen.size() < MOST && seen.add(what)) {
                chosen.add(new Suggestion(one.source(), one.from(), one.stance(), fresh));
            }
        }
        return List.copyOf(chosen);
    }

    private void earlier(RequirementKey key, List<Scored> all) {
        add(all, 1_000, Source.EARLIER, Optional.of(key), before.answer(key));
        for (RequirementKey old : succession.before(key)) {
            add(all, 900, Source.SUCCEEDED, Optional.of(old), before.answer(old));
        }
    }

    private void add(
            List<Scored> all, int score, Source source, Optional<RequirementKey> from, Answer answer) {
        if (!answer.stance().equals(Answer.OPEN.stance()) || !answer.targets().isEmpty()) {
            List<Target> targets = answer.targets().stream().filter(this::isPrinted).toList();
            if (Heritage.holds(answer, this::isPrinted)) {
                all.add(new Scored(score, new Suggestion(source, from, answer.stance(), targets)));
            }
        }
    }

    /// The figures that name the code.
    private void named(Requirement requirement, List<Scored> all) {
        List<Target> named = mentions.of(requirement).stream().<Target>map(Target.Figure::new)
                .filter(this::isPrinted).limit(MOST_FIGURES).toList();
        found(all, 600, Source.CODE, named);
    }

    private void topics(Requirement requirement, List<Scored> all) {
        Set<String> codes = new HashSet<>();
        asked.topicsOf(requirement.key()).forEach(topic -> codes.add(topic.code()));
        for (MaterialTopic topic : snapshot.materiality().topics(asked.year())) {
            boolean named = topic.links().requirements().contains(requirement.key().toString())
                    || topic.links().requirements().contains(requirement.code());
            if (topic.included() && (named || codes.contains(topic.standard()))) {
                Stream<Target> sections = topic.links().sections().stream().map(Target.InSection::new);
                Stream<Target> figures = topic.links().indicators().stream().map(Target.Figure::new);
                boolean metric = requirement.kind() == RequirementKind.METRIC;
                found(all, named ? 550 : 280, Source.TOPIC, (metric ? figures : sections)
                        .filter(this::isPrinted).limit(MOST_FIGURES).toList());
            }
        }
    }

    private static void found(List<Scored> all, int score, Source source, List<Target> targets) {
        if (!targets.isEmpty()) {
            all.add(new Scored(score, new Suggestion(source, Optional.empty(), new Stance.Disclosed(), targets)));
        }
    }

    private void titles(Requirement requirement, List<Scored> all) {
        Map<Language, Told> title = titleOf(requirement.key());
        if (requirement.kind() == RequirementKind.METRIC) {
            alike(title, figures, FIGURES_ALIKE, all);
            alike(title, tables, ALIKE, all);
        }
        boolean told = requirement.kind() == RequirementKind.NARRATIVE;
        alike(title, told ? chapters : sections, ALIKE, all);
    }

    private void alike(Map<Language, Told> title, List<Named> among, int least, List<Scored> all) {
        among.stream()
                .map(named -> new Likely(named.target(), alike(title, named)))
                .filter(one -> one.score() >= least)
                .sorted(Comparator.comparingInt(Likely::score).reversed())
                .limit(MOST_TITLES)
                .forEach(one -> found(all, one.score() >= CLOSE ? 400 + one.score() : 150 + one.score(), Source.TITLE,
                        List.of(one.target())));
    }

    private record Likely(Target target, int score) {}

    /// How much a name tells the same: a section that tells all of what is asked, or is told by it, counts, too.
    private static int alike(Map<Language, Told> title, Named named) {
        int best = 0;
        for (Map.Entry<Language, Told> one : title.entrySet()) {
            Told other = named.told().get(one.getKey());
            if (other != null) {
                int alike = one.getValue().alike(other);
                boolean section = named.target() instanceof Target.InSection;
                boolean same = one.getValue().numbers().equals(other.numbers()) && one.getValue().sharesWords(other);
                int within = section && !one.getValue().concerns().isEmpty() && alike > 0
                        ? (other.within(one.getValue()) + alike) / 2
                        : 0;
                best = same || section ? Math.max(best, Math.max(alike, within)) : best;
            }
        }
        return best;
    }

    private void related(Requirement requirement, List<Scored> all) {
        Map<Language, Told> title = titleOf(requirement.key());
        asked.related(requirement.key()).stream()
                .filter(other -> !asked.answer(other).equals(Answer.OPEN))
                .map(other -> {
                    int alike = titleOf(other).entrySet().stream()
                            .map(one -> Optional.ofNullable(title.get(one.getKey()))
                                    .map(own -> own.alike(one.getValue())).orElse(0))
                            .max(Comparator.naturalOrder()).orElse(0);
                    boolean kind = asked.requirement(other).map(Requirement::kind)
                            .filter(requirement.kind()::equals).isPresent();
                    return new Kin(other, 200 + 2 * alike + (kind ? 50 : 0));
                })
                .sorted(Comparator.comparingInt(Kin::score).reversed())
                .filter(new Distinct<Kin>(kin -> asked.answer(kin.key()).targets())::first)
                .limit(MOST_RELATED)
                .forEach(kin -> add(
                        all, kin.score(), Source.RELATED, Optional.of(kin.key()), asked.answer(kin.key())));
    }

    private record Kin(RequirementKey key, int score) {}

    /// Lets through what is the first of its like.
    private record Distinct<T>(Function<T, ?> like, Set<Object> seen) {
        Distinct(Function<T, ?> like) {
            this(like, new LinkedHashSet<>());
        }

        boolean first(T one) {
            return seen.add(Objects.requireNonNull(like.apply(one)));
        }
    }

    private Map<Language, Told> titleOf(RequirementKey key) {
        return titles.computeIfAbsent(key,
                one -> asked.requirement(one).map(found -> told(found.title())).orElse(Map.of()));
    }
}
