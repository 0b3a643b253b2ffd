package qingye.exchange.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.exchange.manuscript.Limits;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.Refusal;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.exchange.manuscript.TableDraft;
import qingye.model.block.Line;
import qingye.task.Progress;

/// Reads a table with its merged cells.
final class TableReader {

    private static final Set<String> NAMING = Set.of("Table Name", "Table Label", "Table Group", "Timeline Date");
    private static final String EVENT = "Timeline Event";
    private static final int MOST_LABELS = 8;

    private final Context context;
    private final Progress progress;
    private final BitSet naming = new BitSet();
    private final List<Piece> aside = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    /// The last cell that begins in a column.
    private final Map<Integer, Cell> lowest = new HashMap<>();
    private int height;
    private int width;
    private double done;
    private boolean header;

    TableReader(Context context, Progress progress) {
        this.context = context;
        this.progress = progress;
    }

    /// The table cell by cell.
    TableDraft read(Node table) throws IOException, RefusedManuscript {
        int headers = 0;
        List<Node> rows = rows(table);
        for (int at = 0; at < rows.size(); at++) {
            done = (double) at / rows.size();
            progress.at(done);
            Node row = rows.get(at);
            Optional<Node> look = row.child("w:trPr");
            if (look.flatMap(node -> node.child("w:del")).isPresent()) {
                context.builder().remark(Remark.Kind.DELETED, words(row));
                continue;
            }
            headers += look.map(node -> node.on("w:tblHeader")).orElse(false) ? 1 : 0;
            row(row, look);
            height++;
        }
        header = headers > 0;
        int reach = cells.stream().filter(cell -> cell.row == 0).mapToInt(cell -> cell.down).max().orElse(1);
        if (headers > Math.max(1, reach)) {
            context.builder().remark(Remark.Kind.HEADER_ROWS, "");
        }
        var draft = new TableDraft();
        for (Cell cell : cells) {
            draft.put(cell.row, cell.column, cell.down, cell.across, cell.words);
        }
        return draft;
    }

    /// Whether a row says that it is a header.
    boolean hasHeader() {
        return header;
    }

    /// How many of the first columns have cells in the style of such as name rows.
    int labels() {
        int labels = 0;
        while (naming.get(labels)) {
            labels++;
        }
        return Math.min(labels, MOST_LABELS);
    }

    /// What stood in cells and is no text: to be put behind the table.
    List<Piece> aside() {
        return List.copyOf(aside);
    }

    /// The rows of a table, also those within controls and tracked changes.
    static List<Node> rows(Node table) {
        return within(table, "w:tr");
    }

    static List<Node> within(Node parent, String wanted) {
        var found = new ArrayList<Node>();
        for (Node child : parent.children()) {
            switch (child.name()) {
                case "w:sdt" -> child.child("w:sdtContent").ifPresent(inner -> found.addAll(within(inner, wanted)));
                case "w:customXml", "w:ins", "w:smartTag" -> found.addAll(within(child, wanted));
                default -> {
                    if (child.is(wanted)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    private static String words(Node row) {
        var words = new StringBuilder();
        row.below("w:t").forEach(text -> words.append(text.text()).append(' '));
        row.below("w:delText").forEach(text -> words.append(text.text()).append(' '));
        return words.toString();
    }

    private void row(Node row, Optional<Node> look) throws IOException, RefusedManuscript {
        int column = look.flatMap(node -> node.number("w:gridBefore")).orElse(0);
        Optional<Cell> before = Optional.empty();
        for (Node node : within(row, "w:tc")) {
            Optional<Node> properties = node.child("w:tcPr");
            int across = Math.max(1, properties.flatMap(found -> found.number("w:gridSpan")).orElse(1));
            if (column < 0 || column + (long) across > Limits.COLUMNS) {
                throw new RefusedManuscript(Refusal.TOO_BIG, "");
            }
            boolean goesOn = properties.flatMap(found -> found.child("w:vMerge"))
                    .map(found -> !found.val().equals("restart")).orElse(false);
            boolean swallowed = properties.flatMap(found -> found.child("w:hMerge"))
                    .map(found -> !found.val().equals("restart")).orElse(false);
            Line words = cell(node);
            boolean names = blocks(node).stream().limit(1)
                    .anyMatch(block -> NAMING.contains(style(block)));
            if (names) {
                naming.set(column);
            }
            Optional<Cell> above = goesOn ? above(column, across) : Optional.empty();
            if (above.isPresent() && words.runs().isEmpty()) {
                above.get().down++;
            } else if (swallowed && before.isPresent() && words.runs().isEmpty()) {
                before.get().across += across;
            } else {
                var cell = new Cell(height, column, across, words);
                cells.add(cell);
                lowest.put(column, cell);
                before = Optional.of(cell);
            }
            column += across;
            width = Math.max(width, column);
        }
        if ((height + 1L) * width > Limits.CELLS) {
            throw new RefusedManuscript(Refusal.TOO_BIG, "");
        }
    }

    /// The cell that reaches down to this row in just these columns.
    private Optional<Cell> above(int column, int across) {
        return Optional.ofNullable(lowest.get(column))
                .filter(cell -> cell.across == across && cell.row + cell.down == height);
    }

    /// A cell, which may grow.
    private static final class Cell {
        private final int row;
        private final int column;
        private final Line words;
        private int down = 1;
        private int across;

        private Cell(int row, int column, int across, Line words) {
            this.row = row;
            this.column = column;
            this.across = across;
            this.words = words;
        }
    }

    /// What stands in a cell, each paragraph on a line of its own.
    private Line cell(Node cell) throws IOException, RefusedManuscript {
        var draft = new LineDraft();
        Fields fields = Fields.within(cell);
        int counted = 0;
        for (Node child : blocks(cell)) {
            var line = new LineDraft();
            if (child.is("w:tbl")) {
                context.builder().remark(Remark.Kind.NESTED_TABLE, "");
                var inner = new TableReader(context, progress.part(done, done));
                inner.read(child);
                line.add(inner.flattened());
                aside.addAll(inner.aside);
            } else {
                // its dot is how a timeline looks, and no word of the event
                Optional<Numbering.Item> item = style(child).equals(EVENT)
                        ? Optional.empty()
                        : Paragraphs.item(child, context);
                counted = item.isPresent() && item.get().counted() ? counted + 1 : 0;
                paragraph(child, fields, line);
                if (item.isPresent() && !line.isBlank()) {
                    line = new LineDraft().add(counted > 0 ? counted + ". " : "• ", Set.of()).add(line.line());
                }
            }
            if (!line.isBlank()) {
                if (!draft.isBlank()) {
                    draft.lineBreak();
                }
                draft.add(line.line());
            }
        }
        return draft.line();
    }

    private void paragraph(Node paragraph, Fields fields, LineDraft line) throws IOException, RefusedManuscript {
        for (Piece piece : RunReader.read(paragraph, context, fields)) {
            switch (piece) {
                case Piece.Words(Line words) -> line.add(words);
                case Piece.Break _ -> {
                    // a page cannot begin within a cell
                }
                case Piece.Box(Node content) -> {
                    context.builder().remark(Remark.Kind.TEXT_BOX, words(content));
                    line.add(Texts.joined(content.all("w:p").toList(), context));
                }
                case Piece.Image _, Piece.Chart _, Piece.Diagram _ -> {
                    context.builder().remark(Remark.Kind.CELL_PICTURE, "");
                    aside.add(piece);
                }
            }
        }
    }

    private String style(Node paragraph) {
        return context.styles().name(context.styles().of(paragraph));
    }

    /// The paragraphs and tables of a cell, also those within controls and tracked changes.
    static List<Node> blocks(Node cell) {
        var found = new ArrayList<Node>();
        for (Node child : cell.children()) {
            switch (child.name()) {
                case "w:p", "w:tbl" -> found.add(child);
                case "w:sdt" -> child.child("w:sdtContent").ifPresent(inner -> found.addAll(blocks(inner)));
                case "w:customXml", "w:ins", "w:moveTo" -> found.addAll(blocks(child));
                default -> {
                    // what the cell looks like
                }
            }
        }
        return found;
    }

    /// Its cells as lines: a line a row.
    private Line flattened() {
        var draft = new LineDraft();
        int row = 0;
        boolean first = true;
        for (Cell cell : cells) {
            if (!first) {
                draft.add(cell.row > row ? "\n" : "　", Set.of());
            }
            first = false;
            row = cell.row;
            draft.add(cell.words);
        }
        return draft.line();
    }
}
