package qingye.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads all cells of a workbook with the event reader of Apache POI and keeps nothing: the least that any import has
/// to do.
final class PoiReading implements XSSFSheetXMLHandler.SheetContentsHandler {

    private long cells;

    private PoiReading() {}

    /// The number of cells that hold something.
    ///
    /// @throws IllegalStateException if the workbook cannot be read
    static long of(Path workbook) {
        try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            var reading = new PoiReading();
            var reader = new XSSFReader(parts);
            var styles = reader.getStylesTable();
            var texts = new ReadOnlySharedStringsTable(parts);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(styles, texts, reading, false));
                    parser.parse(new InputSource(sheet));
                }
            }
            return reading.cells;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("not read: " + workbook, e);
        }
    }

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
        cells++;
    }
}
