package qingye.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import qingye.compose.index.Pages;
import qingye.document.Element;
import qingye.document.Meaning;
import qingye.document.Span;
import qingye.document.Table;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.text.Localized;

/// Turns a block of a section into elements of the document.
final class BlockComposer {

    private final Snapshot snapshot;
    private final Wording wording;
    private final Lines lines;
    private final KpiTableComposer kpiTables;
    private final FreeTableComposer freeTables;
    private final RosterComposer rosters;
    private final PanelComposer panels;
    private final PictureComposer pictures;
    private final ChartComposer charts;
    private final AssessmentComposer assessments;
    private final IndexComposer indexes;

    BlockComposer(Snapshot snapshot, Wording wording, NoteMarks notes) {
        this.snapshot = snapshot;
        this.wording = wording;
        this.lines = new Lines(snapshot, wording, notes);
        this.kpiTables = new KpiTableComposer(snapshot.figures(), wording, notes);
        this.freeTables = new FreeTableComposer(lines);
        this.rosters = new RosterComposer(lines, wording, freeTables);
        this.pictures = new PictureComposer(snapshot.chapters(), wording);
        this.panels = new PanelComposer(snapshot, lines, wording, pictures);
        this.assessments = new AssessmentComposer(snapshot, wording, freeTables);
        this.indexes = new IndexComposer(snapshot, wording, new Pages.Own());
        this.charts = new ChartComposer(snapshot.figures(), wording);
    }

    /// The elements of a block: none where nothing is written yet. Notes that stand in its text follow it.
    List<Element> compose(Block block) {
        List<Element> elements = elements(block);
        List<Table.Note> notes = lines.takeNotes();
        return notes.isEmpty()
                ? elements
                : Stream.concat(elements.stream(), notes.stream().map(note -> note(block.id(), note))).toList();
    }

    private static Element note(BlockId block, Table.Note note) {
        var spans = Stream.concat(Stream.of(new Span.NoteMark(note.number())), note.text().stream()).toList();
        return new Element.Paragraph("note." + block + "." + note.number(), Element.Paragraph.Style.NOTE, spans);
    }

    private List<Element> elements(Block block) {
        String id = block.id().value();
        return switch (block) {
            case Block.Paragraph(BlockId _, var style, var text) -> paragraphs(id, style, wording.line(text, id));
            case Block.Bullets(BlockId _, boolean numbered, var items) -> {
                List<Line> chosen = wording.choose(items, Wording::traditional, List.of(), id);
                yield chosen.isEmpty()
                        ? List.of()
                        : List.of(new Element.Bullets(id, numbered, lines.spans(chosen)));
            }
            case Block.Callout(BlockId _, var words) -> callout(id, words);
            case Block.KpiTableBlock(BlockId _, var table, var years, var rows) -> snapshot.tables().table(table)
                    .map(found -> List.<Element>of(new Element.TableElement(
                            id, kpiTables.compose(found, years, rows))))
                    .orElseGet(() -> missing(id));
            case Block.FreeTable table -> freeTable(id, table);
            case Block.Roster roster -> rosters.compose(id, roster, wording.written(
                    roster.items(), Block.Roster.Items::map, new Block.Roster.Items(Line.EMPTY, List.of()), id));
            case Block.Panel panel -> panels.panel(id, panel);
            case Block.Opener opener -> panels.opener(id, opener);
            case Block.Goals(BlockId _, var goals) ->
                goals.isEmpty() ? List.of() : List.of(panels.goals(id, Meaning.GOALS, goals));
            case Block.Picture picture -> pictures.picture(id, picture).map(List::<Element>of)
                    .orElseGet(() -> missing(id));
            case Block.PictureRow row -> pictures.row(id, row).map(List::<Element>of).orElseGet(() -> missing(id));
            case Block.ChartBlock chart -> List.of(charts.compose(id, chart));
            case Block.Assessment assessment -> assessments.compose(id, assessment);
            case Block.Index index -> indexes.compose(id, new IndexForm(index.kind(), index.standard()));
            case Block.PageBreak _ -> List.of(new Element.PageBreak(id));
        };
    }

    private List<Element> missing(String place) {
        wording.gap(Composed.Kind.TARGET, place);
        return List.of();
    }

    /// A line break typed inside a paragraph begins another printed paragraph.
    private List<Element> paragraphs(String id, Block.Paragraph.Style style, Line line) {
        var printed = switch (style) {
            case BODY -> Element.Paragraph.Style.BODY;
            case LEAD -> Element.Paragraph.Style.LEAD;
        };
        var elements = new ArrayList<Element>();
        var spans = new ArrayList<Span>();
        for (Span span : lines.spans(line)) {
            if (!(span instanceof Span.Text(String text, var marks)) || text.indexOf('\n') < 0) {
                spans.add(span);
                continue;
            }
            String[] parts = text.split("\n", -1);
            for (int at = 0; at < parts.length; at++) {
                if (at > 0) {
                    flush(elements, id, printed, spans);
                }
                if (!parts[at].isEmpty()) {
                    spans.add(new Span.Text(parts[at], marks));
                }
            }
        }
        flush(elements, id, printed, spans);
        return elements;
    }

    private static void flush(
            List<Element> elements, String id, Element.Paragraph.Style style, List<Span> spans) {
        if (!spans.isEmpty()) {
            String own = elements.isEmpty() ? id : id + "." + (elements.size() + 1);
            elements.add(new Element.Paragraph(own, style, spans));
            spans.clear();
        }
    }

    private List<Element> callout(String id, Localized<Block.Callout.Words> words) {
        var chosen = wording.written(
                words, Block.Callout.Words::map, new Block.Callout.Words(Line.EMPTY, List.of()), id);
        boolean blank = chosen.lead().runs().isEmpty() && chosen.items().isEmpty();
        return blank
                ? List.of()
                : List.of(new Element.Callout(id, lines.spans(chosen.lead()), lines.spans(chosen.items())));
    }

    private List<Element> freeTable(String id, Block.FreeTable table) {
        if (table.grid().byLanguage().isEmpty()) {
            return List.of();
        }
        var nothing = new Block.FreeTable.Grid(Line.EMPTY, List.of(List.of(Line.EMPTY)));
        var chosen = wording.written(table.grid(), Block.FreeTable.Grid::map, nothing, id);
        return List.of(new Element.TableElement(
                id, freeTables.compose(chosen, table.layout()), table.layout().landscape()));
    }
}
