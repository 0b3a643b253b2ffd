package qingye.export.docx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.export.Orientation;
import qingye.task.Progress;

/// Reckons on which page every element will stand, so that the contents are right before anybody refreshes a field.
///
/// A Word file has no pages; the program that opens it makes them. But line heights here are exact, columns fixed, and
/// Han characters as wide as they are high, so little is left to chance: see decision 6.
final class Galley {

    private final StyleSheet styles;
    private final Slips slips = new Slips();

    private Galley(StyleSheet styles) {
        this.styles = styles;
    }

    /// The page of each element by id; the cover is page 1.
    static Map<String, Integer> pages(Document document, StyleSheet styles, Progress progress) {
        var galley = new Galley(styles);
        galley.contents(document);
        List<Element> body = document.body();
        BitSet wide = Orientation.wide(body);
        for (int i = 0; i < body.size(); i++) {
            progress.at((double) i / body.size());
            galley.slips.turn(wide.get(i) ? Paper.Sheet.WIDE : Paper.Sheet.UPRIGHT);
            galley.set(document, body.get(i));
            Flow.gapAfter(body, wide, i).ifPresent(gap -> galley.lines(gap, List.of()));
        }
        return galley.slips.pages();
    }

    private void contents(Document document) {
        List<Element.Heading> headings = document.headings(Contents.DEEPEST);
        if (headings.isEmpty()) {
            slips.breakPage();
            return;
        }
        lines("TOCHeading", List.of(Span.of(document.labels().contents())));
        for (Element.Heading heading : headings) {
            lines("TOC" + heading.level(), List.of(Span.of(heading.line())));
        }
        lines("Gap", List.of());
    }

    private void set(Document document, Element element) {
        slips.arrive(element.id());
        switch (element) {
            case Element.Heading heading -> lines(Flow.style(heading), List.of(Span.of(heading.line())));
            case Element.Paragraph paragraph -> lines(Flow.style(paragraph), paragraph.spans());
            case Element.Bullets bullets ->
                bullets.items().forEach(item -> lines(Flow.style(bullets), item));
            case Element.Callout callout -> callout(callout);
            case Element.TableElement table -> table(table.table(), document.labels().notes());
            case Element.Picture picture -> figure(Pictures.size(picture).height(), picture.caption());
            case Element.Graphic graphic -> figure(Pictures.size(graphic.drawing()).height(), graphic.caption());
            case Element.Diagram diagram -> figure(Pictures.size(diagram.drawing()).height(), diagram.caption());
            case Element.PictureRow row -> {
                gapIfDue();
                Shelf.of(row, styles).slips(slips);
            }
            case Element.Cards cards -> {
                gapIfDue();
                CardTable.of(cards, styles).slips(slips);
            }
            case Element.Box box -> Panel.of(box, styles).slips(slips);
            case Element.MiniContents contents -> contents.entries()
                    .forEach(entry -> lines(Contents.MINI, List.of(Span.of(entry.line()))));
            case Element.PageBreak _ -> slips.breakPage();
        }
    }

    private void lines(String style, List<Span> spans) {
        StyleSheet.Look look = styles.look(style);
        slips.lines(look, LineFill.lines(spans, look, slips.column()), look.keepNext());
    }

    private void gapIfDue() {
        if (slips.breakDue()) {
            lines("Gap", List.of());
        }
    }

    private void figure(int height, List<Span> caption) {
        StyleSheet.Look look = styles.look("Figure");
        slips.add(height, look.before(), look.after(), !caption.isEmpty(), false, 0);
        if (!caption.isEmpty()) {
            lines("FigureCaption", caption);
        }
    }

    private void callout(Element.Callout callout) {
        gapIfDue();
        int column = slips.column() - 2 * (Callouts.SIDE + Callouts.EDGE);
        StyleSheet.Look lead = styles.look("CalloutLead");
        StyleSheet.Look item = styles.look("CalloutItem");
        int height = Callouts.GAPS + lead.height(callout.lead(), column) + lead.after();
        for (List<Span> spans : callout.items()) {
            height += item.height(spans, column);
        }
        slips.add(height, 0, 0, false, false, 0);
    }

    private void table(Table table, String notesLabel) {
        if (table.caption().isEmpty()) {
            gapIfDue();
        } else {
            lines("Caption", table.caption());
        }
        int[] heights = TableHeights.of(table, styles, slips.column());
        int header = 0;
        for (int row = 0; row < table.headerRows(); row++) {
            header += heights[row];
        }
        for (int row = 0; row < heights.length; row++) {
            slips.add(heights[row], 0, 0, Tables.staysWithNext(table, row), false,
                    row < table.headerRows() ? 0 : header);
        }
        StyleSheet.Look note = styles.look("TableNote");
        int column = slips.column() - Tables.notesIndent(styles, notesLabel);
        for (int i = 0; i < table.notes().size(); i++) {
            Table.Note one = table.notes().get(i);
            var spans = new ArrayList<Span>(Tables.mark(one));
            spans.addAll(one.text());
            slips.lines(note, LineFill.lines(spans, note, column), i < table.notes().size() - 1);
        }
    }
}
