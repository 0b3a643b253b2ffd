package qingye.cli.bench;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import qingye.calc.materiality.Scores;
import qingye.compose.matrix.MatrixAxes;
import qingye.compose.matrix.MatrixDrawing;
import qingye.compose.matrix.MatrixLook;
import qingye.compose.matrix.MatrixPlace;
import qingye.compose.matrix.MatrixPoint;
import qingye.model.Materiality;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.text.Localized;

/// How long it takes to score and to draw what is material.
record MaterialityJobs() {

    private static final int RUNS = 15;
    private static final Year YEAR = Year.of(2024);
    private static final int TOPICS = 100;
    private static final int GROUPS = 5;
    /// In all groups together and for each topic.
    private static final int ANSWERS = 2_000;
    private static final int LABELLED = 40;
    /// Steps through answers and places so that they are spread, and the same each time.
    private static final int STRIDE = 7_919;
    private static final Method METHOD = Method.usual(new PartId("method"), YEAR, List.of());

    /// By the name of what is measured.
    Map<String, Supplier<Measured>> all() {
        var jobs = new LinkedHashMap<String, Supplier<Measured>>();
        jobs.put("materiality-score", () -> {
            Materiality answered = answered();
            return Measured.timed("materiality-score", RUNS,
                    () -> Measured.nanos(() -> Scores.of(answered, YEAR, METHOD)));
        });
        jobs.put("materiality-labels", () -> {
            List<MatrixPoint> points = points();
            return Measured.timed("materiality-labels", RUNS,
                    () -> Measured.nanos(() -> MatrixDrawing.of(points, axes(), MatrixLook.PRINTED)));
        });
        return jobs;
    }

    /// Each of the groups answers all the answers for each topic, one criterion each.
    private static Materiality answered() {
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
        List<PartId> topics = IntStream.range(0, TOPICS).mapToObj(at -> new PartId("t" + at)).toList();
        topics.forEach(id -> parts.put(id, MaterialTopic.named(id, YEAR, 1, Localized.zh(id.value()), "")));
        List<Question> questions = topics.stream().map(id -> Question.of(id, Criterion.SCALE)).toList();
        for (int group = 0; group < GROUPS; group++) {
            var id = new PartId("g" + group);
            parts.put(id, new Stakeholder(id, YEAR, group, Localized.zh(id.value()), List.of(),
                    Stakeholder.Exchange.UNKNOWN, BigDecimal.ONE));
            var sheets = new ArrayList<Survey.Sheet>();
            for (int sheet = 0; sheet < ANSWERS; sheet++) {
                int row = sheet;
                sheets.add(new Survey.Sheet(Integer.toString(sheet), IntStream.range(0, TOPICS)
                        .mapToObj(at -> Optional.of(BigDecimal.valueOf(1L + (row * STRIDE + at * at) % 5L)))
                        .toList()));
            }
            var survey = new PartId("s" + group);
            parts.put(survey, new Survey(survey, YEAR, group, id, "", questions, sheets));
        }
        return new Materiality(parts);
    }

    /// Most of them close together, where labels have least room.
    private static List<MatrixPoint> points() {
        return IntStream.range(0, LABELLED)
                .mapToObj(at -> MatrixPoint.of("t" + at, at + 1, "Topic of the year " + (at + 1), at % 3,
                        new MatrixPlace(place(at * STRIDE), place(at * at * STRIDE))))
                .toList();
    }

    /// Between 3 and 4.2.
    private static BigDecimal place(int spread) {
        return BigDecimal.valueOf(300L + spread % 121, 2);
    }

    private static MatrixAxes axes() {
        var axis = new MatrixAxes.Axis("axis", BigDecimal.ONE, BigDecimal.valueOf(5), BigDecimal.valueOf(3));
        return new MatrixAxes(axis, axis, List.of("E", "S", "G"), "calculated", "before");
    }
}
