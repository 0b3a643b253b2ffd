package qingye.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;

import qingye.exchange.log.Hint;
import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.exchange.source.Gathered;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Room;
import qingye.task.Progress;

/// Reads the tables of a workbook sheet by sheet.
public final class WorkbookSource {

    private final Path file;
    private final Gathered gathered;
    private boolean found;

    /// @param gathered where to put what is read
    public WorkbookSource(Path file, Gathered gathered) {
        this.file = file;
        this.gathered = gathered;
    }

    /// Reads all visible sheets.
    ///
    /// @throws RefusedSource if it cannot be read as a whole; what was gathered is then worth nothing
    public void read(Progress progress) throws IOException, RefusedSource {
        if (Book.read(file, false, Room.FIGURES, this::read, progress)) {
            gathered.hint(new Hint.LinksIgnored(Place.of(String.valueOf(file.getFileName()))));
        }
        if (!found) {
            throw new RefusedSource(Refusal.NO_TABLE, "");
        }
    }

    private void read(Book.Page page, Progress progress) throws RefusedSource {
        if (page.hidden()) {
            gathered.hint(new Hint.SheetHidden(page.place()));
            return;
        }
        int before = gathered.size();
        boolean table = new WideSheet(page.grid(), page.place(), gathered).read(progress);
        found |= table;
        if (!table && page.cells() > 0) {
            gathered.hint(new Hint.NoTable(page.place()));
        }
        int formulas = gathered.size() > before ? page.formulas() : 0;
        if (formulas > 0) {
            gathered.hint(new Hint.FormulaResults(page.place(), formulas));
        }
    }
}
