package qingye.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.exchange.log.Hint;
import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.exchange.source.Bounds;
import qingye.exchange.source.Cleaning;
import qingye.exchange.source.Column;
import qingye.exchange.source.Gathered;
import qingye.exchange.source.RefusedSource;
import qingye.task.Progress;

/// Finds the tables of one sheet: title row, header row, rows of figures; and reads them.
final class WideSheet {

    private static final Pattern CONTINUED = Pattern.compile("\\s*[（(](?:续|續|续表|續表|continued)[）)]$");
    private static final Pattern UNIT = Pattern.compile("[（(]?(?:单位|單位|Unit)\\s*[:：]\\s*(.+?)[）)]?");
    private static final Pattern SECTION = Pattern.compile("(?:章节|章節|Section)\\s*[:：]\\s*(.+)", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile(
            "(?:注|註|Note)\\s?([0-9]{1,6})\\s?[:：] ?(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile("(?:注|註|备注|備註|说明|說明|Note|\\*|＊).*", Pattern.DOTALL);

    /// How many rows may stand above a table for it to be found.
    private static final int MOST_HEADS = 6;

    private final Grid grid;
    private final Place sheet;
    private final Gathered gathered;
    private final List<Integer> rows;
    private final List<Integer> heads = new ArrayList<>();
    private Optional<WideRows> table = Optional.empty();
    private String section = "";

    /// @param sheet the place of the sheet as a whole
    WideSheet(Grid grid, Place sheet, Gathered gathered) {
        this.grid = grid;
        this.sheet = sheet;
        this.gathered = gathered;
        this.rows = grid.rows();
    }

    /// Whether there was a table at all.
    boolean read(Progress progress) throws RefusedSource {
        for (int at = 0; at < rows.size(); at++) {
            progress.at(at / (double) rows.size());
            int row = rows.get(at);
            if (gathered.size() > Bounds.ROWS) {
                Place place = Place.of(sheet.file(), sheet.sheet().orElse(""), row);
                throw new RefusedSource(Refusal.CELLS, Integer.toString(Bounds.ROWS), place);
            }
            Optional<WideHeader> header = WideHeader.of(grid, row, sheet);
            if (header.isPresent()) {
                begin(header.get(), row);
            } else if (!isUpperHeader(row)) {
                read(at, row);
            }
        }
        heads.forEach(this::leaveOut);
        return table.isPresent();
    }

    private void read(int at, int row) throws RefusedSource {
        if (isHead(row) && takeNote(row)) {
            return;
        }
        if (isHead(row) && (table.isEmpty() || leadsToHeader(at))) {
            heads.add(row);
        } else if (table.isEmpty()) {
            leaveOut(row);
        } else {
            read(table.get(), at, row);
        }
    }

    /// Keeps what a note under a table says, if the table says where its notes hang.
    private boolean takeNote(int row) {
        boolean numbered = table.filter(one -> one.header().note().isPresent()).isPresent();
        Matcher note = NOTE.matcher(grid.row(row).firstEntry().getValue().text().strip());
        if (!numbered || !note.matches()) {
            return false;
        }
        gathered.note(Integer.parseInt(note.group(1)), note.group(2).replace("\r\n", "\n").strip());
        return true;
    }

    private void read(WideRows into, int at, int row) {
        if (!isHead(row)) {
            into.read(row);
        } else if (spans(row, into.header())) {
            into.group(row);
        } else if (isRemark(row) || at > 0 && rows.get(at - 1) < row - 1) {
            leaveOut(row);
        } else {
            into.read(row);
        }
    }

    private void begin(WideHeader header, int row) {
        Optional<String> title = Optional.empty();
        String unit = "";
        for (int head : heads.reversed()) {
            String text = headText(head);
            Matcher ofUnit = UNIT.matcher(text);
            Matcher ofSection = SECTION.matcher(text);
            if (ofSection.matches()) {
                section = ofSection.group(1);
            } else if (ofUnit.matches()) {
                unit = ofUnit.group(1).strip();
            } else if (title.isEmpty()) {
                title = Optional.of(text);
                unit = unitBeside(head).orElse(unit);
            } else if (text.contains("/")) {
                section = text;
            } else {
                leaveOut(head);
            }
        }
        heads.clear();
        String said = title.map(text -> CONTINUED.matcher(text).replaceFirst(""))
                .or(() -> table.filter(one -> one.header().repeats(header)).map(WideRows::title))
                .orElse(sheet.sheet().orElse(""));
        header.hint(grid, row, Place.of(sheet.file(), sheet.sheet().orElse(""), row), gathered);
        table = Optional.of(new WideRows(grid, header, sheet, new WideRows.Heading(section, said, unit), gathered));
    }

    /// A row of words in which nothing stands in more than one place, but for a remark on the unit.
    private boolean isHead(int row) {
        var cells = grid.row(row).values();
        boolean words = cells.stream().allMatch(cell -> cell.kind() == GridCell.Kind.TEXT);
        return words && (cells.size() == 1 || cells.size() == 2 && unitBeside(row).isPresent());
    }

    /// The upper row of a header of two: 指标 stands in it, the years stand below.
    private boolean isUpperHeader(int row) {
        return grid.row(row).values().stream()
                .anyMatch(cell -> Column.of(cell.text()).equals(Optional.of(Column.INDICATOR)));
    }

    private boolean leadsToHeader(int at) throws RefusedSource {
        for (int next = at; next < rows.size() && next < at + MOST_HEADS; next++) {
            int row = rows.get(next);
            if (WideHeader.of(grid, row, sheet).isPresent()) {
                return true;
            }
            if (!isHead(row) && !isUpperHeader(row)) {
                return false;
            }
        }
        return false;
    }

    private Optional<String> unitBeside(int row) {
        var cells = grid.row(row);
        Matcher unit = UNIT.matcher(Cleaning.text(cells.lastEntry().getValue().text()));
        return cells.size() == 2 && unit.matches() ? Optional.of(unit.group(1).strip()) : Optional.empty();
    }

    /// Whether the row is one cell merged over the whole width of the table: a label for the rows below it.
    private boolean spans(int row, WideHeader header) {
        return grid.merged(row, grid.row(row).firstKey())
                .filter(range -> range.right() >= header.years().lastKey())
                .isPresent();
    }

    private boolean isRemark(int row) {
        return REMARK.matcher(headText(row)).matches();
    }

    private String headText(int row) {
        return Cleaning.withoutMark(Cleaning.text(grid.row(row).firstEntry().getValue().text()));
    }

    private void leaveOut(int row) {
        String text = grid.row(row).isEmpty() ? "" : headText(row);
        String brief = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        gathered.hint(new Hint.RowLeftOut(Place.of(sheet.file(), sheet.sheet().orElse(""), row), brief));
    }
}
