package qingye.exchange.survey;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import qingye.edit.Edit;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Question;
import qingye.model.materiality.Survey;

/// What becomes of the surveys of a year when answers are taken over, undone as one.
///
/// @param groups those whose answers are taken over
public record Takeover(Year year, Materiality present, List<Group> groups) {

    public Takeover {
        groups = List.copyOf(groups);
    }

    /// What becomes of those of a group.
    ///
    /// @param replies all that was read
    /// @param sheets those that are taken
    /// @param replaced surveys that lose answers, as they are now
    /// @param again respondents who are left out because they answered the same before
    public record Group(GroupReplies replies, List<Survey.Sheet> sheets, List<Survey> replaced, List<String> again) {
        public Group {
            sheets = List.copyOf(sheets);
            replaced = List.copyOf(replaced);
            again = List.copyOf(again);
        }
    }

    /// Compares what was read to what is there.
    ///
    /// @param replace whether answers to the same questions take the place of those that are there, or come to them; in
    ///        the second case respondents who are there already are left out, as far as they gave a name
    public static Takeover of(Replies replies, Snapshot snapshot, boolean replace) {
        Year year = snapshot.report().year();
        var groups = new ArrayList<Group>();
        for (GroupReplies one : replies.groups()) {
            Set<Question> asked = new HashSet<>(one.questions());
            List<Survey> same = snapshot.materiality().surveys(year).stream()
                    .filter(survey -> survey.group().equals(one.group()))
                    .filter(survey -> survey.questions().stream().anyMatch(asked::contains))
                    .toList();
            groups.add(replace ? new Group(one, one.sheets(), same, List.of()) : added(one, same));
        }
        return new Takeover(year, snapshot.materiality(), groups);
    }

    private static Group added(GroupReplies replies, List<Survey> same) {
        var known = new HashSet<String>();
        same.forEach(survey -> survey.sheets().forEach(sheet -> known.add(sheet.respondent())));
        var sheets = new ArrayList<Survey.Sheet>();
        var again = new ArrayList<String>();
        for (Survey.Sheet sheet : replies.sheets()) {
            if (replies.unnamed().contains(sheet.respondent())) {
                sheets.add(new Survey.Sheet(ReplyBox.free(sheet.respondent(), known), sheet.scores()));
            } else if (known.contains(sheet.respondent())) {
                again.add(sheet.respondent());
            } else {
                sheets.add(sheet);
            }
        }
        return new Group(replies, sheets, List.of(), again);
    }

    /// How many respondents are taken.
    public int respondents() {
        return groups.stream().mapToInt(group -> group.sheets().size()).sum();
    }

    /// The edit.
    ///
    /// @param ids a new id with each call
    /// @return empty if there is nothing to be taken
    public Optional<Edit.Batch> edit(Supplier<PartId> ids) {
        var edits = new ArrayList<Edit>();
        int next = present.next(year, Survey.class);
        for (Group group : groups) {
            if (group.sheets().isEmpty()) {
                continue;
            }
            Optional<Survey> place = Optional.empty();
            for (Survey before : group.replaced()) {
                Optional<Survey> rest = without(before, Set.copyOf(group.replies().questions()));
                if (rest.isEmpty() && place.isEmpty()) {
                    place = Optional.of(before);
                } else {
                    edits.add(new Edit.SetPart(before.id(), Optional.of(before), rest.map(one -> one)));
                }
            }
            PartId id = place.map(Survey::id).orElseGet(ids);
            int at = place.isPresent() ? place.get().place() : next++;
            GroupReplies replies = group.replies();
            var after = new Survey(
                    id, year, at, replies.group(), replies.source(), replies.questions(), group.sheets());
            edits.add(new Edit.SetPart(id, place.map(one -> one), Optional.of(after)));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(Edit.Purpose.ASSESS, edits));
    }

    /// A survey without the answers to some questions; empty where it asks nothing else.
    public static Optional<Survey> without(Survey survey, Set<Question> questions) {
        List<Integer> kept = IntStream.range(0, survey.questions().size())
                .filter(at -> !questions.contains(survey.questions().get(at)))
                .boxed().toList();
        List<Survey.Sheet> sheets = survey.sheets().stream()
                .map(sheet -> new Survey.Sheet(sheet.respondent(), kept.stream().map(sheet.scores()::get).toList()))
                .filter(sheet -> sheet.scores().stream().anyMatch(Optional::isPresent))
                .toList();
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Survey(survey.id(), survey.year(), survey.place(), survey.group(), survey.source(),
                        kept.stream().map(survey.questions()::get).toList(), sheets));
    }
}
