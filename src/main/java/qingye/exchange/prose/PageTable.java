package qingye.exchange.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jsoup.nodes.Element;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.Limits;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.TableDraft;
import qingye.model.block.Block;

/// Reads a table of a page with its merged cells.
final class PageTable {

    private final DraftBuilder builder;
    private final TableDraft draft = new TableDraft();
    private final List<BitSet> taken = new ArrayList<>();

    PageTable(DraftBuilder builder) {
        this.builder = builder;
    }

    void read(Element table) throws RefusedManuscript {
        List<Element> lines = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        List<Element> first = lines.size() == 1 ? lines.getFirst().select("> td, > th") : List.of();
        if (first.size() == 1 && table.selectFirst("> caption") == null) {
            // read at once: tables nested in one another would be read again at every level
            new PageReader(builder).readWithin(first.getFirst());
            return;
        }
        lines.forEach(_ -> taken.add(new BitSet()));
        for (int row = 0; row < lines.size(); row++) {
            for (Element cell : lines.get(row).select("> td, > th")) {
                put(row, cell);
            }
        }
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            builder.caption(PageReader.line(caption, builder), false);
        }
        // at the greatest depth there is, cells may stand outside of rows
        if (draft.isBlank()) {
            new PageReader(builder).readWithin(table);
        } else {
            builder.table(Block.FreeTable.Layout.USUAL, draft);
        }
    }

    private void put(int row, Element cell) throws RefusedManuscript {
        int column = taken.get(row).nextClearBit(0);
        int across = Math.min(span(cell, "colspan"), Limits.COLUMNS + 1);
        int down = Math.min(span(cell, "rowspan"), taken.size() - row);
        for (int below = 0; below < down; below++) {
            taken.get(row + below).set(column, column + across);
        }
        draft.put(row, column, down, across, PageReader.line(cell, builder));
    }

    private static int span(Element cell, String name) {
        String digits = cell.attr(name).strip();
        return digits.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }
}
