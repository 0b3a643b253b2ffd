package qingye.edit;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialTopic.Standing;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Process;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Localized;

/// The step of a materiality assessment into the year after it. The topics of the list, the groups, the method with its
/// thresholds and their reasons, and the steps of the process are taken over; each topic is linked to the one it was.
/// What was answered, moved, ranked and confirmed belongs to the old year and stays there. Ids follow from those of the
/// old year, so that the same step makes the same parts.
public final class NextAssessment {

    private static final Pattern OF_A_YEAR = Pattern.compile("-\\d{4}(-\\d+)?$");

    /// So much of an id is kept that year and number still find room behind it.
    private static final int LONGEST = 64;

    private final Materiality all;
    private final Year old;
    private final Year year;
    private final Set<String> used = new HashSet<>();
    private final Map<PartId, PartId> became = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private NextAssessment(Materiality all, Year year) {
        this.all = all;
        this.old = year.minusYears(1);
        this.year = year;
        all.parts().keySet().forEach(id -> used.add(id.value()));
    }

    /// The edits that build the assessment of a year from that of the year before; none where that has no topics in its
    /// list, or where the year has topics already.
    ///
    /// @param year the one that is built
    public static List<Edit> of(Materiality all, Year year) {
        var next = new NextAssessment(all, year);
        if (all.topics(year).isEmpty() && all.topics(next.old).stream().anyMatch(MaterialTopic::included)) {
            next.topics();
            next.groups();
            next.manner();
        }
        return List.copyOf(next.edits);
    }

    private void topics() {
        int place = 1;
        for (MaterialTopic before : all.topics(old)) {
            if (before.included()) {
                PartId id = id(before.id().value());
                became.put(before.id(), id);
                add(new MaterialTopic(id, year, place, before.name(), before.definition(), before.dimension(),
                        before.standard(), true, before.impact(), before.links(), Standing.CALCULATED));
                add(new TopicChange(id("stayed-" + id), year, place, TopicChange.Kind.UNCHANGED,
                        List.of(before.id()), List.of(id), Localized.none()));
                place++;
            }
        }
    }

    private void groups() {
        if (all.stakeholders(year).isEmpty()) {
            for (Stakeholder before : all.stakeholders(old)) {
                add(new Stakeholder(id(before.id().value()), year, before.place(), before.name(),
                        before.topics().stream().flatMap(id -> Optional.ofNullable(became.get(id)).stream()).toList(),
                        before.exchange(), before.weight()));
            }
        }
    }

    private void manner() {
        if (all.method(year).isEmpty()) {
            all.method(old).ifPresent(before -> add(before.of(new PartId("method-" + year), year)));
        }
        if (all.process(year).isEmpty()) {
            all.process(old).filter(before -> !before.steps().byLanguage().isEmpty())
                    .ifPresent(before -> add(new Process(new PartId("process-" + year), year, 1, before.steps(),
                            Localized.none(), Optional.empty())));
        }
    }

    /// The id with the new year in the place of the old one, and a number where that is taken.
    private PartId id(String before) {
        String bare = OF_A_YEAR.matcher(before).replaceFirst("");
        String stem = bare.substring(0, Math.min(bare.length(), LONGEST)) + "-" + year;
        String id = stem;
        for (int number = 2; !used.add(id); number++) {
            id = stem + "-" + number;
        }
        return new PartId(id);
    }

    private void add(MaterialityPart part) {
        edits.add(new Edit.SetPart(part.id(), Optional.empty(), Optional.of(part)));
    }
}
