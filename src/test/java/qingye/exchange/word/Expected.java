package qingye.exchange.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import qingye.document.Chart;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.exchange.Drafts;
import qingye.exchange.manuscript.Blocks;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.TableDraft;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Inline.Mark;
import qingye.model.block.Line;
import qingye.model.id.AssetId;
import qingye.model.id.ContentHash;

/// What a document is to come back as, worked out from the document itself.
final class Expected {

    private final Blocks blocks = Drafts.blocks();
    private final ManuscriptDraft draft;
    private final List<String> forms = new ArrayList<>();

    /// @param draft only asked for the values of charts, which the file keeps as numbers
    Expected(ManuscriptDraft draft) {
        this.draft = draft;
    }

    List<String> forms(Document document) throws RefusedManuscript {
        boolean breakDue = false;
        for (Element element : document.body()) {
            boolean chapter = element instanceof Element.Heading heading && heading.level() == 1;
            if (element instanceof Element.PageBreak) {
                breakDue = true;
                continue;
            }
            if (breakDue && !chapter) {
                forms.add(Drafts.form(blocks.pageBreak()));
            }
            breakDue = false;
            add(element);
        }
        return forms;
    }

    private void add(Element element) throws RefusedManuscript {
        switch (element) {
            case Element.Heading heading -> forms.add(
                    "#".repeat(heading.level()) + " " + LineDraft.title(line(heading.text())));
            case Element.Paragraph paragraph -> forms.add(Drafts.form(
                    paragraph.style() == Element.Paragraph.Style.LEAD
                            ? blocks.lead(line(paragraph.spans()))
                            : blocks.paragraph(line(paragraph.spans()))));
            case Element.Bullets bullets -> forms.add(Drafts.form(
                    blocks.list(bullets.numbered(), bullets.items().stream().map(Expected::line).toList())));
            case Element.Callout callout -> forms.add(Drafts.form(blocks.callout(
                    line(callout.lead()), callout.items().stream().map(Expected::line).toList())));
            case Element.TableElement table -> table(table.table());
            case Element.Picture picture -> {
                var id = new AssetId(ContentHash.of(picture.data().toArray()));
                Optional<Asset> asset = draft.assets().stream().filter(one -> one.id().equals(id)).findFirst();
                var block = blocks.picture(asset.orElseThrow().id(), picture.share(), picture.alternative());
                forms.add(Drafts.form(picture.caption().isEmpty()
                        ? block
                        : blocks.captioned(block, line(picture.caption())).orElseThrow()));
            }
            case Element.Graphic graphic -> forms.add(withoutZeros(Drafts.form(blocks.table(
                    graphic.caption().isEmpty() ? Line.of(titled(graphic.chart())) : line(graphic.caption()),
                    rows(graphic.chart())))));
            case Element.Cards _, Element.Box _, Element.PictureRow _, Element.Diagram _, Element.MiniContents _ ->
                throw new IllegalArgumentException("the sample has none: " + element);
            case Element.PageBreak _ -> throw new IllegalStateException("handled above");
        }
    }

    static String withoutZeros(String form) {
        return form.replaceAll("(?<=[0-9])\\.0+(?= \\|)", "").replaceAll("(\\.[0-9]*[1-9])0+(?= \\|)", "$1");
    }

    private static String titled(Chart chart) {
        return chart.unit().isEmpty() || chart.title().contains(chart.unit())
                ? chart.title()
                : chart.title() + "（" + chart.unit() + "）";
    }

    private static List<List<Line>> rows(Chart chart) {
        var rows = new ArrayList<List<Line>>();
        var header = new ArrayList<Line>(List.of(Line.EMPTY));
        chart.series().forEach(series -> header.add(Line.of(series.name())));
        rows.add(header);
        for (int at = 0; at < chart.categories().size(); at++) {
            var row = new ArrayList<Line>(List.of(Line.of(chart.categories().get(at))));
            for (Chart.Series series : chart.series()) {
                row.add(Line.of(series.points().get(at).value().map(BigDecimal::toPlainString).orElse("")));
            }
            rows.add(row);
        }
        return rows;
    }

    private void table(Table table) throws RefusedManuscript {
        var taken = new boolean[table.rows().size()][table.columns().size()];
        var draft = new TableDraft();
        for (int row = 0; row < taken.length; row++) {
            int column = 0;
            for (Table.Cell cell : table.rows().get(row).cells()) {
                while (taken[row][column]) {
                    column++;
                }
                draft.put(row, column, cell.rowSpan(), cell.columnSpan(), line(cell.spans()));
                for (int below = 0; below < cell.rowSpan(); below++) {
                    Arrays.fill(taken[row + below], column, column + cell.columnSpan(), true);
                }
            }
        }
        Block block = blocks.table(table.headerRows() > 0, draft);
        block = table.caption().isEmpty() ? block : blocks.captioned(block, line(table.caption())).orElseThrow();
        for (Table.Note note : table.notes()) {
            var spans = new ArrayList<Span>();
            if (note.number() > 0) {
                spans.add(new Span.NoteMark(note.number()));
                spans.add(Span.of(" "));
            }
            spans.addAll(note.text());
            block = blocks.noted(block, line(spans)).orElseThrow();
        }
        forms.add(Drafts.form(block));
    }

    private static Line line(List<Span> spans) {
        var line = new LineDraft();
        for (Span span : spans) {
            switch (span) {
                case Span.Text(String text, Set<Span.Mark> marks) -> line.add(
                        marks.contains(Span.Mark.SUBSCRIPT) ? lowered(text) : text, marks(marks));
                case Span.Figure(String text, String _, Set<Span.Mark> marks) -> line.add(text, marks(marks));
                case Span.Link(String _, String text) -> line.add(text, Set.of());
                case Span.PageNumber _ -> line.add("#", Set.of());
                case Span.NoteMark(int number) -> line.add(Integer.toString(number), Set.of(Mark.SUPERSCRIPT));
            }
        }
        return line.line();
    }

    private static String lowered(String text) {
        var low = new StringBuilder();
        text.chars().forEach(c -> low.append(c >= '0' && c <= '9' ? (char) (c - '0' + '₀') : (char) c));
        return low.toString();
    }

    private static Set<Mark> marks(Set<Span.Mark> marks) {
        var kept = EnumSet.noneOf(Mark.class);
        marks.stream()
                .map(mark -> mark.name().toUpperCase(Locale.ROOT))
                .filter(name -> !name.equals("SUBSCRIPT"))
                .forEach(name -> kept.add(Mark.valueOf(name)));
        return kept;
    }
}
