package qingye.model;

import java.time.Year;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Process;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.TopicChange;

/// The materiality assessments of all years, each in the order of the places of its parts.
public record Materiality(Map<PartId, MaterialityPart> parts) {

    private static final Comparator<MaterialityPart> ORDER = Comparator.comparing(MaterialityPart::year)
            .thenComparingInt(MaterialityPart::place)
            .thenComparing(part -> part.id().value());

    /// Nothing was assessed.
    public static final Materiality NONE = new Materiality(Map.of());

    public Materiality {
        var ordered = new LinkedHashMap<PartId, MaterialityPart>();
        parts.values().stream().sorted(ORDER).forEach(part -> ordered.put(part.id(), part));
        parts = Collections.unmodifiableMap(ordered);
    }

    /// The topics of a year.
    public List<MaterialTopic> topics(Year year) {
        return of(year, MaterialTopic.class);
    }

    /// The stakeholder groups of a year.
    public List<Stakeholder> stakeholders(Year year) {
        return of(year, Stakeholder.class);
    }

    /// What became of the topics of the year before.
    public List<TopicChange> changes(Year year) {
        return of(year, TopicChange.class);
    }

    /// The surveys of a year.
    public List<Survey> surveys(Year year) {
        return of(year, Survey.class);
    }

    /// How the scores of a year are calculated, if somebody decided it.
    public Optional<Method> method(Year year) {
        return of(year, Method.class).stream().findFirst();
    }

    /// How the topics of a year were found, if somebody wrote it down.
    public Optional<Process> process(Year year) {
        return of(year, Process.class).stream().findFirst();
    }

    /// The topic with that id.
    public Optional<MaterialTopic> topic(PartId id) {
        return Optional.ofNullable(parts.get(id)).filter(MaterialTopic.class::isInstance)
                .map(MaterialTopic.class::cast);
    }

    /// The place behind all parts of that kind and year.
    public int next(Year year, Class<? extends MaterialityPart> kind) {
        return of(year, kind).stream().mapToInt(MaterialityPart::place).max().orElse(0) + 1;
    }

    private <P extends MaterialityPart> List<P> of(Year year, Class<P> kind) {
        return parts.values().stream()
                .filter(part -> part.year().equals(year))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
