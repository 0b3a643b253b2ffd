package qingye.ui.materiality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import qingye.edit.Edit;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialTopic.Standing;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Localized;
import qingye.ui.matrix.Assessed;

/// The step of an assessment into the year after it: the topics of the list and the groups are taken over under new
/// ids, without what was answered and moved, and each topic is linked to the one it was.
final class YearStep {

    private YearStep() {}

    /// The edit that builds the year; empty where the year before has no topics in its list.
    static Optional<Edit> of(Assessed assessed, Supplier<PartId> ids) {
        var edits = new ArrayList<Edit>();
        Map<PartId, PartId> became = new HashMap<>();
        int place = 1;
        for (MaterialTopic old : assessed.earlier()) {
            if (old.included()) {
                var topic = new MaterialTopic(ids.get(), assessed.year(), place, old.name(), old.definition(),
                        old.dimension(), old.standard(), true, old.impact(), old.links(), Standing.CALCULATED);
                became.put(old.id(), topic.id());
                add(edits, topic);
                add(edits, new TopicChange(ids.get(), assessed.year(), place, TopicChange.Kind.UNCHANGED,
                        List.of(old.id()), List.of(topic.id()), Localized.none()));
                place++;
            }
        }
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        if (assessed.groups().isEmpty()) {
            for (Stakeholder old : assessed.all().stakeholders(assessed.year().minusYears(1))) {
                add(edits, new Stakeholder(ids.get(), assessed.year(), old.place(), old.name(),
                        old.topics().stream().flatMap(id -> Optional.ofNullable(became.get(id)).stream()).toList(),
                        old.exchange(), old.weight()));
            }
        }
        if (assessed.all().method(assessed.year()).isEmpty()
                && assessed.all().method(assessed.year().minusYears(1)).isPresent()) {
            add(edits, assessed.method());
        }
        return Optional.of(new Edit.Batch(Edit.Purpose.ASSESS, edits));
    }

    private static void add(List<Edit> edits, MaterialityPart part) {
        edits.add(new Edit.SetPart(part.id(), Optional.empty(), Optional.of(part)));
    }
}
