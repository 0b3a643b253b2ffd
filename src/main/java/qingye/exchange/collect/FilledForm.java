package qingye.exchange.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.exchange.form.HiddenSheet;
import qingye.exchange.form.Pages;
import qingye.exchange.form.Sender;
import qingye.exchange.log.Place;
import qingye.exchange.sheet.Book;
import qingye.exchange.sheet.Grid;
import qingye.exchange.sheet.GridCell;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Room;
import qingye.task.Progress;

/// A form as it came back: its rows by the codes of the indicators, wherever they stand now.
///
/// @param rows of each code; more than one if somebody copied a row
record FilledForm(Path form, FormMemory memory, Map<String, List<Row>> rows) {

    /// A row of the sheet that was filled.
    ///
    /// @param place of the row
    /// @param value what stands where the value belongs
    /// @param merged whether that cell was merged with others
    record Row(Place place, String unit, Optional<GridCell> value, boolean merged, Provenance provenance) {

        Place at(int column) {
            return place.at(Grid.letters(column));
        }
    }

    /// Reads a form and sees whether it is still the one that left.
    ///
    /// @param sender that is expected to have sent it
    /// @throws Refusing if nothing of it is to be taken
    static FilledForm read(Path form, Sender sender, Progress progress) throws Refusing {
        List<Book.Page> pages;
        try {
            pages = Pages.of(form, Room.FIGURES, progress);
        } catch (RefusedSource e) {
            throw new Refusing(new RefusedForm.Unreadable(form, e.reason(), e.detail(), e.place()));
        }
        Grid hidden = HiddenSheet.of(pages).orElseThrow(() -> new Refusing(new RefusedForm.NoForm(form)));
        FormMemory memory = FormMemory.of(hidden, form);
        if (!memory.isFrom(sender)) {
            String organisation = sender.organisation();
            throw new Refusing(memory.organisation().equals(organisation)
                    ? new RefusedForm.OtherWorkspace(form)
                    : new RefusedForm.OtherCompany(form, memory.organisation(), organisation));
        }
        String year = sender.content().report().year().toString();
        if (!memory.year().equals(year)) {
            throw new Refusing(new RefusedForm.OtherYear(form, memory.year(), year));
        }
        return new FilledForm(form, memory, rows(form, memory, pages.stream().filter(page -> !page.hidden()).toList()));
    }

    private static Map<String, List<Row>> rows(Path form, FormMemory memory, List<Book.Page> visible)
            throws Refusing {
        Optional<RefusedForm> wrong = Optional.empty();
        for (Book.Page page : visible) {
            wrong = wrongHeader(form, memory, page);
            if (wrong.isEmpty()) {
                return rows(form, memory, page);
            }
        }
        throw new Refusing(wrong.orElse(new RefusedForm.NoForm(form)));
    }

    private static Optional<RefusedForm> wrongHeader(Path form, FormMemory memory, Book.Page page) {
        for (int column = FormLayout.CODE; column <= FormLayout.REMARK; column++) {
            String expected = memory.headers().get(column - 1);
            String found = HiddenSheet.text(page.grid(), FormLayout.HEADER, column);
            if (!found.equals(expected)) {
                Place place = place(page, FormLayout.HEADER).at(Grid.letters(column));
                return Optional.of(new RefusedForm.Changed(form, place, found, expected));
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<Row>> rows(Path form, FormMemory memory, Book.Page page) throws Refusing {
        var rows = new LinkedHashMap<String, List<Row>>();
        Grid grid = page.grid();
        for (int at : grid.rows()) {
            if (at <= FormLayout.HEADER || grid.row(at).firstKey() > FormLayout.REMARK) {
                continue;
            }
            String code = HiddenSheet.text(grid, at, FormLayout.CODE);
            if (!memory.entries().containsKey(code)) {
                String found = grid.row(at).firstEntry().getValue().text();
                throw new Refusing(new RefusedForm.Changed(form, place(page, at), found, ""));
            }
            rows.computeIfAbsent(code, _ -> new ArrayList<>()).add(new Row(
                    place(page, at),
                    HiddenSheet.text(grid, at, FormLayout.UNIT),
                    grid.at(at, FormLayout.VALUE),
                    grid.merged(at, FormLayout.VALUE).isPresent(),
                    new Provenance(
                            HiddenSheet.text(grid, at, FormLayout.SOURCE),
                            FormMemory.remark(grid, at, FormLayout.REMARK))));
        }
        Set<String> gone = new HashSet<>(memory.entries().keySet());
        gone.removeAll(rows.keySet());
        if (!gone.isEmpty()) {
            String first = memory.entries().keySet().stream().filter(gone::contains).findFirst().orElse("");
            throw new Refusing(new RefusedForm.Changed(form, page.place(), "", first));
        }
        return rows;
    }

    private static Place place(Book.Page page, int row) {
        return Place.of(page.place().file(), page.place().sheet().orElse(""), row);
    }
}
