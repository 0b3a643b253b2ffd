package qingye.compose;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import qingye.calc.materiality.Scores;
import qingye.calc.materiality.TopicScore;
import qingye.model.Materiality;
import qingye.model.block.Block.FreeTable.Grid;
import qingye.model.block.Line;
import qingye.model.block.Merge;
import qingye.model.id.PartId;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Localized;

/// The tables of a materiality assessment, as words in rows with the cells that print as one.
///
/// @param place the block the tables are for, where a missing translation is told
record AssessmentTables(Materiality materiality, Year year, Method method, Wording wording, String place) {

    /// Behind the three tiers.
    private static final int UNASSESSED = 4;

    /// The topics of the list, a column for each dimension that has some. Empty if there are none.
    Optional<Grid> topics() {
        List<List<String>> columns = dimensions().stream().map(this::topicsOf).filter(names -> !names.isEmpty())
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        int rows = columns.stream().mapToInt(List::size).max().orElseThrow();
        var grid = new ArrayList<List<Line>>();
        for (int at = 0; at < rows; at++) {
            int row = at;
            grid.add(columns.stream().map(names -> row < names.size() ? names.get(row) : "").map(Line::of).toList());
        }
        return Optional.of(new Grid(Line.EMPTY, grid));
    }

    /// The dimension and below it its topics; empty if it has none.
    private List<String> topicsOf(Dimension dimension) {
        List<String> names = included().filter(topic -> topic.dimension().equals(dimension.key()))
                .map(topic -> words(topic.name())).toList();
        return names.isEmpty()
                ? List.of()
                : Stream.concat(
                        Stream.of(words(dimension.name()) + bracketed(names.size())), names.stream()).toList();
    }

    private String bracketed(int count) {
        return wording.english() ? " (" + count + ")" : "\uFF08" + count + "\uFF09";
    }

    /// Those of the method, and those that only topics name.
    private List<Dimension> dimensions() {
        List<String> known = method.dimensions().stream().map(Dimension::key).toList();
        return Stream.concat(method.dimensions().stream(), included()
                .map(MaterialTopic::dimension)
                .filter(key -> !known.contains(key))
                .distinct()
                .map(key -> new Dimension(key, Localized.zh(key))))
                .toList();
    }

    private Stream<MaterialTopic> included() {
        return materiality.topics(year).stream().filter(MaterialTopic::included);
    }

    /// The topics by tier, those nobody assessed last, each under the number of its rank, which it also has in the
    /// matrix. Empty if there are none.
    ///
    /// @param scored whether it is said for which side each is material
    Optional<Grid> tiers(boolean scored) {
        List<TopicScore> ranked = Scores.of(materiality, year, method).ranked();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<Line>>();
        rows.add(line(text("tier"), text("number"), text("topic"), text("dimension"), text("material"), scored));
        for (int tier = 1; tier <= UNASSESSED; tier++) {
            for (int at = 0; at < ranked.size(); at++) {
                TopicScore score = ranked.get(at);
                if (score.tier(method).orElse(UNASSESSED) == tier) {
                    rows.add(line(text("tier." + tier), Integer.toString(at + 1), words(score.topic().name()),
                            dimension(score.topic()), material(score), scored));
                }
            }
        }
        return Optional.of(new Grid(Line.EMPTY, rows));
    }

    private static List<Line> line(
            String tier, String number, String topic, String dimension, String material, boolean scored) {
        return (scored
                ? Stream.of(tier, number, topic, dimension, material)
                : Stream.of(tier, number, topic, dimension))
                .map(Line::of).toList();
    }

    private String dimension(MaterialTopic topic) {
        return method.dimensions().stream()
                .filter(dimension -> dimension.key().equals(topic.dimension()))
                .findFirst()
                .map(dimension -> words(dimension.name()))
                .orElse(topic.dimension());
    }

    private String material(TopicScore score) {
        boolean impact = score.impactMaterial(method);
        boolean financial = score.financialMaterial(method);
        if (method.axes() == Method.Axes.VIEWS) {
            return text(impact && financial
                    ? "material.all"
                    : impact ? "material.stakeholders" : financial ? "material.company" : "material.none");
        }
        return text(impact && financial
                ? "material.both"
                : impact ? "material.impact" : financial ? "material.financial" : "material.none");
    }

    /// What became of the topics of the year before; what stayed as it was is left out. A topic that several became is
    /// one cell beside them. Empty if nothing changed.
    Optional<Grid> changes() {
        var rows = new ArrayList<List<Line>>();
        rows.add(Stream.of(text("before", year.minusYears(1).toString()), text("now", year.toString()), text("kind"),
                text("reason")).map(Line::of).toList());
        var merges = new ArrayList<Merge>();
        for (TopicChange change : materiality.changes(year)) {
            if (change.kind() != TopicChange.Kind.UNCHANGED) {
                add(change, rows, merges);
            }
        }
        return rows.size() == 1 ? Optional.empty() : Optional.of(new Grid(Line.EMPTY, rows, merges, List.of()));
    }

    private void add(TopicChange change, List<List<Line>> rows, List<Merge> merges) {
        List<String> from = names(change.from());
        List<String> to = names(change.to());
        int height = Math.max(1, Math.max(from.size(), to.size()));
        int top = rows.size();
        String kind = text("change." + change.kind().name().toLowerCase(Locale.ROOT));
        for (int at = 0; at < height; at++) {
            rows.add(Stream.of(at(from, at), at(to, at), at == 0 ? kind : "", at == 0 ? words(change.reason()) : "")
                    .map(Line::of).toList());
        }
        if (height > 1) {
            for (int column = 0; column < 4; column++) {
                int filled = column == 0 ? from.size() : column == 1 ? to.size() : 1;
                if (filled <= 1) {
                    merges.add(new Merge(top, column, height, 1));
                }
            }
        }
    }

    private String at(List<String> names, int at) {
        return names.isEmpty() ? at == 0 ? text("none") : "" : at < names.size() ? names.get(at) : "";
    }

    private List<String> names(List<PartId> topics) {
        return topics.stream().flatMap(id -> materiality.topic(id).stream()).map(topic -> words(topic.name())).toList();
    }

    /// The stakeholder groups with what is known of them. Empty if there are none.
    Optional<Grid> stakeholders() {
        List<Stakeholder> groups = materiality.stakeholders(year);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var columns = new ArrayList<List<String>>();
        columns.add(column("group", groups.stream().map(group -> words(group.name()))));
        columns.add(column("concern", groups.stream().map(this::concerns)));
        columns.add(column("channel", groups.stream().map(group -> lines(group.exchange().channels()))));
        columns.add(column("frequency", groups.stream().map(group -> words(group.exchange().frequency()))));
        columns.add(column("response", groups.stream().map(group -> words(group.exchange().response()))));
        columns.removeIf(column -> column.stream().skip(1).allMatch(String::isEmpty));
        return Optional.of(new Grid(Line.EMPTY, transposed(columns)));
    }

    /// The stakeholder groups, two beside each other. Empty if there are none.
    Optional<Grid> pairedStakeholders() {
        List<Stakeholder> groups = materiality.stakeholders(year);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Line> head = Stream.of("group", "concern", "channel").map(this::text).map(Line::of).toList();
        var rows = new ArrayList<List<Line>>();
        rows.add(twice(head, head));
        int half = (groups.size() + 1) / 2;
        for (int at = 0; at < half; at++) {
            rows.add(twice(brief(groups.get(at)),
                    at + half < groups.size() ? brief(groups.get(at + half)) : Collections.nCopies(3, Line.EMPTY)));
        }
        return Optional.of(new Grid(Line.EMPTY, rows));
    }

    private static List<Line> twice(List<Line> left, List<Line> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    private List<Line> brief(Stakeholder group) {
        return Stream.of(words(group.name()), concerns(group), lines(group.exchange().channels()))
                .map(Line::of).toList();
    }

    private String concerns(Stakeholder group) {
        String own = lines(group.exchange().concerns());
        return String.join("\n", Stream.concat(names(group.topics()).stream(), own.lines()).toList());
    }

    private List<String> column(String head, Stream<String> cells) {
        return Stream.concat(Stream.of(text(head)), cells).toList();
    }

    private static List<List<Line>> transposed(List<List<String>> columns) {
        var rows = new ArrayList<List<Line>>();
        for (int at = 0; at < columns.getFirst().size(); at++) {
            int row = at;
            rows.add(columns.stream().map(column -> Line.of(column.get(row))).toList());
        }
        return rows;
    }

    private String lines(Localized<List<String>> items) {
        return words(items.map(all -> String.join("\n", all)));
    }

    private String words(Localized<String> words) {
        return wording.words(words, place);
    }

    private String text(String key, Object... arguments) {
        return wording.furniture("compose.assessment." + key, arguments);
    }
}
