package qingye.ui.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.calc.materiality.Spread;
import qingye.calc.materiality.Tally;
import qingye.calc.materiality.UsualMethod;
import qingye.exchange.survey.GroupReplies;
import qingye.exchange.survey.Replies;
import qingye.exchange.survey.Takeover;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;

/// Answers that came in, as they would count.
///
/// @param replies all that was read
/// @param groups those who answered
record Preview(Replies replies, List<Group> groups) {

    Preview {
        groups = List.copyOf(groups);
    }

    /// What a group answered.
    ///
    /// @param rows what it answered to each question, in the order of the topics
    record Group(Stakeholder group, GroupReplies replies, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /// What it answered to a question.
    record Row(MaterialTopic topic, Question question, Spread spread) {}

    /// Sums up; long for many answers.
    static Preview of(Replies replies, Snapshot snapshot) {
        Materiality all = snapshot.materiality();
        var year = snapshot.report().year();
        Method method = UsualMethod.of(all, year);
        var groups = new ArrayList<Group>();
        for (GroupReplies one : replies.groups()) {
            Tally tally = Tally.of(new Survey(
                    new PartId("preview"), year, 1, one.group(), "", one.questions(), one.sheets()), method.scales());
            var rows = new ArrayList<Row>();
            for (MaterialTopic topic : all.topics(year)) {
                tally.spreads().forEach((question, spread) -> {
                    if (question.topic().equals(topic.id())) {
                        rows.add(new Row(topic, question, spread));
                    }
                });
            }
            Optional<Stakeholder> group = all.stakeholders(year).stream()
                    .filter(known -> known.id().equals(one.group())).findFirst();
            group.ifPresent(known -> groups.add(new Group(known, one, rows)));
        }
        return new Preview(replies, groups);
    }

    /// What would become of the surveys.
    Takeover takeover(Snapshot snapshot, boolean replace) {
        return Takeover.of(replies, snapshot, replace);
    }
}
