package qingye.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

import qingye.exchange.log.Hint;
import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.exchange.source.Bounds;
import qingye.exchange.source.Gathered;
import qingye.exchange.source.RefusedSource;
import qingye.task.Cancelled;
import qingye.task.Progress;

/// Reads the tables of a workbook sheet by sheet. Nothing in it is computed, followed or run.
public final class WorkbookSource {

    private final Path file;
    private final String name;
    private final Gathered gathered;
    private int cells;
    private boolean found;

    /// @param gathered where to put what is read
    public WorkbookSource(Path file, Gathered gathered) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.gathered = gathered;
    }

    /// Reads all visible sheets.
    ///
    /// @throws RefusedSource if it cannot be read as a whole; what was gathered is then worth nothing
    public void read(Progress progress) throws IOException, RefusedSource {
        OPCPackage opened = SheetGuard.open(file);
        try {
            if (SheetGuard.links(opened)) {
                gathered.hint(new Hint.LinksIgnored(Place.of(name)));
            }
            read(new XSSFReader(opened), progress);
        } catch (Cancelled e) {
            throw e;
        } catch (OpenXML4JException | RuntimeException e) {
            throw SheetGuard.refused(e);
        } catch (IOException e) {
            // POI tells of a zip bomb by an exception that cannot be told from one of the disk by its type.
            RefusedSource refused = SheetGuard.refused(e);
            if (refused.reason() == Refusal.DAMAGED) {
                throw e;
            }
            throw refused;
        } finally {
            opened.revert();
        }
    }

    private void read(XSSFReader reader, Progress progress)
            throws IOException, OpenXML4JException, RefusedSource {
        var texts = new SharedTexts();
        InputStream shared = reader.getSharedStringsData();
        if (shared != null) {
            Sax.parse(shared, texts);
        }
        progress.at(0.1);
        var formats = new NumberFormats();
        InputStream styles = reader.getStylesData();
        if (styles != null) {
            Sax.parse(styles, formats);
        }
        var list = new SheetList();
        Sax.parse(reader.getWorkbookData(), list);
        List<SheetList.Sheet> sheets = list.sheets();
        for (int at = 0; at < sheets.size(); at++) {
            Progress part = progress.part(0.1 + 0.9 * at / sheets.size(), 0.1 + 0.9 * (at + 1) / sheets.size());
            read(reader, sheets.get(at), texts, formats, part);
        }
        if (!found) {
            throw new RefusedSource(Refusal.NO_TABLE, "");
        }
    }

    private void read(
            XSSFReader reader, SheetList.Sheet sheet, SharedTexts texts, NumberFormats formats, Progress progress)
            throws IOException, InvalidFormatException, RefusedSource {
        Place place = Place.of(name, sheet.name(), 0);
        if (sheet.hidden()) {
            gathered.hint(new Hint.SheetHidden(place));
            return;
        }
        var content = new SheetCells(place, texts, formats, Bounds.CELLS - cells, progress.part(0, 0.8));
        Sax.parse(reader.getSheet(sheet.relation()), content);
        cells += content.cells();
        int before = gathered.size();
        boolean table = new WideSheet(content.grid(), place, gathered).read(progress.part(0.8, 1));
        found |= table;
        if (!table && content.cells() > 0) {
            gathered.hint(new Hint.NoTable(place));
        }
        int formulas = gathered.size() > before ? content.formulas() : 0;
        if (formulas > 0) {
            gathered.hint(new Hint.FormulaResults(place, formulas));
        }
    }
}
