package qingye.exchange.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import qingye.exchange.form.HiddenSheet;
import qingye.exchange.form.Sender;
import qingye.exchange.sheet.Grid;

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

    /// Whether it comes from there.
    boolean isFrom(Sender sender) {
        return sender.sent(organisation, origin);
    }

    /// What stood in the row of an indicator.
    ///
    /// @param printed the value
    record Entry(String printed, Provenance provenance) {}

    /// @throws Refusing if it is not the hidden sheet of a form of this version
    static FormMemory of(Grid grid, Path form) throws Refusing {
        if (!HiddenSheet.text(grid, FormLayout.FORM, 1).equals(FormLayout.MARK)) {
            throw new Refusing(new RefusedForm.NoForm(form));
        }
        String version = HiddenSheet.text(grid, FormLayout.FORM, 2);
        if (!version.equals(FormLayout.VERSION)) {
            throw new Refusing(new RefusedForm.OtherVersion(form, version));
        }
        var headers = new ArrayList<String>();
        for (int column = FormLayout.CODE; column <= FormLayout.REMARK; column++) {
            headers.add(HiddenSheet.text(grid, FormLayout.HEADERS, column));
        }
        var entries = new LinkedHashMap<String, Entry>();
        for (int row : grid.rows()) {
            if (row >= FormLayout.ENTRIES) {
                var provenance = new Provenance(HiddenSheet.text(grid, row, 3), remark(grid, row, 4));
                entries.put(HiddenSheet.text(grid, row, 1), new Entry(HiddenSheet.text(grid, row, 2), provenance));
            }
        }
        return new FormMemory(
                HiddenSheet.text(grid, FormLayout.ORGANISATION, 2), HiddenSheet.text(grid, FormLayout.ORGANISATION, 3),
                HiddenSheet.text(grid, FormLayout.YEAR, 2),
                HiddenSheet.text(grid, FormLayout.DEPARTMENT, 2), headers, entries);
    }

    /// The text of a cell with its line breaks.
    static String remark(Grid grid, int row, int column) {
        return grid.seen(row, column).replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
