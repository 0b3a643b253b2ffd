package qingye.export.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

import qingye.document.Document;
import qingye.document.Element;

/// The Word file while it is being written, and what its parts must agree on: ids, targets and a break that is due.
final class Manuscript {

    private final XWPFDocument file;
    private final Lists lists;
    private final Map<String, Integer> pages;
    private final Set<String> targets = new HashSet<>();
    private final List<CTSectPr> sections = new ArrayList<>();
    private CTP last = CTP.Factory.newInstance();
    private Paper.Sheet sheet = Paper.Sheet.UPRIGHT;
    private int lastId;
    private boolean breakDue;

    /// @param pages on which page each element stands, by id
    Manuscript(XWPFDocument file, Lists lists, Document content, Map<String, Integer> pages) {
        this.file = file;
        this.lists = lists;
        this.pages = pages;
        for (Element element : content.body()) {
            targets.add(element.id());
        }
    }

    XWPFDocument file() {
        return file;
    }

    Lists lists() {
        return lists;
    }

    /// The page reckoned for an element, as printed; a mark of absence where there is no such element.
    String page(String id) {
        Integer page = pages.get(id);
        return page == null ? "–" : page.toString();
    }

    /// Whether an element with that id is in the document.
    boolean has(String id) {
        return targets.contains(id);
    }

    /// A number no other bookmark, control or drawing of this file has.
    int nextId() {
        return ++lastId;
    }

    /// What comes next opens a page.
    void breakPage() {
        breakDue = true;
    }

    /// Whether a page is to be opened by what comes next.
    boolean breakDue() {
        return breakDue;
    }

    /// How the sheet lies that is being written on.
    Paper.Sheet sheet() {
        return sheet;
    }

    /// Goes on with another sheet, on a new page. What stands last must be a paragraph: it carries the break.
    void turn(Paper.Sheet next) {
        if (next != sheet) {
            CTSectPr section = last.getPPr().addNewSectPr();
            Furniture.size(section, sheet);
            sections.add(section);
            sheet = next;
            breakDue = false;
        }
    }

    /// The sections that have ended, in order.
    List<CTSectPr> sections() {
        return List.copyOf(sections);
    }

    /// A new paragraph of the flow; it opens the page that is due.
    CTP paragraph(String style) {
        CTP paragraph = styled(file.getDocument().getBody().addNewP(), style);
        last = paragraph;
        if (breakDue) {
            breakDue = false;
            paragraph.getPPr().addNewPageBreakBefore();
        }
        return paragraph;
    }

    /// A new paragraph in a cell.
    static CTP paragraph(CTTc cell, String style) {
        return styled(cell.addNewP(), style);
    }

    static CTP styled(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }

    /// Puts the bookmark of an element at the place the paragraph has come to; close it with [#endBookmark].
    BigInteger startBookmark(CTP paragraph, String id) {
        BigInteger number = BigInteger.valueOf(nextId());
        var start = paragraph.addNewBookmarkStart();
        start.setId(number);
        start.setName(Names.bookmark(id));
        return number;
    }

    /// Ends a bookmark.
    static void endBookmark(CTP paragraph, BigInteger number) {
        paragraph.addNewBookmarkEnd().setId(number);
    }

    /// Puts the bookmark of an element around nothing: a place, not a range.
    void bookmark(CTP paragraph, String id) {
        endBookmark(paragraph, startBookmark(paragraph, id));
    }
}
