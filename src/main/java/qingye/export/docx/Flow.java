package qingye.export.docx;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Span;
import qingye.export.AsCallout;
import qingye.task.Progress;

/// Writes the elements of the body one after the other.
final class Flow {

    private final Manuscript manuscript;
    private final Runs runs;
    private final Tables tables;
    private final Callouts callouts;
    private final Pictures pictures;

    Flow(Manuscript manuscript, Document content, StyleSheet styles) {
        this.manuscript = manuscript;
        this.runs = new Runs(manuscript, Optional.empty());
        this.tables = new Tables(manuscript, runs, styles, content.labels().notes());
        this.callouts = new Callouts(manuscript);
        this.pictures = new Pictures(manuscript, runs, content);
    }

    /// Writes all of them.
    void write(List<Element> body, Progress progress) throws IOException {
        for (int i = 0; i < body.size(); i++) {
            double share = 1.0 / body.size();
            write(body.get(i), progress.part(i * share, (i + 1) * share));
            if (gapAfter(body, i)) {
                manuscript.paragraph("Gap");
            }
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
            case Element.Cards cards -> callouts.write(AsCallout.of(cards));
            case Element.Box box -> callouts.write(AsCallout.of(box));
            case Element.MiniContents contents -> callouts.write(AsCallout.of(contents));
            case Element.PictureRow row -> {
                for (Element.Picture picture : row.pictures()) {
                    pictures.write(picture);
                }
            }
            case Element.Diagram diagram -> callouts.write(new Element.Callout(
                    diagram.id(), diagram.caption(), List.of(List.of(Span.of(diagram.alternative())))));
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
            case NOTE -> "Note";
        };
    }

    /// The style of a list.
    static String style(Element.Bullets bullets) {
        return bullets.numbered() ? "ListNumber" : "ListBullet";
    }

    /// Whether a gap follows an element of the body. Tables have no space below them, and two of them would grow
    /// together; and a file must not end with one.
    static boolean gapAfter(List<Element> body, int index) {
        boolean boxed = body.get(index) instanceof Element.TableElement || body.get(index) instanceof Element.Callout;
        return boxed && (index == body.size() - 1 || !spaced(body.get(index + 1)));
    }

    private static boolean spaced(Element element) {
        return switch (element) {
            case Element.Paragraph _, Element.Bullets _, Element.Callout _, Element.Cards _ ->
                false;
            case Element.Box _, Element.MiniContents _, Element.Diagram _ ->
                false;
            case Element.TableElement table -> !table.table().caption().isEmpty();
            case Element.Heading _, Element.Picture _, Element.PictureRow _ -> true;
            case Element.Graphic _, Element.PageBreak _ -> true;
        };
    }
}
