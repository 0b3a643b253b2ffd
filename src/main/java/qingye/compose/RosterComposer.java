package qingye.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import qingye.document.Drawing;
import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;

/// Prints rosters: most as tables, figures as cards, steps and structures as drawings.
final class RosterComposer {

    private static final String CHOICE = "□ ";

    private final Lines lines;
    private final Wording wording;
    private final FreeTableComposer tables;

    RosterComposer(Lines lines, Wording wording, FreeTableComposer tables) {
        this.lines = lines;
        this.wording = wording;
        this.tables = tables;
    }

    /// The elements of the items; none where there are none.
    List<Element> compose(String id, Block.Roster roster, Block.Roster.Items items) {
        if (items.rows().isEmpty()) {
            return List.of();
        }
        return List.of(switch (roster.kind()) {
            case CARDS -> cards(id, items);
            case STEPS -> diagram(id, items, StepsDrawing.of(words(items)));
            case STRUCTURE -> diagram(id, items, StructureDrawing.of(words(items)));
            case FIELDS, CONTACT, TIMELINE, ABBREVIATIONS -> table(id, items.title(),
                    tables.rows(items.rows(), 1, false), items.rows(), 0, Table.Look.PLAIN);
            case CONTRAST -> table(id, items.title(), tables.rows(items.rows(), 0, true), items.rows(), 1,
                    Table.Look.GRID);
            case FEEDBACK -> {
                List<List<Line>> asked = items.rows().stream().map(RosterComposer::boxed).toList();
                yield table(id, items.title(), tables.rows(asked, 1, false), asked, 0, Table.Look.PLAIN);
            }
            case HONOURS, POLICIES, STAKEHOLDERS -> headed(id, roster, items, 1);
            case RISKS -> headed(id, roster, items, 2);
        });
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

    private Element diagram(String id, Block.Roster.Items items, Drawing drawing) {
        return new Element.Diagram(id, drawing, lines.spans(items.title()), String.join("；", items.rows().stream()
                .map(row -> Span.plain(lines.spans(row.getFirst())))
                .toList()));
    }

    private List<List<String>> words(Block.Roster.Items items) {
        return items.rows().stream()
                .map(row -> row.stream().map(part -> Span.plain(lines.spans(part))).toList())
                .toList();
    }

    /// A table under the names of the parts that are printed.
    ///
    /// @param labels how many of the parts merge equal neighbours
    private Element headed(String id, Block.Roster roster, Block.Roster.Items items, int labels) {
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
        return table(id, items.title(), tables.rows(rows, merging, true), rows, 1, Table.Look.GRID);
    }

    private String head(RosterKind kind, String part) {
        return wording.furniture("compose.roster." + kind.name().toLowerCase(Locale.ROOT) + "." + part);
    }

    private Element table(
            String id, Line title, List<Table.Row> rows, List<List<Line>> source, int headers, Table.Look look) {
        List<Table.Column> columns = tables.columns(source);
        List<Span> caption = lines.spans(title);
        return new Element.TableElement(id, new Table(caption, columns, headers, rows, lines.takeNotes(), look));
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
