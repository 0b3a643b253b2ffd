package qingye.export.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pieces of a flow that each stay on one page, and the filling of pages with them. Lengths are twips.
final class Slips {

    private final List<Slip> slips = new ArrayList<>();
    private Paper.Sheet sheet = Paper.Sheet.UPRIGHT;
    private Optional<String> arriving = Optional.empty();
    private boolean breakDue;

    /// Something that stays on one page: a line of text, a row, a picture.
    ///
    /// @param before space above it, unless it opens a page
    /// @param after space below it; of two spaces that meet the larger counts
    /// @param glued whether it stays on the page of the next one
    /// @param opens whether it opens a page
    /// @param repeated height of what stands above it if it is the first on its page: header rows, the edge of a frame
    /// @param id of the element that begins with it
    /// @param sheet on which it stands
    private record Slip(int height, int before, int after, boolean glued, boolean opens, int repeated,
            Optional<String> id, Paper.Sheet sheet) {}

    /// What comes next begins an element.
    void arrive(String id) {
        arriving = Optional.of(id);
    }

    /// What comes next opens a page.
    void breakPage() {
        breakDue = true;
    }

    boolean breakDue() {
        return breakDue;
    }

    /// What comes next stands on such a sheet.
    void turn(Paper.Sheet next) {
        breakDue = breakDue || next != sheet;
        sheet = next;
    }

    /// Width of the text column.
    int column() {
        return sheet.column();
    }

    /// Lines of a paragraph. Two lines at least stand at the foot and at the head of a page: the control of widows that
    /// Word has on.
    ///
    /// @param edge height of a frame's edge that closes the paragraph above and, on each page, opens it
    void lines(StyleSheet.Look look, int count, boolean keepNext, Edge edge) {
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            boolean glued = last ? keepNext : look.keepLines() || i == 0 || i == count - 2;
            int height = look.line() + (i == 0 ? edge.above() : 0) + (last ? look.rule() + edge.below() : 0);
            add(height, i == 0 ? look.before() : 0, last ? look.after() : 0, glued, look.newPage() && i == 0,
                    i == 0 ? edge.repeated() : 0);
        }
    }

    void lines(StyleSheet.Look look, int count, boolean keepNext) {
        lines(look, count, keepNext, Edge.NONE);
    }

    /// What a frame adds to a paragraph.
    ///
    /// @param above where the frame opens
    /// @param below where it closes
    /// @param repeated above the paragraph where it opens a page
    record Edge(int above, int below, int repeated) {

        static final Edge NONE = new Edge(0, 0, 0);
    }

    /// A piece.
    void add(int height, int before, int after, boolean glued, boolean opens, int repeated) {
        slips.add(new Slip(height, before, after, glued, opens || breakDue, repeated, arriving, sheet));
        arriving = Optional.empty();
        breakDue = false;
    }

    /// The page of each element by id; the cover is page 1.
    Map<String, Integer> pages() {
        var pages = new HashMap<String, Integer>();
        int page = 1;
        int y = Paper.DEPTH;
        int after = 0;
        int next = 0;
        while (next < slips.size()) {
            int end = next;
            while (end < slips.size() - 1 && slips.get(end).glued() && !slips.get(end + 1).opens()) {
                end++;
            }
            Slip first = slips.get(next);
            int depth = first.sheet().depth();
            int height = height(next, end);
            boolean whole = height + first.repeated() <= depth;
            if (!whole) {
                end = next;
                height = first.height();
            }
            int top = y + Math.max(after, first.before());
            if (first.opens() || top + height > depth) {
                page++;
                top = first.repeated() + (first.opens() ? first.before() : 0);
            }
            y = top + height;
            after = slips.get(end).after();
            for (int i = next; i <= end; i++) {
                int here = page;
                slips.get(i).id().ifPresent(id -> pages.put(id, here));
            }
            next = end + 1;
        }
        return pages;
    }

    private int height(int from, int to) {
        int height = slips.get(from).height();
        for (int i = from + 1; i <= to; i++) {
            height += Math.max(slips.get(i - 1).after(), slips.get(i).before()) + slips.get(i).height();
        }
        return height;
    }
}
