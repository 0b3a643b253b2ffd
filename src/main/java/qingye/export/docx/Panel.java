package qingye.export.docx;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import qingye.document.Element.Box;
import qingye.document.Element.Picture;
import qingye.document.SeriesColours;
import qingye.document.Span;
import qingye.export.QuoteMark;
import qingye.export.SideBySide;

/// Text that stands apart. Frames are borders of paragraphs, not tables: a table's row does not run over pages the same
/// in every program, and paragraphs are easier to go on writing in. Neighbours with the same borders share one frame.
final class Panel {

    private static final int ACCENT = SeriesColours.ACCENT;

    /// Between two pictures at the foot, in twips: about what a space takes, which parts them.
    private static final int GAP = 160;

    /// The tallest the pictures at the foot stand, in twips.
    private static final int TALLEST = 3_400;

    /// Boxes lower than this share of a page stay whole.
    private static final double WHOLE = 0.4;

    private static final Pictures.Size MARK = new Pictures.Size(520, 400);

    private final Box box;
    private final StyleSheet styles;
    private final List<Part> parts = new ArrayList<>();

    /// A paragraph.
    ///
    /// @param look the style it has
    /// @param spans its words
    /// @param kicker set before them, or empty
    /// @param height of the picture it holds instead of words, in twips; 0 where it holds words
    private record Part(String look, List<Span> spans, List<Span> kicker, int height) {

        static Part of(String look, List<Span> spans) {
            return new Part(look, spans, List.of(), 0);
        }
    }

    private Panel(Box box, StyleSheet styles) {
        this.box = box;
        this.styles = styles;
        switch (box.look()) {
            case CASE -> framedCase();
            case QUOTE -> quote();
            case LETTER, STATEMENT -> signed();
        }
    }

    static Panel of(Box box, StyleSheet styles) {
        return new Panel(box, styles);
    }

    /// Whether it is low enough to stand on one page whatever happens.
    private boolean whole() {
        int height = 0;
        for (Part part : parts) {
            StyleSheet.Look look = styles.look(part.look());
            height += look.after() + (part.height() > 0 ? part.height() : look.line() * lines(part, look));
        }
        return height < Paper.DEPTH * WHOLE;
    }

    private static int lines(Part part, StyleSheet.Look look) {
        var spans = new ArrayList<Span>(part.kicker());
        spans.addAll(part.spans());
        return LineFill.lines(spans, look, Paper.COLUMN);
    }

    /// Whether a part stays on the page of the next one.
    private boolean staysWithNext(int at, boolean whole) {
        boolean last = at == parts.size() - 1;
        return !last && (whole || styles.look(parts.get(at).look()).keepNext() || parts.get(at + 1).height() > 0);
    }

    private void framedCase() {
        if (!box.kicker().isEmpty() || !box.by().isEmpty()) {
            parts.add(new Part("CaseHead", box.by(), box.kicker(), 0));
        }
        words("CaseTitle", box.title());
        body(box.numbered() ? "CasePoint" : "CaseText");
        foot("CasePictures", "CaseCaption");
    }

    private void quote() {
        parts.add(new Part("QuoteMark", List.of(), List.of(), MARK.height()));
        words("QuoteTitle", box.title());
        body(box.numbered() ? "QuotePoint" : "QuoteText");
        if (!box.by().isEmpty()) {
            var signed = new ArrayList<Span>(List.of(Span.of("—— ")));
            signed.addAll(box.by());
            words("QuoteBy", signed);
        }
        foot("QuotePictures", "QuoteCaption");
    }

    private void signed() {
        String kind = box.look() == Box.Look.LETTER ? "Letter" : "Statement";
        boolean titled = !box.title().isEmpty();
        words(kind + (titled ? "Kicker" : "Head"), box.kicker());
        words(kind + "Title", box.title());
        body(kind + (box.numbered() ? "Point" : "Text"));
        foot(kind + "Pictures", kind + "Caption");
        words(kind + "By", box.by());
    }

    private void words(String style, List<Span> spans) {
        if (!spans.isEmpty()) {
            parts.add(Part.of(style, spans));
        }
    }

    private void body(String style) {
        for (int at = 0; at < box.body().size(); at++) {
            var spans = new ArrayList<Span>();
            if (box.numbered()) {
                spans.add(new Span.Text((at + 1) + ". ", Set.of(Span.Mark.STRONG)));
            }
            spans.addAll(box.body().get(at));
            parts.add(Part.of(style, spans));
        }
    }

    private void foot(String style, String caption) {
        if (box.pictures().isEmpty()) {
            return;
        }
        parts.add(new Part(style, List.of(), List.of(), (int) Math.round(fit().height())));
        var captions = new ArrayList<Span>();
        for (Picture picture : box.pictures()) {
            if (!captions.isEmpty() && !picture.caption().isEmpty()) {
                captions.add(Span.of("\u2003"));
            }
            captions.addAll(picture.caption());
        }
        words(caption, captions);
    }

    private SideBySide fit() {
        StyleSheet.Look look = styles.look("CasePictures");
        // A little less than there is, because the space between pictures is not measured.
        int room = Paper.COLUMN - look.left() - look.right() - 80;
        return SideBySide.fit(box.pictures(), room, GAP, TALLEST);
    }

    /// Reckons it.
    void slips(Slips slips) {
        boolean whole = whole();
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            StyleSheet.Look look = styles.look(part.look());
            int edge = look.rule();
            var frame = new Slips.Edge(at == 0 ? edge : 0, at == parts.size() - 1 ? edge : 0, at == 0 ? 0 : edge);
            boolean keepNext = staysWithNext(at, whole);
            if (part.height() > 0) {
                slips.add(part.height() + frame.above() + frame.below(), look.before(), look.after(), keepNext, false,
                        frame.repeated());
            } else {
                slips.lines(whole ? look.unruled().whole() : look.unruled(), lines(part, look), keepNext, frame);
            }
        }
    }

    /// Writes it at the end of the flow.
    void write(Manuscript manuscript, Runs runs, Pictures pictures) throws IOException {
        boolean whole = whole();
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            CTP paragraph = manuscript.paragraph(part.look());
            if (staysWithNext(at, whole)) {
                paragraph.getPPr().addNewKeepNext();
            }
            if (whole) {
                paragraph.getPPr().addNewKeepLines();
            }
            if (at == 0) {
                BigInteger mark = manuscript.startBookmark(paragraph, box.id());
                Manuscript.endBookmark(paragraph, mark);
            }
            if (part.look().equals("QuoteMark")) {
                pictures.put(paragraph, box.id() + ".mark", QuoteMark.of(ACCENT), "", MARK);
            } else if (part.height() > 0) {
                pictures(paragraph, pictures);
            } else {
                if (!part.kicker().isEmpty()) {
                    Runs.styled(paragraph, "Kicker", "\u00A0" + Span.plain(part.kicker()) + "\u00A0");
                    Runs.plain(paragraph, part.spans().isEmpty() ? "" : "  ");
                }
                runs.write(paragraph, part.spans());
            }
        }
    }

    private void pictures(CTP paragraph, Pictures pictures) throws IOException {
        SideBySide fit = fit();
        for (int at = 0; at < box.pictures().size(); at++) {
            if (at > 0) {
                Runs.plain(paragraph, "\u2002");
            }
            pictures.put(paragraph, box.pictures().get(at), new Pictures.Size(
                    (int) Math.round(fit.widths().get(at)), (int) Math.round(fit.height())));
        }
    }
}
