package qingye.export.docx;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import qingye.document.Span;
import qingye.document.Span.Mark;

/// Runs of text: plain and marked words, live figures in content controls, links and page references.
final class Runs {

    private final Manuscript manuscript;
    private final Optional<String> strongColour;

    /// @param strongColour in which strong runs are set; `RRGGBB`
    Runs(Manuscript manuscript, Optional<String> strongColour) {
        this.manuscript = manuscript;
        this.strongColour = strongColour;
    }

    /// Writes the runs at the end of a paragraph.
    void write(CTP paragraph, List<Span> spans) {
        for (Span span : spans) {
            switch (span) {
                case Span.Text(String text, Set<Mark> marks) -> {
                    CTR run = paragraph.addNewR();
                    if (!marks.isEmpty()) {
                        mark(run.addNewRPr(), marks);
                    }
                    words(run, text);
                }
                case Span.Figure(String text, String key, Set<Mark> marks) ->
                    figure(paragraph.addNewSdt(), text, key, marks);
                case Span.Link(String anchor, String text) -> link(paragraph, anchor, text);
                case Span.PageNumber(String anchor) -> pageNumber(paragraph, anchor);
                case Span.NoteMark(int number) -> {
                    CTR run = paragraph.addNewR();
                    run.addNewRPr().addNewRStyle().setVal("NoteMark");
                    words(run, Integer.toString(number));
                }
            }
        }
    }

    /// Writes words without any mark.
    static void plain(CTP paragraph, String text) {
        words(paragraph.addNewR(), text);
    }

    /// Writes words in a style of runs.
    static void styled(CTP paragraph, String style, String text) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal(style);
        words(run, text);
    }

    /// Opens a field; its stored result follows until [#endField].
    static void beginField(CTP paragraph, String instruction) {
        fieldMark(paragraph.addNewR(), STFldCharType.BEGIN);
        instruction(paragraph.addNewR(), instruction);
        fieldMark(paragraph.addNewR(), STFldCharType.SEPARATE);
    }

    /// Closes the innermost field.
    static void endField(CTP paragraph) {
        fieldMark(paragraph.addNewR(), STFldCharType.END);
    }

    /// A field with a plain stored result.
    static void field(CTP paragraph, String instruction, String stored) {
        beginField(paragraph, instruction);
        plain(paragraph, stored);
        endField(paragraph);
    }

    /// A whole field inside a link.
    static void field(CTHyperlink link, String instruction, String stored) {
        fieldMark(link.addNewR(), STFldCharType.BEGIN);
        instruction(link.addNewR(), instruction);
        fieldMark(link.addNewR(), STFldCharType.SEPARATE);
        words(link.addNewR(), stored);
        fieldMark(link.addNewR(), STFldCharType.END);
    }

    /// The instruction that asks for the page of an element.
    static String pageOf(String anchor) {
        return " PAGEREF " + Names.bookmark(anchor) + " \\h ";
    }

    private void link(CTP paragraph, String anchor, String text) {
        if (!manuscript.has(anchor)) {
            plain(paragraph, text);
            return;
        }
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(Names.bookmark(anchor));
        link.setHistory(true);
        CTR run = link.addNewR();
        run.addNewRPr().addNewRStyle().setVal("Hyperlink");
        words(run, text);
    }

    private void pageNumber(CTP paragraph, String anchor) {
        if (manuscript.has(anchor)) {
            field(paragraph, pageOf(anchor), manuscript.page(anchor));
        } else {
            plain(paragraph, manuscript.page(anchor));
        }
    }

    // Word keeps the tag, LibreOffice only the alias; the properties stand twice because LibreOffice takes those of the
    // control.
    private void figure(CTSdtRun control, String text, String key, Set<Mark> marks) {
        var properties = control.addNewSdtPr();
        mark(properties.addNewRPr(), marks);
        String tag = Names.tag(key);
        properties.addNewAlias().setVal(tag);
        properties.addNewTag().setVal(tag);
        properties.addNewId().setVal(BigInteger.valueOf(manuscript.nextId()));
        CTR run = control.addNewSdtContent().addNewR();
        CTRPr look = run.addNewRPr();
        look.addNewRStyle().setVal("LiveFigure");
        mark(look, marks);
        words(run, text);
    }

    private void mark(CTRPr look, Set<Mark> marks) {
        if (marks.contains(Mark.STRONG)) {
            look.addNewB();
            look.addNewBCs();
            strongColour.ifPresent(colour -> look.addNewColor().setVal(HexFormat.of().parseHex(colour)));
        }
        if (marks.contains(Mark.EMPHASIS)) {
            look.addNewI();
            look.addNewICs();
        }
        if (marks.contains(Mark.SUPERSCRIPT)) {
            look.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        } else if (marks.contains(Mark.SUBSCRIPT)) {
            look.addNewVertAlign().setVal(STVerticalAlignRun.SUBSCRIPT);
        }
    }

    /// Writes words into a run: line feeds become breaks, tabs tabs, and what XML cannot hold is left out.
    static void words(CTR run, String text) {
        var piece = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (letter == '\n') {
                flush(run, piece);
                run.addNewBr();
            } else if (letter == '\t') {
                flush(run, piece);
                run.addNewTab();
            } else if (letter >= ' ' && letter != 0xFFFE && letter != 0xFFFF
                    && !(letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)) {
                piece.appendCodePoint(letter);
            }
        });
        flush(run, piece);
    }

    private static void flush(CTR run, StringBuilder piece) {
        if (!piece.isEmpty()) {
            var words = run.addNewT();
            words.setStringValue(piece.toString());
            if (piece.charAt(0) == ' ' || piece.charAt(piece.length() - 1) == ' ') {
                words.setSpace(Space.PRESERVE);
            }
            piece.setLength(0);
        }
    }

    private static void instruction(CTR run, String instruction) {
        var words = run.addNewInstrText();
        words.setStringValue(instruction);
        words.setSpace(Space.PRESERVE);
    }

    private static void fieldMark(CTR run, STFldCharType.Enum kind) {
        run.addNewFldChar().setFldCharType(kind);
    }
}
