package qingye.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import qingye.exchange.manuscript.LineDraft;
import qingye.model.block.Line;

/// Reads the figures a chart was drawn from, as the file keeps them: a row for each category, a column for each series.
///
/// @param title empty where it has none
/// @param rows the first names the series; empty where the file keeps no figures
record ChartReader(String title, List<List<Line>> rows) {

    private static final int MOST_POINTS = 2_000;

    static ChartReader read(Node part) {
        String title = part.below("c:title").findFirst().stream()
                .flatMap(node -> node.below("a:t"))
                .map(Node::text)
                .collect(Collectors.joining());
        List<Node> series = part.below("c:ser").toList();
        var categories = new TreeMap<Integer, String>();
        series.forEach(one -> one.children().stream()
                .filter(child -> child.is("c:cat") || child.is("c:xVal"))
                .forEach(child -> points(child).forEach(categories::putIfAbsent)));
        var values = new ArrayList<Map<Integer, String>>();
        var header = new ArrayList<Line>(List.of(Line.EMPTY));
        for (Node one : series) {
            header.add(Line.of(one.child("c:tx").stream()
                    .flatMap(name -> name.below("c:v"))
                    .map(Node::text)
                    .findFirst()
                    .orElse("")));
            var points = new TreeMap<Integer, String>();
            one.children().stream()
                    .filter(child -> child.is("c:val") || child.is("c:yVal"))
                    .forEach(child -> points.putAll(points(child)));
            points.keySet().forEach(at -> categories.putIfAbsent(at, Integer.toString(at + 1)));
            values.add(points);
        }
        var rows = new ArrayList<List<Line>>();
        categories.forEach((at, category) -> {
            var row = new ArrayList<Line>();
            row.add(Line.of(category));
            values.forEach(points -> row.add(Line.of(points.getOrDefault(at, ""))));
            rows.add(row);
        });
        if (!rows.isEmpty()) {
            rows.addFirst(header);
        }
        return new ChartReader(title.strip(), rows);
    }

    /// What it is called: its title, else the names of its series.
    String name() {
        return title.isEmpty() && !rows.isEmpty()
                ? rows.getFirst().stream().skip(1).map(LineDraft::title).collect(Collectors.joining("、"))
                : title;
    }

    private static Map<Integer, String> points(Node values) {
        var points = new TreeMap<Integer, String>();
        values.below("c:pt").limit(MOST_POINTS).forEach(point -> point.attribute("idx")
                .filter(digits -> digits.matches("[0-9]{1,6}"))
                .ifPresent(at -> points.put(Integer.valueOf(at),
                        point.child("c:v").map(Node::text).orElse("").strip())));
        return points;
    }
}
