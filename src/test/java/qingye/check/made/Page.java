package qingye.check.made;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;

import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Localized;

/// A table being made up, row by row.
final class Page {

    private final Book book;
    private final TableId id;
    private final Say title;
    private final List<KpiRow> rows = new ArrayList<>();

    Page(Book book, TableId id, Say title) {
        this.book = book;
        this.id = id;
        this.title = title;
    }

    Book book() {
        return book;
    }

    /// Whole things.
    Line count(Place place, Say name, Say unit, Series exact) {
        return line(place, name, unit, 0, true, exact);
    }

    /// Anything measured or computed.
    Line amount(Place place, Say name, Say unit, int decimals, Series exact) {
        return line(place, name, unit, decimals, false, exact);
    }

    private Line line(Place place, Say name, Say unit, int decimals, boolean whole, Series exact) {
        var language = book.style().language();
        var row = new KpiRow(new RowId("r" + (rows.size() + 1)), place.group().localized(language),
                place.subgroup().localized(language), book.nextIndicator());
        var line = new Line(id, row.id(), row.indicator(), book.years(), exact, decimals, whole);
        rows.add(row);
        book.add(new Indicator(row.indicator(), name.localized(language), unit.localized(language), decimals,
                Localized.none()), line);
        List<Year> years = book.style().latestFirst() ? book.years().reversed() : book.years();
        book.add(new KpiTable(id, Book.APPENDIX, title.localized(language), years, rows));
        return line;
    }

    /// Where in the table.
    record Place(Say group, Say subgroup) {
        static final Place ALONE = new Place(Say.NOTHING, Say.NOTHING);

        static Place in(Say group) {
            return new Place(group, Say.NOTHING);
        }
    }
}
