package qingye.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import qingye.compose.drawing.StepsDrawing;
import qingye.compose.drawing.StructureDrawing;
import qingye.compose.drawing.TextWidth;
import qingye.document.Drawing;
import qingye.document.Element;
import qingye.document.Meaning;
import qingye.document.Span;
import qingye.document.Table;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;

/// Prints rosters: most as tables, figures as cards, steps and structures as drawings.
final class RosterComposer {

    private static final String CHOICE = "□ ";

    /// More bodies than this do not fit a page.
    private static final int MOST_DRAWN = 60;

    /// Widths of a timeline, in halves of a character of the size that cells are set in.
    private static final double LINE_OF_CELLS = 98;
    private static final double NARROWEST_DATES = 6;
    private static final double WIDEST_DATES = 24;
    private static final double DATES_SIDES = 5;

    private final Lines lines;
    private final Wording wording;
    private final FreeTableComposer tables;

    RosterComposer(Lines lines, Wording wording, FreeTableComposer tables) {
        this.lines = lines;
        this.wording = wording;
        this.tables = tables;
    }

    /// The elements of the items in which something is written; none where there are none.
    List<Element> compose(String id, Block.Roster roster, Block.Roster.Items all) {
        var items = new Block.Roster.Items(all.title(), all.rows().stream()
                .filter(row -> row.stream().anyMatch(part -> !part.runs().isEmpty()))
                .toList());
        if (items.rows().isEmpty()) {
            return List.of();
        }
        if (roster.kind() == RosterKind.STRUCTURE) {
            return structure(id, items);
        }
        return List.of(switch (roster.kind()) {
            case CARDS -> cards(id, items);
            case STEPS -> diagram(id, Meaning.STEPS, items, StepsDrawing::of);
            case STRUCTURE -> facts(id, Meaning.STRUCTURE, items);
            case FIELDS -> facts(id, Meaning.FACTS, items);
            case CONTACT -> facts(id, Meaning.CONTACT, items);
            case TIMELINE -> timeline(id, items);
            case ABBREVIATIONS -> facts(id, Meaning.ABBREVIATIONS, items);
            case CONTRAST -> table(id, Meaning.CONTRAST, items, 0, true);
            case FEEDBACK -> facts(id, Meaning.FEEDBACK, new Block.Roster.Items(
                    items.title(), items.rows().stream().map(RosterComposer::boxed).toList()));
            case HONOURS -> headed(id, Meaning.HONOURS, roster, items, 1);
            case POLICIES -> headed(id, Meaning.POLICIES, roster, items, 1);
            case STAKEHOLDERS -> headed(id, Meaning.STAKEHOLDERS, roster, items, 1);
            case RISKS -> headed(id, Meaning.RISKS, roster, items, 2);
        });
    }

    /// Who reports to whom: a drawing, or a table where a drawing would be too small to read.
    private List<Element> structure(String id, Block.Roster.Items items) {
        // one without a name is still being written, and nobody can stand below it
        List<List<Line>> named = items.rows().stream().filter(row -> !row.getFirst().runs().isEmpty()).toList();
        if (named.isEmpty()) {
            return List.of();
        }
        var bodies = new Block.Roster.Items(items.title(), named);
        return List.of(named.size() > MOST_DRAWN
                ? facts(id, Meaning.STRUCTURE, bodies)
                : diagram(id, Meaning.STRUCTURE, bodies, StructureDrawing::of));
    }

    private Element facts(String id, Meaning meaning, Block.Roster.Items items) {
        return table(id, meaning, items, 1, false);
    }

    /// Events along a line: the dates stand as close to it as the events do.
    private Element timeline(String id, Block.Roster.Items items) {
        List<Span> caption = lines.spans(items.title());
        List<Table.Row> rows = tables.rows(items.rows(), 1, false).stream().map(RosterComposer::dated).toList();
        double widest = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.align() == Table.Align.END)
                .flatMap(cell -> Span.plain(cell.spans()).lines())
                .mapToDouble(TextWidth::of)
                .max()
                .orElse(0);
        double dates = Math.clamp(widest, NARROWEST_DATES, WIDEST_DATES);
        List<Table.Column> columns = List.of(new Table.Column(dates + DATES_SIDES),
                new Table.Column(LINE_OF_CELLS - dates - DATES_SIDES));
        return new Element.TableElement(id, new Table(
                caption, columns, 0, rows, lines.takeNotes(), Table.Look.DATED, Meaning.TIMELINE));
    }

    private static Table.Row dated(Table.Row row) {
        return new Table.Row(row.cells().stream()
                .map(cell -> cell.role() == Table.Role.BODY
                        ? cell
                        : new Table.Cell(cell.spans(), cell.role(), Table.Align.END, cell.rowSpan(), 1))
                .toList());
    }

    private Element cards(String id, Block.Roster.Items items) {
        return new Element.Cards(
                id,
                lines.spans(items.title()),
                items.rows().stream()
                        .map(row -> new Element.Cards.Card(
                                lines.spans(row.get(0)), lines.spans(row.get(1)), lines.spans(row.get(2))))
                        .toList());
    }

    private Element diagram(
            String id, Meaning meaning, Block.Roster.Items items, Function<List<List<String>>, Drawing> draw) {
        List<Span> caption = lines.spans(items.title());
        List<List<String>> words = items.rows().stream()
                .map(row -> row.stream().map(part -> Span.plain(lines.spans(part))).toList())
                .toList();
        // what reads a Word file knows this form
        String alternative = wording.drawn(meaning == Meaning.STEPS ? RosterKind.STEPS : RosterKind.STRUCTURE)
                .write(words);
        return new Element.Diagram(id, meaning, draw.apply(words), caption, alternative);
    }

    /// A table under the names of the parts that are printed.
    ///
    /// @param labels how many of the parts merge equal neighbours
    private Element headed(
            String id, Meaning meaning, Block.Roster roster, Block.Roster.Items items, int labels) {
        RosterKind kind = roster.kind();
        Set<String> without = roster.without();
        List<Integer> shown = IntStream.range(0, kind.parts().size())
                .filter(at -> !without.contains(kind.parts().get(at)))
                .boxed()
                .toList();
        List<Line> header = shown.stream().map(at -> Line.of(head(kind, kind.parts().get(at)))).toList();
        var rows = new ArrayList<List<Line>>(List.of(header));
        items.rows().forEach(row -> rows.add(shown.stream().map(row::get).toList()));
        int merging = (int) shown.stream().filter(at -> at < labels).count();
        return table(id, meaning, new Block.Roster.Items(items.title(), rows), merging, true);
    }

    private String head(RosterKind kind, String part) {
        return wording.furniture("compose.roster." + kind.name().toLowerCase(Locale.ROOT) + "." + part);
    }

    /// @param labels how many of the first columns merge equal neighbours
    private Element table(String id, Meaning meaning, Block.Roster.Items source, int labels, boolean header) {
        List<Span> caption = lines.spans(source.title());
        List<Table.Row> rows = tables.rows(source.rows(), labels, header);
        List<Table.Column> columns = FreeTableComposer.columns(rows, source.rows().getFirst().size());
        return new Element.TableElement(id, new Table(caption, columns, header ? 1 : 0, rows, lines.takeNotes(),
                header ? Table.Look.GRID : Table.Look.PLAIN, meaning));
    }

    private static List<Line> boxed(List<Line> question) {
        Line choices = question.get(1);
        if (choices.runs().isEmpty()) {
            return question;
        }
        var runs = Stream.concat(Stream.of(Line.of(CHOICE).runs().getFirst()), choices.runs().stream()
                .map(run -> run instanceof Inline.Text(String text, var marks)
                        ? new Inline.Text(text.replace("\n", "\n" + CHOICE), marks)
                        : run))
                .toList();
        return List.of(question.get(0), new Line(runs));
    }
}
