package qingye.export.docx;

import java.io.IOException;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Span;
import qingye.export.Orientation;
import qingye.task.Progress;

/// Writes the elements of the body one after the other.
final class Flow {

    private final Manuscript manuscript;
    private final StyleSheet styles;
    private final Runs runs;
    private final Tables tables;
    private final Callouts callouts;
    private final Pictures pictures;

    Flow(Manuscript manuscript, Document content, StyleSheet styles) {
        this.manuscript = manuscript;
        this.styles = styles;
        this.runs = new Runs(manuscript, Optional.empty());
        this.tables = new Tables(manuscript, runs, styles, content.labels().notes());
        this.callouts = new Callouts(manuscript);
        this.pictures = new Pictures(manuscript, runs, content);
    }

    /// Writes all of them.
    void write(List<Element> body, Progress progress) throws IOException {
        BitSet wide = Orientation.wide(body);
        for (int i = 0; i < body.size(); i++) {
            double share = 1.0 / body.size();
            manuscript.turn(wide.get(i) ? Paper.Sheet.WIDE : Paper.Sheet.UPRIGHT);
            write(body.get(i), progress.part(i * share, (i + 1) * share));
            gapAfter(body, wide, i).ifPresent(manuscript::paragraph);
        }
    }

    private void write(Element element, Progress progress) throws IOException {
        progress.at(0);
        switch (element) {
            case Element.Heading heading -> {
                CTP line = manuscript.paragraph(style(heading));
                BigInteger mark = manuscript.startBookmark(line, heading.id());
                if (!heading.number().isEmpty()) {
                    runs.write(line, List.of(Span.of(heading.number() + " ")));
                }
                runs.write(line, heading.text());
                Manuscript.endBookmark(line, mark);
            }
            case Element.Paragraph paragraph -> {
                CTP text = manuscript.paragraph(style(paragraph));
                manuscript.bookmark(text, paragraph.id());
                runs.write(text, paragraph.spans());
            }
            case Element.Bullets bullets -> list(bullets);
            case Element.Callout callout -> callouts.write(callout);
            case Element.TableElement table -> tables.write(table, progress);
            case Element.Picture picture -> pictures.write(picture);
            case Element.Graphic graphic -> pictures.write(graphic);
            case Element.Diagram diagram -> pictures.write(diagram);
            case Element.PictureRow row -> {
                gapIfDue();
                Shelf.of(row, styles).write(manuscript, runs, pictures);
            }
            case Element.Cards cards -> {
                gapIfDue();
                CardTable.of(cards, styles).write(manuscript, runs);
            }
            case Element.Box box -> Panel.of(box, styles).write(manuscript, runs, pictures);
            case Element.MiniContents contents -> new Contents(manuscript).write(contents);
            case Element.PageBreak _ -> manuscript.breakPage();
        }
    }

    private void list(Element.Bullets bullets) {
        BigInteger counting = bullets.numbered() ? manuscript.lists().counting() : BigInteger.ONE;
        boolean first = true;
        for (List<Span> item : bullets.items()) {
            CTP line = manuscript.paragraph(style(bullets));
            if (bullets.numbered()) {
                var number = line.getPPr().addNewNumPr();
                number.addNewIlvl().setVal(BigInteger.ZERO);
                number.addNewNumId().setVal(counting);
            }
            if (first) {
                manuscript.bookmark(line, bullets.id());
                first = false;
            }
            runs.write(line, item);
        }
    }

    /// The style of a heading.
    static String style(Element.Heading heading) {
        return "Heading" + heading.level();
    }

    /// The style of running text.
    static String style(Element.Paragraph paragraph) {
        return switch (paragraph.style()) {
            case BODY -> "BodyText";
            case LEAD -> "Lead";
            case SLOGAN -> "ChapterSlogan";
            case NOTE -> "Note";
        };
    }

    /// The style of a list.
    static String style(Element.Bullets bullets) {
        return bullets.numbered() ? "ListNumber" : "ListBullet";
    }

    private void gapIfDue() {
        if (manuscript.breakDue()) {
            manuscript.paragraph("Gap");
        }
    }

    /// The style of the gap that follows an element of the body, if one does. Tables and frames have no space below
    /// them, and two of them would grow together; and neither a file nor a section must end with a table.
    ///
    /// @param wide which elements stand on wide pages
    static Optional<String> gapAfter(List<Element> body, BitSet wide, int index) {
        Element element = body.get(index);
        boolean last = index == body.size() - 1;
        if (!last && wide.get(index) != wide.get(index + 1)) {
            return endsWithTable(element) ? Optional.of("SectionEnd") : Optional.empty();
        }
        boolean boxed = switch (element) {
            case Element.TableElement _, Element.Callout _, Element.Cards _, Element.PictureRow _ -> true;
            case Element.MiniContents _ -> true;
            case Element.Box box -> box.look() != Element.Box.Look.LETTER;
            case Element.Heading _, Element.Paragraph _, Element.Bullets _, Element.Picture _ -> false;
            case Element.Graphic _, Element.Diagram _, Element.PageBreak _ -> false;
        };
        return boxed && (last || !spaced(body.get(index + 1))) ? Optional.of("Gap") : Optional.empty();
    }

    private static boolean endsWithTable(Element element) {
        return switch (element) {
            case Element.TableElement table -> table.table().notes().isEmpty();
            case Element.Callout _, Element.Cards _, Element.PictureRow _ -> true;
            case Element.MiniContents _, Element.Box _, Element.Heading _, Element.Paragraph _ -> false;
            case Element.Bullets _, Element.Picture _, Element.Graphic _, Element.Diagram _ -> false;
            case Element.PageBreak _ -> false;
        };
    }

    private static boolean spaced(Element element) {
        return switch (element) {
            case Element.Paragraph _, Element.Bullets _, Element.Callout _, Element.MiniContents _, Element.Box _ ->
                false;
            case Element.TableElement table -> !table.table().caption().isEmpty();
            case Element.Cards cards -> !cards.title().isEmpty();
            case Element.PictureRow _ -> false;
            case Element.Heading _, Element.Picture _, Element.Diagram _ -> true;
            case Element.Graphic _, Element.PageBreak _ -> true;
        };
    }
}
