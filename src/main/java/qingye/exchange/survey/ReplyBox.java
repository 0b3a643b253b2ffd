package qingye.exchange.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.exchange.log.Place;
import qingye.exchange.source.Cleaning;
import qingye.model.id.PartId;
import qingye.model.materiality.Question;
import qingye.model.materiality.Survey;

/// Where answers and flaws come together while files are read.
final class ReplyBox {

    private static final int LONGEST = 100;
    private static final int MOST_SOURCES = 3;

    private final Map<PartId, Group> groups = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private int more;

    /// The same few scores stand in a million cells.
    private final Map<BigDecimal, Optional<BigDecimal>> same = new HashMap<>();

    private static final class Group {
        private final Map<Question, Integer> questions = new LinkedHashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Place> respondents = new HashMap<>();
        private final Set<String> sources = new LinkedHashSet<>();
    }

    /// @param name who answered, or what a respondent who gave no name is called
    /// @param scores in the order of the questions of the group, as many as there were
    private record Row(String name, boolean named, List<Optional<BigDecimal>> scores) {}

    void flaw(Flaw.Kind kind, Place place, String found, String expected) {
        flaw(new Flaw.Found(kind, place, brief(found), brief(expected)));
    }

    void flaw(Flaw flaw) {
        if (flaws.size() < Replies.MOST) {
            flaws.add(flaw);
        } else {
            more++;
        }
    }

    /// Takes what one respondent answered, unless somebody of that name did in the group already. Those who gave no
    /// name are all taken: two of them are never known to be one.
    ///
    /// @param unnamed what a respondent who gave no name is called
    /// @param place where the respondent stands
    void add(PartId group, String respondent, String unnamed, Map<Question, BigDecimal> scores, Place place) {
        Group into = groups.computeIfAbsent(group, _ -> new Group());
        String name = brief(Cleaning.text(respondent));
        boolean named = !name.isEmpty();
        if (named) {
            Place before = into.respondents.putIfAbsent(name, place);
            if (before != null) {
                flaw(Flaw.Kind.RESPONDENT, place, name, before.file());
                return;
            }
        }
        scores.keySet().forEach(question -> into.questions.putIfAbsent(question, into.questions.size()));
        var inOrder = new ArrayList<Optional<BigDecimal>>(Collections.nCopies(into.questions.size(), Optional.empty()));
        scores.forEach((question, score) -> inOrder.set(
                into.questions.getOrDefault(question, 0), same.computeIfAbsent(score, Optional::of)));
        into.rows.add(new Row(named ? name : unnamed, named, inOrder));
        into.sources.add(place.file());
    }

    private static String brief(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /// All that came together.
    Replies replies(int files) {
        var replies = new ArrayList<GroupReplies>();
        groups.forEach((id, group) -> {
            if (!group.rows.isEmpty()) {
                replies.add(replies(id, group));
            }
        });
        return new Replies(files, replies, flaws, more);
    }

    private static String source(Set<String> sources) {
        List<String> named = sources.stream().limit(MOST_SOURCES).toList();
        return String.join(", ", named) + (sources.size() > MOST_SOURCES ? ", … (" + sources.size() + ")" : "");
    }

    private static GroupReplies replies(PartId id, Group group) {
        int width = group.questions.size();
        Set<String> taken = new HashSet<>(group.respondents.keySet());
        Set<String> unnamed = new LinkedHashSet<>();
        var sheets = new ArrayList<Survey.Sheet>(group.rows.size());
        for (Row row : group.rows) {
            String name = row.name();
            if (!row.named()) {
                name = free(name, taken);
                unnamed.add(name);
            }
            row.scores().addAll(Collections.nCopies(width - row.scores().size(), Optional.empty()));
            sheets.add(new Survey.Sheet(name, row.scores()));
        }
        return new GroupReplies(
                id, source(group.sources), List.copyOf(group.questions.keySet()), sheets, unnamed);
    }

    /// A name nobody has yet, which is taken with that: the same with a number behind it.
    static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }
}
