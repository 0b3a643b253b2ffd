package qingye.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.exchange.source.FileHead;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Room;
import qingye.task.Cancelled;
import qingye.task.Progress;

/// A workbook read sheet by sheet. Nothing in it is computed, followed or run.
public final class Book {

    private Book() {}

    /// A sheet.
    ///
    /// @param place of the sheet as a whole
    /// @param cells how many of its cells hold something
    /// @param formulas how many of these are stored results of formulas
    public record Page(Place place, boolean hidden, Grid grid, int cells, int formulas) {}

    /// What takes the sheets in their order.
    @FunctionalInterface
    public interface Each {

        /// @throws RefusedSource if the workbook is not to be read any further
        void take(Page page, Progress progress) throws RefusedSource;
    }

    /// Reads a workbook whatever it is called.
    ///
    /// @param hidden whether hidden sheets are read too; else they are given without their cells
    /// @param room how much it may hold
    /// @return whether it links to other files
    /// @throws RefusedSource if it cannot be read as a whole
    /// @throws Cancelled if `progress` says so; nothing is left open
    public static boolean read(Path file, boolean hidden, Room room, Each each, Progress progress)
            throws IOException, RefusedSource {
        FileHead head = FileHead.of(file);
        if (head.isOldOffice()) {
            throw SheetGuard.old(file);
        }
        if (!head.isPackage()) {
            throw new RefusedSource(Refusal.FOREIGN, "");
        }
        OPCPackage opened = SheetGuard.open(file);
        try {
            read(String.valueOf(file.getFileName()), new XSSFReader(opened), hidden, room, each, progress);
            return SheetGuard.links(opened);
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

    private static void read(
            String name, XSSFReader reader, boolean hidden, Room room, Each each, Progress progress)
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
        int cells = 0;
        for (int at = 0; at < sheets.size(); at++) {
            Progress part = progress.part(0.1 + 0.9 * at / sheets.size(), 0.1 + 0.9 * (at + 1) / sheets.size());
            SheetList.Sheet sheet = sheets.get(at);
            Place place = Place.of(name, sheet.name(), 0);
            if (sheet.hidden() && !hidden) {
                each.take(new Page(place, true, new Grid(), 0, 0), part);
                continue;
            }
            var content = new SheetCells(place, texts, formats, room, cells, part.part(0, 0.8));
            Sax.parse(reader.getSheet(sheet.relation()), content);
            cells += content.cells();
            var page = new Page(place, sheet.hidden(), content.grid(), content.cells(), content.formulas());
            each.take(page, part.part(0.8, 1));
        }
    }
}
