package qingye.calc.answer;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import qingye.calc.standard.StandardLibrary;
import qingye.model.Disclosures;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.id.SectionId;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;

/// What the report of a year is asked: the standards of the program and those brought along, each in the version that
/// the report answers.
public final class Asked {

    private final StandardLibrary library;
    private final Disclosures disclosures;
    private final Year year;
    private final Map<Integer, List<SectionId>> goals;
    private final Map<String, Standard> standards = new LinkedHashMap<>();

    private Asked(
            StandardLibrary library, Disclosures disclosures, Year year, Map<Integer, List<SectionId>> goals) {
        this.library = library;
        this.goals = goals;
        this.disclosures = disclosures;
        this.year = year;
        library.standards().forEach(standard -> standards.put(standard.id(), standard));
        disclosures.standards().forEach(standards::putIfAbsent);
    }

    /// What the report of a workspace is asked.
    public static Asked of(Snapshot snapshot) {
        return new Asked(StandardLibrary.get(), snapshot.disclosures(), snapshot.report().year(),
                ShownGoals.of(snapshot.chapters()));
    }

    /// What the report of a year is asked, whatever its chapters show.
    public static Asked of(Disclosures disclosures, Year year) {
        return new Asked(StandardLibrary.get(), disclosures, year, Map.of());
    }

    /// The reporting year.
    public Year year() {
        return year;
    }

    /// All standards there are, those of the program first.
    public List<Standard> standards() {
        return List.copyOf(standards.values());
    }

    /// The standards that the report goes by with an index, in the order of [#standards].
    public List<Standard> indexed() {
        return standards.values().stream()
                .filter(standard -> disclosures.adoption(year, standard.id())
                        .filter(adoption -> adoption.use() != Adoption.Use.MENTIONED).isPresent())
                .toList();
    }

    /// The standard of that id.
    public Optional<Standard> standard(String id) {
        return Optional.ofNullable(standards.get(id));
    }

    /// That requirement of whatever standard and version.
    public Optional<Requirement> requirement(RequirementKey key) {
        return standard(key.standard()).flatMap(standard -> standard.requirement(key.code()));
    }

    /// How the report goes by a standard; empty where it does not.
    public Optional<Adoption> adoption(String standard) {
        return disclosures.adoption(year, standard);
    }

    /// The reporting year whose version of a standard is answered.
    public Year edition(String standard) {
        return adoption(standard).flatMap(Adoption::edition).orElse(year);
    }

    /// Whether the version of that year asks for it; never, where it is gone.
    public boolean asks(RequirementKey key, Year edition) {
        return requirement(key).filter(one -> one.term().holds(edition)).isPresent();
    }

    /// All of a standard in the version that is answered, headings included, in order.
    public List<Requirement> of(Standard standard) {
        return standard.of(edition(standard.id()));
    }

    /// What stands below a heading in the version that is answered, headings included, in order.
    public List<Requirement> under(Requirement heading) {
        Year edition = edition(heading.key().standard());
        return standard(heading.key().standard()).map(standard -> standard.under(heading)).orElse(List.of()).stream()
                .filter(one -> one.term().holds(edition)).toList();
    }

    /// Whether a report can say something to it: what is asked for with words or figures, the topics of the exchange
    /// guideline, and its principles, which index tables list as articles.
    public boolean answerable(Requirement requirement) {
        return requirement.kind().answered() || isTopic(requirement)
                || requirement.duty() == Duty.PRINCIPLE && requirement.kind() == RequirementKind.RULE
                        && !requirement.place().number().isEmpty();
    }

    /// Whether it is one of the topics of the exchange guideline.
    public boolean isTopic(Requirement requirement) {
        return requirement.key().standard().equals(StandardLibrary.GUIDELINE)
                && requirement.parent().map(RequirementKey::code).orElse("").startsWith("DIM-");
    }

    /// What the report says to a requirement. A sustainable development goal is answered by the sections that show it,
    /// before what was said besides, unless somebody said that nothing is disclosed.
    public Answer answer(RequirementKey key) {
        Answer said = disclosures.answer(year, key);
        List<Target> shown = shown(key);
        if (shown.isEmpty()) {
            return said;
        }
        return said.stance() instanceof Stance.Open
                ? said.withStance(new Stance.Disclosed()).withTargets(shown)
                : said.withTargets(Stream.concat(shown.stream(), said.targets().stream()).toList());
    }

    /// The sections that answer a sustainable development goal because they show it: nobody has to point to them, and
    /// who wants to take one away does so where it shows the goal.
    public List<Target> shown(RequirementKey key) {
        return switch (disclosures.answer(year, key).stance()) {
            case Stance.Open _, Stance.Disclosed _, Stance.Partly _ -> showing(key);
            case Stance.NotApplicable _, Stance.Omitted _, Stance.Explained _ -> List.of();
        };
    }

    private List<Target> showing(RequirementKey key) {
        if (goals.isEmpty() || !key.standard().equals(StandardLibrary.GOALS)) {
            return List.of();
        }
        return requirement(key).map(goal -> goal.place().number()).filter(number -> !number.isEmpty())
                .map(number -> goals.getOrDefault(Integer.valueOf(number), List.of()).stream()
                        .<Target>map(Target.InSection::new).toList())
                .orElse(List.of());
    }

    /// The requirements, of this standard and of others, that ask for the same as this one according to the crosswalk,
    /// in the versions that are answered: a suggestion, never more.
    public List<RequirementKey> related(RequirementKey key) {
        var topics = new ArrayList<>(library.topicsOf(key));
        if (requirement(key).filter(this::isTopic).isPresent()) {
            topics.addFirst(key);
        }
        var related = new ArrayList<RequirementKey>();
        for (RequirementKey topic : topics) {
            related.add(topic);
            related.addAll(library.answering(topic));
        }
        return related.stream().distinct()
                .filter(one -> !one.equals(key))
                .filter(one -> requirement(one).filter(found -> found.term().holds(edition(one.standard())))
                        .isPresent())
                .toList();
    }

    /// The topics of the exchange guideline that a requirement belongs to; a topic belongs to itself.
    public List<RequirementKey> topicsOf(RequirementKey key) {
        Optional<Requirement> found = requirement(key);
        if (found.filter(this::isTopic).isPresent()) {
            return List.of(key);
        }
        return found.flatMap(Requirement::parent).flatMap(this::requirement).filter(this::isTopic)
                .map(topic -> List.of(topic.key()))
                .orElseGet(() -> library.topicsOf(key));
    }
}
