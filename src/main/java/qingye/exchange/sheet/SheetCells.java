package qingye.exchange.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.exchange.source.Bounds;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Room;
import qingye.task.Progress;

/// Reads the cells of one sheet. Formulas are looked at, never computed: what counts is the result stored with them.
final class SheetCells extends DefaultHandler {

    /// `[1]Sheet!A1` or `'C:\[file.xlsx]Sheet'!A1`; a column of a table, `Table[2024]`, is none.
    private static final Pattern FOREIGN =
            Pattern.compile("'[^'\\[]*\\[[^'\\]]+][^']*'!|\\[[^\\[\\]]+][\\p{L}\\p{N}_.]*!");

    private static final int SHORT = 8;
    private static final int MOST_SAME = 10_000;

    private final Grid grid = new Grid();
    private final Place sheet;
    private final SharedTexts texts;
    private final NumberFormats formats;
    private final NumberText numbers = new NumberText();
    private final Progress progress;
    private final Room room;
    private final int taken;
    /// The same few numbers stand in a million cells.
    private final Map<String, GridCell> same = new HashMap<>();
    private final SharedTexts.RichText inline = new SharedTexts.RichText();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private int row;
    private int column;
    private int cells;
    private int length;
    private int merges;
    private int mergedColumns;
    private int formulas;
    private int style;
    private String type = "";
    private boolean hasFormula;
    private boolean hasValue;
    private Optional<StringBuilder> into = Optional.empty();

    /// @param room how much the workbook may hold
    /// @param taken how many cells the sheets before it hold
    SheetCells(
            Place sheet, SharedTexts texts, NumberFormats formats, Room room, int taken, Progress progress) {
        this.sheet = sheet;
        this.texts = texts;
        this.formats = formats;
        this.room = room;
        this.taken = taken;
        this.progress = progress;
    }

    Grid grid() {
        return grid;
    }

    int cells() {
        return cells;
    }

    /// How many cells are stored results of formulas.
    int formulas() {
        return formulas;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        switch (local) {
            case "row" -> {
                row = NumberFormats.number(attributes, "r", row + 1);
                column = 0;
                progress.at(Math.min(1, cells / (double) room.cells()));
            }
            case "c" -> startCell(attributes);
            case "v" -> {
                hasValue = true;
                into = Optional.of(value);
            }
            case "f" -> {
                hasFormula = true;
                into = Optional.of(formula);
            }
            case "mergeCell" -> merge(String.valueOf(attributes.getValue("ref")));
            default -> inline.start(local, attributes);
        }
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : columnOf(place);
        type = String.valueOf(attributes.getValue("t"));
        style = NumberFormats.number(attributes, "s", 0);
        hasFormula = false;
        hasValue = false;
        value.setLength(0);
        formula.setLength(0);
        inline.clear();
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (into.isPresent()) {
            if (into.get().length() + length <= Bounds.CELL_TEXT) {
                into.get().append(chars, start, length);
            }
        } else {
            inline.characters(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        switch (local) {
            case "v", "f" -> into = Optional.empty();
            case "c" -> endCell();
            default -> inline.end(local);
        }
    }

    private void endCell() throws SAXException {
        Optional<GridCell> cell = cell();
        if (cell.isEmpty()) {
            return;
        }
        cells++;
        formulas += cell.get().formula() ? 1 : 0;
        length += cell.get().text().length();
        if (taken + cells > room.cells() || length > Bounds.TEXT || column > room.columns()) {
            Place place = Place.of(sheet.file(), sheet.sheet().orElse(""), row).at(Grid.letters(column));
            throw new Sax.Stop(new RefusedSource(Refusal.CELLS, Integer.toString(room.cells()), place));
        }
        if (row > 0 && column > 0) {
            grid.put(row, column, cell.get());
        }
    }

    private Optional<GridCell> cell() {
        if (hasFormula && FOREIGN.matcher(formula).find()) {
            return Optional.of(of(GridCell.Kind.FOREIGN_FORMULA, value.toString()));
        }
        if (hasFormula && !hasValue) {
            return Optional.of(of(GridCell.Kind.NO_RESULT, ""));
        }
        String stored = value.toString();
        return switch (type) {
            case "s" -> filled(texts.text(number(stored)));
            case "inlineStr" -> filled(inline.text());
            case "str" -> filled(stored);
            case "b" -> filled(stored.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> Optional.of(of(GridCell.Kind.ERROR, stored));
            case "d" -> Optional.of(of(GridCell.Kind.DATE, stored));
            default -> hasValue && !stored.isBlank()
                    ? Optional.of(number())
                    : Optional.empty();
        };
    }

    private GridCell number() {
        String stored = value.toString();
        if (hasFormula || stored.length() > SHORT || same.size() >= MOST_SAME) {
            return numbers.cell(stored, formats.of(style), hasFormula);
        }
        return same.computeIfAbsent(
                style + " " + stored, _ -> numbers.cell(stored, formats.of(style), false));
    }

    private Optional<GridCell> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(of(GridCell.Kind.TEXT, text));
    }

    private GridCell of(GridCell.Kind kind, String text) {
        return new GridCell(kind, text, Optional.empty(), hasFormula);
    }

    private void merge(String range) throws SAXException {
        merges++;
        if (merges > Bounds.MERGES || mergedColumns > Bounds.MERGED_COLUMNS) {
            throw new Sax.Stop(new RefusedSource(Refusal.CELLS, Integer.toString(Bounds.MERGES), sheet));
        }
        String[] ends = range.split(":", 2);
        String last = ends[ends.length - 1];
        int top = rowOf(ends[0]);
        int left = columnOf(ends[0]);
        if (top > 0 && left > 0 && rowOf(last) >= top && columnOf(last) >= left) {
            mergedColumns += grid.merge(new Grid.Merge(top, left, rowOf(last), columnOf(last)));
        }
    }

    private static int columnOf(String place) {
        int column = 0;
        for (int at = 0; at < place.length() && at < 4; at++) {
            char letter = place.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    private static int rowOf(String place) {
        int at = 0;
        while (at < place.length() && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
            at++;
        }
        return number(place.substring(at));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
