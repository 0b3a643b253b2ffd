package qingye.ui.materiality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import qingye.edit.Edit;
import qingye.exchange.survey.Takeover;
import qingye.model.id.PartId;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Localized;
import qingye.ui.matrix.Assessed;
import qingye.ui.matrix.Decimals;
import qingye.ui.sheet.Tsv;

/// What can be done with the lists of topics, groups and changes.
final class ListSteps {

    private static final int MOST = 300;

    private final MaterialityViewModel model;
    private final Pastes pastes;

    ListSteps(MaterialityViewModel model) {
        this.model = model;
        this.pastes = new Pastes(model);
    }

    /// Adds what is named in the lines, all in one step; what is there already is told and left out. A second cell
    /// names the dimension of a topic, or the weight of a group; more of them are a table of groups. What is pasted
    /// among changes is a table of changes.
    void add(String typed) {
        List<List<String>> table = Tsv.read(typed);
        if (table.size() > MOST) {
            model.around().notices().warn(model.messages().text("assess.add.many", table.size(), MOST));
            return;
        }
        if (pastes.take(table)) {
            return;
        }
        List<List<String>> rows = table.stream().filter(row -> !row.getFirst().isBlank()).toList();
        Assessed assessed = model.assessed().get();
        Side side = model.side().get();
        Set<String> known = names(assessed, side);
        var twice = new LinkedHashSet<String>();
        var edits = new ArrayList<Edit>();
        int place = side.next(assessed);
        PartId last = null;
        for (List<String> row : rows) {
            String name = row.getFirst().strip();
            if (known.add(name)) {
                MaterialityPart part = made(name, row.size() > 1 ? row.get(1).strip() : "", place++);
                last = part.id();
                edits.add(new Edit.SetPart(part.id(), Optional.empty(), Optional.of(part)));
            } else {
                twice.add(name);
            }
        }
        if (!twice.isEmpty()) {
            model.around().notices().warn(model.messages().text("assess.add.double",
                    String.join(model.messages().text("assess.and"), twice)));
        }
        if (edits.size() == 1) {
            model.hand(edits.getFirst());
        } else if (!edits.isEmpty()) {
            model.hand(new Edit.Batch(Edit.Purpose.INSERT, edits));
        }
        Optional.ofNullable(last).ifPresent(id -> model.selected().set(Optional.of(id)));
    }

    /// A group or a topic; changes come as tables only.
    private MaterialityPart made(String name, String second, int place) {
        Assessed assessed = model.assessed().get();
        Localized<String> named = Localized.of(model.language().get(), name);
        return model.side().get() == Side.GROUPS
                ? new Stakeholder(model.newId(), assessed.year(), place, named, List.of(),
                        Stakeholder.Exchange.UNKNOWN, Decimals.read(second).filter(weight -> weight.signum() >= 0)
                                .orElse(BigDecimal.ONE))
                : MaterialTopic.named(model.newId(), assessed.year(), place, named, dimension(assessed, second));
    }

    /// The dimension of that name or key, else that of the topic that is selected, else the first.
    private String dimension(Assessed assessed, String name) {
        return assessed.method().dimensions().stream()
                .filter(one -> one.key().equals(name) || one.name().byLanguage().containsValue(name))
                .map(Dimension::key)
                .findFirst()
                .or(() -> model.part().filter(MaterialTopic.class::isInstance).map(MaterialTopic.class::cast)
                        .map(MaterialTopic::dimension))
                .or(() -> assessed.method().dimensions().stream().map(Dimension::key).findFirst())
                .orElse("");
    }

    private static Set<String> names(Assessed assessed, Side side) {
        var names = new HashSet<String>();
        for (MaterialityPart part : side.of(assessed)) {
            switch (part) {
                case MaterialTopic topic -> names.addAll(topic.name().byLanguage().values());
                case Stakeholder group -> names.addAll(group.name().byLanguage().values());
                case TopicChange _, Survey _ -> {
                    // nothing that must be said once only
                }
                case qingye.model.materiality.Method _, qingye.model.materiality.Process _ -> {
                    // in no list
                }
            }
        }
        return names;
    }

    /// Adds a change of which nothing is said yet, and selects it.
    void addChange() {
        Assessed assessed = model.assessed().get();
        var change = new TopicChange(model.newId(), assessed.year(), Side.CHANGES.next(assessed),
                TopicChange.Kind.ADDED, List.of(), List.of(), Localized.none());
        model.hand(new Edit.SetPart(change.id(), Optional.empty(), Optional.of(change)));
        model.selected().set(Optional.of(change.id()));
    }

    /// Takes a part out, and out of all that names it, in one step.
    void remove(PartId id) {
        Assessed assessed = model.assessed().get();
        assessed.part(id).ifPresent(part -> {
            List<? extends MaterialityPart> list = model.side().get().of(assessed);
            int at = list.indexOf(part);
            var edits = new ArrayList<Edit>();
            edits.add(new Edit.SetPart(id, Optional.of(part), Optional.empty()));
            assessed.all().parts().values().forEach(other -> {
                Optional<MaterialityPart> without = without(other, id);
                if (!without.equals(Optional.of(other)) && !other.id().equals(id)) {
                    edits.add(new Edit.SetPart(other.id(), Optional.of(other), without));
                }
            });
            model.selected().set(Optional.empty());
            model.hand(edits.size() == 1 ? edits.getFirst() : new Edit.Batch(Edit.Purpose.REMOVE, edits));
            List<? extends MaterialityPart> left = model.side().get().of(model.assessed().get());
            if (at >= 0 && !left.isEmpty()) {
                model.selected().set(Optional.of(left.get(Math.min(at, left.size() - 1)).id()));
            }
        });
    }

    private static Optional<MaterialityPart> without(MaterialityPart part, PartId id) {
        return switch (part) {
            case Stakeholder group when group.topics().contains(id) ->
                Optional.of(Recut.concerned(group, less(group.topics(), id)));
            case TopicChange change when change.from().contains(id) || change.to().contains(id) -> {
                var left = Recut.between(change, less(change.from(), id), less(change.to(), id));
                yield left.from().isEmpty() && left.to().isEmpty() ? Optional.empty() : Optional.of(left);
            }
            case Survey survey when survey.group().equals(id) -> Optional.empty();
            case Survey survey when survey.questions().stream().anyMatch(one -> one.topic().equals(id)) ->
                Takeover.without(survey, survey.questions().stream()
                        .filter(one -> one.topic().equals(id)).collect(Collectors.toSet())).map(one -> one);
            case Stakeholder _, TopicChange _, Survey _, MaterialTopic _ -> Optional.of(part);
            case qingye.model.materiality.Method _, qingye.model.materiality.Process _ -> Optional.of(part);
        };
    }

    private static List<PartId> less(List<PartId> ids, PartId id) {
        return ids.stream().filter(one -> !one.equals(id)).toList();
    }

    /// Moves a part within its list.
    ///
    /// @param by how many places, downwards
    void move(PartId id, int by) {
        var parts = new ArrayList<MaterialityPart>(model.side().get().of(model.assessed().get()));
        int from = parts.stream().map(MaterialityPart::id).toList().indexOf(id);
        int to = from + by;
        if (from < 0 || to < 0 || to >= parts.size()) {
            return;
        }
        parts.add(to, parts.remove(from));
        var edits = new ArrayList<Edit>();
        for (int at = 0; at < parts.size(); at++) {
            MaterialityPart part = parts.get(at);
            if (part.place() != at + 1) {
                edits.add(new Edit.SetPart(part.id(), Optional.of(part), Optional.of(Recut.at(part, at + 1))));
            }
        }
        model.hand(new Edit.Batch(Edit.Purpose.MOVE, edits));
    }

    /// Puts a topic into the list of the year, or out of it.
    void include(PartId topic) {
        model.change(MaterialTopic.class, topic, one -> one.within(!one.included()));
    }
}
