package qingye.check.made;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import qingye.model.Chapters;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.check.Rule;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Outline;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;

/// A workspace being made up.
final class Book {

    static final SectionId APPENDIX = new SectionId("appendix");

    private final Dice dice;
    private final Mode mode;
    private final Style style;
    private final List<Year> years;
    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final Map<ValueKey, Value> values = new LinkedHashMap<>();
    private final Map<TableId, KpiTable> tables = new LinkedHashMap<>();
    private final Map<NoteId, Note> notes = new LinkedHashMap<>();
    private final Map<TableId, Say> titles = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<ValueKey> twice = new HashSet<>();

    /// @param years the oldest first
    Book(Dice dice, Mode mode, Style style, List<Year> years) {
        this.dice = dice;
        this.mode = mode;
        this.style = style;
        this.years = List.copyOf(years);
    }

    Dice dice() {
        return dice;
    }

    Style style() {
        return style;
    }

    List<Year> years() {
        return years;
    }

    /// A new table at the end.
    Page page(Say title) {
        var id = new TableId("T" + (tables.size() + 1));
        titles.put(id, title);
        return new Page(this, id, title);
    }

    /// A measured amount, as exact as the mode asks.
    Series amounts(double low, double high, int decimals) {
        return settled(dice.amounts(low, high, decimals + 3), decimals);
    }

    /// What others are computed from.
    Series settled(Series exact, int decimals) {
        return mode == Mode.EXACT ? exact.rounded(decimals) : exact;
    }

    void add(KpiTable table) {
        tables.put(table.id(), table);
    }

    IndicatorId nextIndicator() {
        return new IndicatorId("K%03d".formatted(indicators.size() + 1));
    }

    void add(Indicator indicator, Line line) {
        indicators.put(indicator.id(), indicator);
        Series printed = style.hidden()
                // so many more that rounding twice prints the same as rounding once
                ? line.exact().rounded(line.decimals() + 9)
                : line.exact()
                        .rounded(line.decimals());
        for (int year = 0; year < years.size(); year++) {
            values.put(line.key(year), new Value.Amount(printed.at(year), line.decimals(), style.grouped()));
        }
    }

    /// A note at a row.
    void note(Line line, Say text) {
        var id = new NoteId("N" + (notes.size() + 1));
        notes.put(id, new Note(id, List.of(new NoteAnchor.OnRow(line.table(), line.row())),
                text.localized(style.language())));
    }

    /// A relation of each year that must be noticed wherever one of its figures clearly changes.
    void relate(Set<Rule> rules, Line result, List<Line> inputs, Function<Gauges, Relation.Gauge> gauge) {
        relate(rules, Optional.of(result), inputs, Stream.concat(Stream.of(result), inputs.stream()).toList(), gauge);
    }

    /// A relation of each year that must be noticed where one of the figures in `certain` clearly changes. Nothing can
    /// be inferred from less than three years.
    void relate(
            Set<Rule> rules, Optional<Line> result, List<Line> inputs, List<Line> certain,
            Function<Gauges, Relation.Gauge> gauge) {
        Say title = Objects.requireNonNull(titles.get(result.orElseGet(inputs::getFirst).table()));
        IntStream.range(0, years.size()).forEach(year -> {
            var sure = new HashSet<ValueKey>();
            if (years.size() > 2) {
                certain.forEach(line -> sure.add(line.key(year)));
            }
            relations.add(new Relation(title.hans(), rules, result.map(line -> line.key(year)),
                    inputs.stream().map(line -> line.key(year)).toList(), sure, gauge.apply(new Gauges(year))));
        });
    }

    /// A figure that stands in two places: what was computed from it can be put right by the other.
    void repeated(Line first, Line again) {
        relate(EnumSet.of(Rule.SAMENESS), again, List.of(first), gauges -> gauges.same(first, again));
        for (int year = 0; year < years.size(); year++) {
            twice.add(first.key(year));
        }
    }

    private Relation finished(Relation relation) {
        if (relation.rules().contains(Rule.PARTITION) || relation.rules().contains(Rule.SAMENESS)) {
            return relation;
        }
        var certain = new HashSet<>(relation.certain());
        certain.removeIf(key -> twice.contains(key) && !relation.result().equals(Optional.of(key)));
        return new Relation(relation.table(), relation.rules(), relation.result(), relation.inputs(), certain,
                relation.gauge());
    }

    MadeUp finished(long seed) {
        var blank = Snapshot.blank(years.getLast());
        var section = new Section(APPENDIX, SectionRole.APPENDIX,
                Say.say("附录 关键绩效表", "附錄 關鍵績效表", "Appendix: key performance").localized(style.language()),
                List.of());
        var snapshot = new Snapshot(blank.organisation(),
                new Report(blank.report().title(), years.getLast(), style.language()),
                new Figures(indicators, values), new Tables(tables, notes),
                new Chapters(new Outline(List.of(new Outline.Entry(APPENDIX, 1))), Map.of(APPENDIX, section), Map.of(),
                        Map.of()));
        return new MadeUp(seed, mode, snapshot, relations.stream().map(this::finished).toList());
    }
}
