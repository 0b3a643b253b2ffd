package qingye.exchange.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    private static final class Group {
        private final Map<Question, Integer> questions = new LinkedHashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Place> respondents = new LinkedHashMap<>();
        private final Set<String> sources = new LinkedHashSet<>();
    }

    private record Row(String respondent, Map<Question, BigDecimal> scores) {}

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

    /// Takes what one respondent answered, unless somebody of that name did in the group already.
    ///
    /// @param unnamed what a respondent who gave no name is called
    /// @param place where the respondent stands
    void add(PartId group, String respondent, String unnamed, Map<Question, BigDecimal> scores, Place place) {
        Group into = groups.computeIfAbsent(group, _ -> new Group());
        String name = brief(Cleaning.text(respondent));
        if (name.isEmpty()) {
            name = unnamed;
        }
        Place before = into.respondents.putIfAbsent(name, place);
        if (before != null) {
            flaw(Flaw.Kind.RESPONDENT, place, name, before.file());
            return;
        }
        scores.keySet().forEach(question -> into.questions.putIfAbsent(question, into.questions.size()));
        into.rows.add(new Row(name, scores));
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
                replies.add(new GroupReplies(
                        id, source(group.sources), List.copyOf(group.questions.keySet()), sheets(group)));
            }
        });
        return new Replies(files, replies, flaws, more);
    }

    private static String source(Set<String> sources) {
        List<String> named = sources.stream().limit(MOST_SOURCES).toList();
        return String.join(", ", named) + (sources.size() > MOST_SOURCES ? ", … (" + sources.size() + ")" : "");
    }

    private static List<Survey.Sheet> sheets(Group group) {
        var same = new LinkedHashMap<BigDecimal, Optional<BigDecimal>>();
        var questions = List.copyOf(group.questions.keySet());
        var sheets = new ArrayList<Survey.Sheet>();
        for (Row row : group.rows) {
            var scores = new ArrayList<Optional<BigDecimal>>(questions.size());
            for (Question question : questions) {
                BigDecimal score = row.scores().get(question);
                // the same few scores stand in a million cells
                scores.add(score == null
                        ? Optional.empty()
                        : same.computeIfAbsent(score, Optional::of));
            }
            sheets.add(new Survey.Sheet(row.respondent(), scores));
        }
        return sheets;
    }
}
