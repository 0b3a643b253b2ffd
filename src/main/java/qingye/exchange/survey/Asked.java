package qingye.exchange.survey;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.calc.materiality.Questions;
import qingye.calc.materiality.UsualMethod;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;

/// What is asked in the surveys of the reporting year.
///
/// @param topics those of the list, in its order
/// @param columns what is asked of any of them, in the order in which it is scored
/// @param questions what is asked of each topic
record Asked(
        Year year, Materiality all, Method method, List<MaterialTopic> topics, List<Column> columns,
        Map<PartId, List<Question>> questions) {

    /// A criterion, at a horizon where it is scored per horizon.
    record Column(Criterion criterion, Horizon horizon) {

        static Column of(Question question) {
            return new Column(question.criterion(), question.horizon());
        }

        /// By which it is known in a file.
        String key() {
            return criterion.perHorizon() ? criterion + ":" + horizon : criterion.toString();
        }

        /// The column with that key.
        static Optional<Column> of(String key) {
            return all().stream().filter(column -> column.key().equals(key)).findFirst();
        }

        /// All there are: the criteria of impacts first, then those of each horizon together.
        static List<Column> all() {
            var all = new ArrayList<Column>();
            for (Criterion criterion : Criterion.values()) {
                if (!criterion.perHorizon()) {
                    all.add(new Column(criterion, Horizon.SHORT));
                }
            }
            for (Horizon horizon : Horizon.values()) {
                for (Criterion criterion : Criterion.values()) {
                    if (criterion.perHorizon()) {
                        all.add(new Column(criterion, horizon));
                    }
                }
            }
            return all;
        }

        Question about(PartId topic) {
            return new Question(topic, criterion, horizon);
        }
    }

    static Asked of(Snapshot snapshot) {
        Year year = snapshot.report().year();
        Materiality all = snapshot.materiality();
        Method method = UsualMethod.of(all, year);
        List<MaterialTopic> topics = all.topics(year).stream().filter(MaterialTopic::included).toList();
        var questions = new HashMap<PartId, List<Question>>();
        var found = new HashSet<Column>();
        for (MaterialTopic topic : topics) {
            List<Question> asked = Questions.of(topic, method);
            questions.put(topic.id(), asked);
            asked.forEach(question -> found.add(Column.of(question)));
        }
        List<Column> columns = Column.all().stream().filter(found::contains).toList();
        return new Asked(year, all, method, topics, columns, questions);
    }

    /// Whether that is asked of the topic.
    boolean asks(PartId topic, Column column) {
        return questions.getOrDefault(topic, List.of()).contains(column.about(topic));
    }

    Optional<Stakeholder> group(PartId id) {
        return all.stakeholders(year).stream().filter(group -> group.id().equals(id)).findFirst();
    }

    boolean onScale(BigDecimal score) {
        return score.compareTo(method.scales().lowest()) >= 0 && score.compareTo(method.scales().highest()) <= 0;
    }
}
