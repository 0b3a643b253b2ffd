package qingye.exchange.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import qingye.exchange.sheet.Grid;
import qingye.exchange.source.Cleaning;

/// What a form was when it left, from its hidden sheet.
///
/// @param origin of the workspace that sent it
/// @param headers over the columns of the sheet that is filled
/// @param entries by the code of the indicator
record FormMemory(String organisation, String origin, String year, String department, List<String> headers,
        Map<String, Entry> entries) {

    FormMemory {
        headers = List.copyOf(headers);
    }

    /// Whether it comes from there. Names of organisations change while forms are out, so they decide only where there
    /// is nothing better.
    boolean isFrom(Sender sender) {
        return origin.isEmpty() || sender.origin().isEmpty()
                ? organisation.equals(FormBook.organisation(sender.content()))
                : origin.equals(sender.origin());
    }

    /// What stood in the row of an indicator.
    ///
    /// @param printed the value
    record Entry(String printed, Provenance provenance) {}

    /// @throws Refusing if it is not the hidden sheet of a form of this version
    static FormMemory of(Grid grid, Path form) throws Refusing {
        if (!text(grid, FormLayout.FORM, 1).equals(FormLayout.MARK)) {
            throw new Refusing(new RefusedForm.NoForm(form));
        }
        String version = text(grid, FormLayout.FORM, 2);
        if (!version.equals(FormLayout.VERSION)) {
            throw new Refusing(new RefusedForm.OtherVersion(form, version));
        }
        var headers = new ArrayList<String>();
        for (int column = FormLayout.CODE; column <= FormLayout.REMARK; column++) {
            headers.add(text(grid, FormLayout.HEADERS, column));
        }
        var entries = new LinkedHashMap<String, Entry>();
        for (int row : grid.rows()) {
            if (row >= FormLayout.ENTRIES) {
                var provenance = new Provenance(text(grid, row, 3), remark(grid, row, 4));
                entries.put(text(grid, row, 1), new Entry(text(grid, row, 2), provenance));
            }
        }
        return new FormMemory(
                text(grid, FormLayout.ORGANISATION, 2), text(grid, FormLayout.ORGANISATION, 3),
                text(grid, FormLayout.YEAR, 2),
                text(grid, FormLayout.DEPARTMENT, 2), headers, entries);
    }

    /// The text of a cell on one line.
    static String text(Grid grid, int row, int column) {
        return Cleaning.text(grid.seen(row, column));
    }

    /// The text of a cell with its line breaks.
    static String remark(Grid grid, int row, int column) {
        return grid.seen(row, column).replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
