package qingye.exchange.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import qingye.document.Chart;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Meaning;
import qingye.document.Span;
import qingye.document.Table;
import qingye.exchange.Drafts;
import qingye.exchange.manuscript.Blocks;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.TableDraft;
import qingye.model.block.Block;
import qingye.model.block.Crop;
import qingye.model.block.Inline;
import qingye.model.block.Inline.Mark;
import qingye.model.block.Line;
import qingye.model.block.PanelKind;
import qingye.model.block.Prose;
import qingye.model.block.RosterKind;
import qingye.model.id.AssetId;
import qingye.model.id.ContentHash;
import qingye.model.text.Language;
import qingye.text.DrawnSentence;

/// What a document is to come back as, worked out from the document itself.
final class Expected {

    private final Blocks blocks = Drafts.blocks();
    private final ManuscriptDraft draft;
    private final List<String> forms = new ArrayList<>();
    private final Map<Integer, String> notes = new HashMap<>();
    /// Numbers of notes on headings: titles have no notes, so these notes stand alone.
    private final Set<Integer> headingMarks = new HashSet<>();
    private boolean opening;

    /// @param draft only asked for its pictures
    Expected(ManuscriptDraft draft, Document document) {
        this.draft = draft;
        for (Element element : document.body()) {
            if (element instanceof Element.Heading heading) {
                heading.text().stream().filter(Span.NoteMark.class::isInstance)
                        .forEach(mark -> headingMarks.add(((Span.NoteMark) mark).number()));
            }
        }
    }

    List<String> forms(List<Element> body) throws RefusedManuscript {
        boolean breakDue = false;
        for (Element element : body) {
            notes.clear();
            if (element instanceof Element.TableElement(String _, Table table, boolean _)) {
                table.notes().stream().filter(note -> note.number() > 0)
                        .forEach(note -> notes.put(note.number(), Span.plain(note.text())));
            }
            opening &= !(element instanceof Element.Heading);
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
                    blocks.list(bullets.numbered(), bullets.items().stream().map(this::line).toList())));
            case Element.Callout callout -> forms.add(Drafts.form(blocks.callout(
                    line(callout.lead()), callout.items().stream().map(this::line).toList())));
            case Element.TableElement table -> table(table.table(), table.landscape());
            case Element.Picture picture -> {
                Element.Picture.Window window = picture.window();
                var block = blocks.picture(asset(picture), picture.share(),
                        new Crop(window.left(), window.top(), window.width(), window.height()), picture.alternative());
                forms.add(Drafts.form(picture.caption().isEmpty()
                        ? block
                        : blocks.captioned(block, line(picture.caption())).orElseThrow()));
            }
            case Element.Graphic graphic -> forms.add(withoutZeros(Drafts.form(blocks.table(
                    graphic.caption().isEmpty() ? Line.of(titled(graphic.chart())) : line(graphic.caption()),
                    rows(graphic.chart())))));
            case Element.Cards cards -> forms.add(Drafts.form(titled(blocks.roster(RosterKind.CARDS, Set.of(),
                    cards.cards().stream()
                            .map(card -> List.of(line(card.figure()), line(card.label()), line(card.remark())))
                            .toList()),
                    cards.title())));
            case Element.Box box -> box(box);
            case Element.PictureRow row -> forms.add(Drafts.form(blocks.pictureRow(
                    row.pictures().stream().map(this::asset).toList(),
                    row.pictures().stream()
                            .map(picture -> new Block.Legend(
                                    LineDraft.title(line(picture.caption())), picture.alternative()))
                            .toList())));
            case Element.Diagram diagram when diagram.meaning() == Meaning.MATRIX ->
                forms.add(matrix(diagram));
            case Element.Diagram diagram -> forms.add(Drafts.form(titled(steps(diagram), diagram.caption())));
            case Element.MiniContents _ -> opener(true, List.of(), List.of());
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

    private AssetId asset(Element.Picture picture) {
        var id = new AssetId(ContentHash.of(picture.data().toArray()));
        return draft.assets().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().id();
    }

    /// Captions of pictures in a box become paragraphs below it; its kicker is made anew.
    private void box(Element.Box box) {
        var words = new Block.Panel.Content(line(box.title()), line(box.by()),
                box.body().stream().map(this::line).toList());
        forms.add(Drafts.form(blocks.panel(PanelKind.valueOf(box.look().name()), box.numbered(), words,
                box.pictures().stream().map(this::asset).toList())));
        String captions = box.pictures().stream()
                .map(picture -> LineDraft.title(line(picture.caption())))
                .filter(caption -> !caption.isEmpty())
                .collect(Collectors.joining(" "));
        if (!captions.isEmpty()) {
            forms.add(Drafts.form(blocks.paragraph(Line.of(captions))));
        }
    }

    /// A matrix comes back as a picture, with every topic and its place in the words behind it.
    private String matrix(Element.Diagram diagram) {
        return draft.parts().stream().flatMap(part -> part.blocks().stream())
                .filter(Block.Picture.class::isInstance)
                .map(Drafts::form)
                .filter(form -> form.contains(diagram.alternative())
                        && form.contains(LineDraft.title(line(diagram.caption()))))
                .findFirst().orElseThrow();
    }

    private Block steps(Element.Diagram diagram) {
        RosterKind kind = RosterKind.valueOf(diagram.meaning().name());
        return blocks.roster(kind, Set.of(),
                DrawnSentence.all(kind.name().toLowerCase(Locale.ROOT), kind.parts().size()).stream()
                        .flatMap(form -> form.read(diagram.alternative()).stream()).findFirst().orElseThrow().stream()
                        .map(item -> item.stream().map(Line::of).toList())
                        .toList());
    }

    /// The parts of what a chapter opens with are one block.
    private void opener(boolean contents, List<Line> results, List<Line> aims) {
        Block block = blocks.opener(Set.of(), contents || opening, new Block.Opener.Front(Line.EMPTY, results, aims));
        if (opening) {
            forms.removeLast();
        }
        opening = contents;
        forms.add(Drafts.form(block));
    }

    private Block titled(Block block, List<Span> title) {
        return title.isEmpty() ? block : blocks.captioned(block, line(title)).orElseThrow();
    }

    private void table(Table table, boolean landscape) throws RefusedManuscript {
        TableDraft draft = draft(table);
        switch (table.meaning()) {
            case WORDS, INDICATORS -> {
                int labels = labels(table);
                Block block = titled(blocks.table(
                        new Block.FreeTable.Layout(table.headerRows() > 0, labels, landscape), draft),
                        table.caption());
                forms.add(Drafts.form(noted(block, table)));
            }
            case CHAPTER_RESULTS -> {
                List<List<Line>> rows = draft.rows(2);
                opener(false, column(rows, 0), column(rows, 1));
            }
            case CONTACT -> {
                forms.add(Drafts.form(titled(blocks.roster(RosterKind.CONTACT, Set.of(), draft.rows(2)),
                        table.caption())));
                table.notes().forEach(note -> forms.add(Drafts.form(blocks.paragraph(line(note.text())))));
            }
            case FACTS, HONOURS, POLICIES, TIMELINE, CONTRAST, STAKEHOLDERS, RISKS, ABBREVIATIONS, FEEDBACK,
                    CHAPTER_GOALS, GOALS, STEPS, STRUCTURE, MATRIX ->
                throw new IllegalArgumentException("no table of the sample: " + table.meaning());
        }
    }

    private static List<Line> column(List<List<Line>> rows, int column) {
        return rows.stream().skip(1).map(row -> row.get(column)).filter(line -> !line.runs().isEmpty()).toList();
    }

    /// Notes whose mark stands in the table go back there; the others stay below it.
    private Block noted(Block block, Table table) {
        Block noted = block;
        for (Table.Note note : table.notes()) {
            boolean marked = note.number() > 0 && Prose.in(block, Language.ZH_HANS)
                    .anyMatch(line -> line.runs().contains(new Inline.Note(notes.getOrDefault(note.number(), ""))));
            if (!marked) {
                boolean numbered = note.number() > 0 && !headingMarks.contains(note.number());
                var words = new LineDraft();
                if (numbered) {
                    words.add(Integer.toString(note.number()), Set.of(Mark.SUPERSCRIPT)).add(" ", Set.of());
                }
                noted = blocks.noted(noted, words.add(line(note.text())).line()).orElseThrow();
            }
        }
        return noted;
    }

    private static int labels(Table table) {
        var taken = new boolean[table.rows().size()][table.columns().size()];
        var naming = new boolean[table.columns().size() + 1];
        for (int row = 0; row < taken.length; row++) {
            int column = 0;
            for (Table.Cell cell : table.rows().get(row).cells()) {
                while (taken[row][column]) {
                    column++;
                }
                naming[column] |= cell.role() == Table.Role.LABEL || cell.role() == Table.Role.GROUP;
                for (int below = 0; below < cell.rowSpan(); below++) {
                    Arrays.fill(taken[row + below], column, column + cell.columnSpan(), true);
                }
            }
        }
        int labels = 0;
        while (naming[labels]) {
            labels++;
        }
        return labels;
    }

    private TableDraft draft(Table table) throws RefusedManuscript {
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
        return draft;
    }

    private Line line(List<Span> spans) {
        var line = new LineDraft();
        for (Span span : spans) {
            switch (span) {
                case Span.Text(String text, Set<Span.Mark> marks) -> line.add(
                        marks.contains(Span.Mark.SUBSCRIPT) ? lowered(text) : text, marks(marks));
                case Span.Figure(String text, String _, Set<Span.Mark> marks) -> line.add(text, marks(marks));
                case Span.Link(String _, String text) -> line.add(text, Set.of());
                case Span.PageNumber _ -> line.add("#", Set.of());
                case Span.NoteMark(int number) -> {
                    String note = notes.get(number);
                    if (note == null) {
                        line.add(Integer.toString(number), Set.of(Mark.SUPERSCRIPT));
                    } else {
                        line.add(new Inline.Note(note));
                    }
                }
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
