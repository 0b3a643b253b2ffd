package qingye.export.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;

import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Element.Heading;
import qingye.export.Orientation;

/// Places the elements of the body one after the other. Headings wait until their successor is known, so that none is
/// left alone at the foot of a page.
final class Flow {

    /// Tables lower than this share of a page are never broken over pages.
    private static final float WHOLE_TABLE = 0.3f;
    /// Rows that must stand together with heading, caption and header rows.
    private static final int FIRST_ROWS = 3;

    private final Pass pass;
    private final Headings headings;
    private final Prose prose;
    private final Tables tables;
    private final TableMeasure measure;
    private final Pictures pictures;
    private final Shelf shelf;
    private final Cards cards;
    private final Boxes boxes;
    private final ContentsPages chapterContents;
    private final List<Heading> waiting = new ArrayList<>();

    Flow(Pass pass, Runs runs, Document document, boolean draft) {
        this.pass = pass;
        headings = new Headings(pass, runs);
        prose = new Prose(pass, runs);
        tables = new Tables(pass, runs, document.labels());
        measure = new TableMeasure(pass, tables, document.labels().continued());
        pictures = new Pictures(pass, runs, draft);
        shelf = new Shelf(runs, pictures);
        cards = new Cards(pass, runs);
        boxes = new Boxes(pass, runs, pictures, shelf);
        chapterContents = new ContentsPages(pass, runs);
    }

    /// Places them all.
    void place(List<Element> body) {
        BitSet wide = Orientation.wide(body);
        for (int at = 0; at < body.size(); at++) {
            if (wide.get(at) != (at > 0 && wide.get(at - 1))) {
                endHeadings();
                pass.turn(wide.get(at));
            }
            place(body.get(at));
            pass.at(0.9 * (at + 1) / body.size());
        }
        endHeadings();
    }

    private void place(Element element) {
        switch (element) {
            case Heading heading -> heading(heading);
            case Element.Paragraph paragraph -> add(prose.paragraph(paragraph), paragraph.id());
            case Element.Bullets bullets -> add(prose.list(bullets), bullets.id());
            case Element.Callout callout -> add(prose.callout(callout), callout.id());
            case Element.TableElement table -> table(table);
            case Element.Picture picture -> add(pictures.picture(picture), picture.id());
            case Element.PictureRow row -> add(shelf.row(row), row.id());
            case Element.Graphic graphic -> add(pictures.graphic(graphic), graphic.id());
            case Element.Diagram diagram -> add(pictures.diagram(diagram), diagram.id());
            case Element.Cards cards -> cards(cards);
            case Element.Box box -> add(boxes.box(box), box.id());
            case Element.MiniContents contents -> add(chapterContents.below(contents), contents.id());
            case Element.PageBreak _ -> {
                endHeadings();
                pass.newPage();
            }
        }
    }

    private void heading(Heading heading) {
        if (heading.level() > 1) {
            waiting.add(heading);
            return;
        }
        endHeadings();
        pass.newPage();
        pass.add(headings.chapter(heading));
    }

    private void add(BlockElement<?> block, String id) {
        settleHeadings();
        pass.add(block, id);
    }

    private void cards(Element.Cards cards) {
        settleHeadings();
        List<Div> rows = this.cards.blocks(cards);
        for (int at = 0; at < rows.size(); at++) {
            if (at == 0) {
                pass.add(rows.get(at), cards.id());
            } else {
                pass.add(rows.get(at));
            }
        }
    }

    private void table(Element.TableElement element) {
        qingye.document.Table table = element.table();
        if (table.rows().isEmpty()) {
            return;
        }
        float above = waiting.isEmpty() ? 0 : pass.height(headings.below(waiting, pass.atTop()));
        TableSizes sizes = measure.of(table);
        boolean whole = sizes.whole() < WHOLE_TABLE * pass.columnHeight();
        float needed = above + (whole ? sizes.whole() : sizes.opening(FIRST_ROWS) + sizes.below());
        if (needed > pass.left() && needed < pass.columnHeight()) {
            pass.newPage();
        }
        NavigableSet<Integer> starts = TableBreaks.plan(sizes, pass.left() - above, pass.columnHeight());
        settleHeadings();
        pass.add(tables.table(table, starts), element.id());
        if (!table.notes().isEmpty()) {
            pass.add(tables.notes(table.notes()));
        }
    }

    /// Headings stand on the page of what comes below them.
    private void settleHeadings() {
        settleHeadings(true);
    }

    /// Headings with nothing below them on this page: told to stay with what comes next, they would swallow the break.
    private void endHeadings() {
        settleHeadings(false);
    }

    private void settleHeadings(boolean followed) {
        if (!waiting.isEmpty()) {
            pass.add(headings.below(waiting, pass.atTop()).setKeepWithNext(followed));
            waiting.clear();
        }
    }
}
