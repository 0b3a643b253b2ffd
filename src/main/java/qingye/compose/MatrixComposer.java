package qingye.compose;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import qingye.calc.materiality.Scores;
import qingye.calc.materiality.TopicScore;
import qingye.calc.materiality.Trace;
import qingye.calc.materiality.UsualMethod;
import qingye.compose.matrix.MatrixAxes;
import qingye.compose.matrix.MatrixDrawing;
import qingye.compose.matrix.MatrixLook;
import qingye.compose.matrix.MatrixPlace;
import qingye.compose.matrix.MatrixPoint;
import qingye.document.Element;
import qingye.document.Meaning;
import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Threshold;
import qingye.model.materiality.TopicChange;

/// Draws the topics of a year on the axes of the assessment.
///
/// @param year whose topics are drawn
record MatrixComposer(Materiality materiality, Year year, Method method, Wording wording) {

    /// The matrix; nothing where no topic has a place on both axes.
    ///
    /// @param compared whether arrows tell where topics stood last year
    List<Element> compose(String id, boolean compared) {
        List<MatrixPoint> points = new Matrix(points(), axes()).compared(compared).points();
        if (points.isEmpty()) {
            return List.of();
        }
        String alternative = points.stream()
                .map(point -> point.number() + " " + point.name() + " (" + point.at().impact().toPlainString() + ", "
                        + point.at().financial().toPlainString() + ")")
                .collect(Collectors.joining(wording.english() ? "; " : "\uFF1B"));
        return List.of(new Element.Diagram(
                id, Meaning.MATRIX, MatrixDrawing.of(points, axes(), MatrixLook.PRINTED).drawing(),
                Wording.plain(text("matrix")), alternative));
    }

    /// The topics that have a place on both axes, numbered by rank.
    List<MatrixPoint> points() {
        Map<PartId, TopicScore> before = before();
        var points = new ArrayList<MatrixPoint>();
        int number = 1;
        for (TopicScore score : Scores.of(materiality, year, method).ranked()) {
            Optional<MatrixPlace> at = place(score);
            if (at.isPresent()) {
                MaterialTopic topic = score.topic();
                points.add(new MatrixPoint(topic.id().value(), number, wording.name(topic.name()), dimension(topic),
                        at.get(), topic.standing().moved().isPresent() ? calculated(score) : Optional.empty(),
                        Optional.ofNullable(before.get(topic.id())).flatMap(MatrixComposer::place),
                        topic.standing().label()));
            }
            number++;
        }
        return points;
    }

    /// What the topics are drawn on.
    MatrixAxes axes() {
        boolean effects = method.axes() == Method.Axes.EFFECTS;
        return new MatrixAxes(axis(effects ? "axis.impact" : "axis.stakeholders", method.impact()),
                axis(effects ? "axis.financial" : "axis.company", method.financial()),
                method.dimensions().stream().map(Dimension::name).map(wording::name).toList(),
                text("calculated"), text("year_before"));
    }

    private MatrixAxes.Axis axis(String title, Threshold threshold) {
        return new MatrixAxes.Axis(
                text(title), method.scales().lowest(), method.scales().highest(), threshold.from());
    }

    private int dimension(MaterialTopic topic) {
        List<String> keys = method.dimensions().stream().map(Dimension::key).toList();
        int at = keys.indexOf(topic.dimension());
        return at < 0 ? keys.size() : at;
    }

    private static Optional<MatrixPlace> place(TopicScore score) {
        return score.impactPlace().flatMap(impact -> score.financialPlace()
                .map(financial -> new MatrixPlace(impact, financial)));
    }

    private static Optional<MatrixPlace> calculated(TopicScore score) {
        return score.impact().map(Trace::value).flatMap(impact -> score.financial().map(Trace::value)
                .map(financial -> new MatrixPlace(impact, financial)));
    }

    /// Where each topic stood last year: those that one topic of then became one topic of now. None where the scale was
    /// another one, on which the places of then would stand for something else.
    private Map<PartId, TopicScore> before() {
        Year last = year.minusYears(1);
        Method then = UsualMethod.of(materiality, last);
        boolean comparable = then.scales().lowest().compareTo(method.scales().lowest()) == 0
                && then.scales().highest().compareTo(method.scales().highest()) == 0;
        Map<PartId, TopicScore> scores =
                comparable ? Scores.of(materiality, last, then).topics() : Map.of();
        var before = new HashMap<PartId, TopicScore>();
        for (TopicChange change : materiality.changes(year)) {
            if (change.from().size() == 1 && change.to().size() == 1 && scores.containsKey(change.from().getFirst())) {
                before.put(change.to().getFirst(), scores.get(change.from().getFirst()));
            }
        }
        return before;
    }

    private String text(String key) {
        return wording.furniture("compose.assessment." + key);
    }
}
