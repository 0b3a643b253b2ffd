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
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.text.Localized;
import qingye.workspace.Workspace;

/// How long it takes to score and to draw what is material.
///
/// @param folder for the workspace whose matrix is used in a window
record MaterialityJobs(BenchFolder folder) {

    private static final int RUNS = 15;
    private static final Year YEAR = Year.of(2024);
    private static final int TOPICS = 100;
    private static final int GROUPS = 5;
    /// In all groups together and for each topic.
    private static final int ANSWERS = 2_000;
    private static final int LABELLED = 40;
    /// Steps through answers and places so that they are spread, and the same each time.
    private static final int STRIDE = 7_919;
    /// Climate change, data security and privacy, corporate governance, rights and benefits of employees.
    private static final List<String> NAMES = List.of("\u5E94\u5BF9\u6C14\u5019\u53D8\u5316",
            "\u6570\u636E\u5B89\u5168\u4E0E\u9690\u79C1\u4FDD\u62A4", "\u516C\u53F8\u6CBB\u7406",
            "\u5458\u5DE5\u6743\u76CA\u4E0E\u798F\u5229");
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
        jobs.put("materiality-drag", () -> {
            Workspace workspace = folder.filled("paintsOfMatrix", placed());
            workspace.close();
            return Stalls.ofPaints("paintsOfMatrix", workspace.file()).of("materiality-drag", "drag");
        });
        return jobs;
    }

    /// A workspace with as many topics, each in its place.
    private static Snapshot placed() {
        Snapshot blank = Snapshot.blank(YEAR);
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
        parts.put(METHOD.id(), METHOD);
        for (int at = 0; at < TOPICS; at++) {
            var id = new PartId("t" + at);
            var topic = MaterialTopic.named(id, YEAR, at, Localized.zh(NAMES.get(at % NAMES.size())), "");
            var moved = new Moved(spread(at * STRIDE), spread(at * at * STRIDE), "measured");
            parts.put(id, topic.with(new MaterialTopic.Standing(
                    Optional.empty(), Optional.empty(), Optional.of(moved), Optional.empty())));
        }
        return new Snapshot(blank.organisation(), blank.report(), blank.figures(), blank.tables(), blank.chapters(),
                blank.registers(), new Materiality(parts), blank.scrutiny());
    }

    /// Between 1.2 and 4.8.
    private static BigDecimal spread(int spread) {
        return BigDecimal.valueOf(120L + spread % 361, 2);
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
