package qingye.export.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.export.AsCallout;
import qingye.task.Progress;

/// Reckons on which page every element will stand, so that the contents are right before anybody refreshes a field.
///
/// A Word file has no pages; the program that opens it makes them. But line heights here are exact, columns fixed, and
/// Han characters as wide as they are high, so little is left to chance: see decision 6.
final class Galley {

    /// The thickness of the lines between rows, in twips.
    private static final int RULE = 10;

    /// The thickness of the lines above and below a table, in twips.
    private static final int OUTER_RULE = 20;

    private final StyleSheet styles;
    private final List<Slip> slips = new ArrayList<>();
    private Optional<String> arriving = Optional.empty();
    private boolean breakDue;

    private Galley(StyleSheet styles) {
        this.styles = styles;
    }

    /// Something that stays on one page: a line of text, a row, a picture. Lengths are twips.
    ///
    /// @param before space above it, unless it opens a page
    /// @param after space below it; of two spaces that meet the larger counts
    /// @param glued whether it stays on the page of the next one
    /// @param opens whether it opens a page
    /// @param repeated height of the header rows that stand above it if it is the first on its page
    /// @param id of the element that begins with it
    private record Slip(
            int height, int before, int after, boolean glued, boolean opens, int repeated, Optional<String> id) {}

    /// The page of each element by id; the cover is page 1.
    static Map<String, Integer> pages(Document document, StyleSheet styles, Progress progress) {
        var galley = new Galley(styles);
        galley.contents(document);
        List<Element> body = document.body();
        for (int i = 0; i < body.size(); i++) {
            progress.at((double) i / body.size());
            galley.set(document, body.get(i));
            if (Flow.gapAfter(body, i)) {
                galley.lines("Gap", List.of());
            }
        }
        return galley.run();
    }

    private void contents(Document document) {
        List<Element.Heading> headings = document.headings(Contents.DEEPEST);
        if (headings.isEmpty()) {
            breakDue = true;
            return;
        }
        lines("TOCHeading", List.of(Span.of(document.labels().contents())));
        for (Element.Heading heading : headings) {
            lines("TOC" + heading.level(), List.of(Span.of(heading.line())));
        }
        lines("Gap", List.of());
    }

    private void set(Document document, Element element) {
        arriving = Optional.of(element.id());
        switch (element) {
            case Element.Heading heading -> lines(Flow.style(heading), List.of(Span.of(heading.line())));
            case Element.Paragraph paragraph -> lines(Flow.style(paragraph), paragraph.spans());
            case Element.Bullets bullets ->
                bullets.items().forEach(item -> lines(Flow.style(bullets), item));
            case Element.Callout callout -> callout(callout);
            case Element.TableElement(String _, Table table, boolean _) -> table(table, document.labels().notes());
            case Element.Picture picture -> figure(Pictures.size(picture).height(), picture.caption());
            case Element.Graphic graphic -> figure(Pictures.size(graphic).height(), graphic.caption());
            case Element.Cards cards -> callout(AsCallout.of(cards));
            case Element.Box box -> callout(AsCallout.of(box));
            case Element.MiniContents contents -> callout(AsCallout.of(contents));
            case Element.PictureRow row -> row.pictures()
                    .forEach(picture -> figure(Pictures.size(picture).height(), picture.caption()));
            case Element.Diagram diagram -> callout(new Element.Callout(
                    diagram.id(), diagram.caption(), List.of(List.of(Span.of(diagram.alternative())))));
            case Element.PageBreak _ -> breakDue = true;
        }
    }

    private void lines(String style, List<Span> spans) {
        StyleSheet.Look look = styles.look(style);
        lines(look, LineFill.lines(spans, look, Paper.COLUMN), look.keepNext());
    }

    // Two lines at least at the foot and at the head of a page: the control of widows that Word has on.
    private void lines(StyleSheet.Look look, int count, boolean keepNext) {
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            boolean glued = last ? keepNext : look.keepLines() || i == 0 || i == count - 2;
            slip(look.line() + (last ? look.rule() : 0), i == 0 ? look.before() : 0, last ? look.after() : 0, glued,
                    look.newPage() && i == 0, 0);
        }
    }

    private void figure(int height, List<Span> caption) {
        StyleSheet.Look look = styles.look("Figure");
        slip(height, look.before(), look.after(), !caption.isEmpty(), false, 0);
        if (!caption.isEmpty()) {
            lines("FigureCaption", caption);
        }
    }

    private void callout(Element.Callout callout) {
        if (breakDue) {
            lines("Gap", List.of());
        }
        int column = Paper.COLUMN - 2 * (Callouts.SIDE + Callouts.EDGE);
        StyleSheet.Look lead = styles.look("CalloutLead");
        StyleSheet.Look item = styles.look("CalloutItem");
        int height = Callouts.GAPS + LineFill.lines(callout.lead(), lead, column) * lead.line() + lead.after();
        for (List<Span> spans : callout.items()) {
            height += LineFill.lines(spans, item, column) * item.line();
        }
        slip(height, 0, 0, false, false, 0);
    }

    private void table(Table table, String notesLabel) {
        if (!table.caption().isEmpty()) {
            lines("Caption", table.caption());
        } else if (breakDue) {
            lines("Gap", List.of());
        }
        int[] heights = heights(table);
        int header = 0;
        for (int row = 0; row < table.headerRows(); row++) {
            header += heights[row];
        }
        for (int row = 0; row < heights.length; row++) {
            slip(heights[row], 0, 0, Tables.staysWithNext(table, row), false, row < table.headerRows() ? 0 : header);
        }
        StyleSheet.Look note = styles.look("TableNote");
        int column = Paper.COLUMN - Tables.notesIndent(styles, notesLabel);
        for (int i = 0; i < table.notes().size(); i++) {
            Table.Note one = table.notes().get(i);
            var spans = new ArrayList<Span>(List.of(new Span.NoteMark(one.number()), Span.of(" ")));
            spans.addAll(one.text());
            lines(note, LineFill.lines(spans, note, column), i < table.notes().size() - 1);
        }
    }

    private int[] heights(Table table) {
        Grid grid = Tables.grid(table, styles);
        int[] heights = new int[grid.rows().size()];
        for (int row = 0; row < heights.length; row++) {
            for (Grid.Place place : grid.rows().get(row)) {
                if (place.starts() && place.cell().rowSpan() == 1) {
                    heights[row] = Math.max(heights[row], height(grid, place));
                }
            }
            heights[row] = Math.max(heights[row], 2 * Tables.CELL_GAP + styles.look("TableText").line()) + RULE;
        }
        if (heights.length > 0) {
            heights[0] += OUTER_RULE - RULE;
            heights[heights.length - 1] += OUTER_RULE;
        }
        // A merged cell that needs more than its rows stretches the last of them.
        for (int row = 0; row < heights.length; row++) {
            for (Grid.Place place : grid.rows().get(row)) {
                int last = Math.min(heights.length, row + place.cell().rowSpan()) - 1;
                if (place.starts() && last > row) {
                    int missing = height(grid, place);
                    for (int i = row; i <= last; i++) {
                        missing -= heights[i];
                    }
                    heights[last] += Math.max(0, missing);
                }
            }
        }
        return heights;
    }

    private int height(Grid grid, Grid.Place place) {
        StyleSheet.Look look = styles.look(Tables.style(place.cell().role()));
        int column = grid.width(place) - 2 * Tables.CELL_SIDE;
        return 2 * Tables.CELL_GAP + LineFill.lines(place.cell().spans(), look, column) * look.line();
    }

    private void slip(int height, int before, int after, boolean glued, boolean opens, int repeated) {
        slips.add(new Slip(height, before, after, glued, opens || breakDue, repeated, arriving));
        arriving = Optional.empty();
        breakDue = false;
    }

    private Map<String, Integer> run() {
        var pages = new HashMap<String, Integer>();
        int page = 1;
        int y = Paper.DEPTH;
        int after = 0;
        int next = 0;
        while (next < slips.size()) {
            int end = next;
            while (end < slips.size() - 1 && slips.get(end).glued() && !slips.get(end + 1).opens()) {
                end++;
            }
            Slip first = slips.get(next);
            int height = height(next, end);
            boolean whole = height + first.repeated() <= Paper.DEPTH;
            if (!whole) {
                end = next;
                height = first.height();
            }
            int top = y + Math.max(after, first.before());
            if (first.opens() || top + height > Paper.DEPTH) {
                page++;
                top = first.repeated() + (first.opens() ? first.before() : 0);
            }
            y = top + height;
            after = slips.get(end).after();
            for (int i = next; i <= end; i++) {
                int here = page;
                slips.get(i).id().ifPresent(id -> pages.put(id, here));
            }
            next = end + 1;
        }
        return pages;
    }

    private int height(int from, int to) {
        int height = slips.get(from).height();
        for (int i = from + 1; i <= to; i++) {
            height += Math.max(slips.get(i - 1).after(), slips.get(i).before()) + slips.get(i).height();
        }
        return height;
    }
}
