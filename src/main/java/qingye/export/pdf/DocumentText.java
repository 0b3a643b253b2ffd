package qingye.export.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Consumer;

import com.itextpdf.io.font.FontProgram;

import qingye.document.Document;
import qingye.document.Drawing;
import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;

/// All words of a document that get printed.
final class DocumentText {

    /// What the pages carry besides the document's own words.
    private static final String FURNITURE = "0123456789.…•\u2002";

    private DocumentText() {
    }

    /// @throws qingye.export.UnprintableException for the first character the typeface lacks
    static void check(Document document) {
        FontProgram[] fonts = Type.programs();
        Glyphs.check(FURNITURE, fonts);
        each(document, words -> Glyphs.check(words, fonts));
    }

    /// A number of 16 bytes that changes with the document's words: the identity of the written file.
    static byte[] fingerprint(Document document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(document.info().toString().getBytes(StandardCharsets.UTF_8));
            each(document, words -> {
                digest.update(words.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has MD5", missing);
        }
    }

    private static void each(Document document, Consumer<String> to) {
        to.accept(document.labels().contents());
        to.accept(document.labels().header());
        to.accept(document.labels().continued());
        to.accept(document.labels().notes());
        to.accept(document.cover().organisation());
        to.accept(document.cover().year());
        to.accept(document.cover().title());
        to.accept(document.cover().subtitle());
        document.cover().lines().forEach(to);
        document.body().forEach(element -> element(element, to));
    }

    private static void element(Element element, Consumer<String> to) {
        switch (element) {
            case Element.Heading it -> {
                to.accept(it.number());
                spans(it.text(), to);
            }
            case Element.Paragraph it -> spans(it.spans(), to);
            case Element.Bullets it -> it.items().forEach(item -> spans(item, to));
            case Element.Callout it -> {
                spans(it.lead(), to);
                it.items().forEach(item -> spans(item, to));
            }
            case Element.TableElement it -> table(it.table(), to);
            case Element.Picture it -> spans(it.caption(), to);
            case Element.Graphic it -> {
                drawing(it.drawing(), to);
                spans(it.caption(), to);
            }
            case Element.Diagram it -> {
                drawing(it.drawing(), to);
                spans(it.caption(), to);
            }
            case Element.PictureRow it -> it.pictures().forEach(picture -> spans(picture.caption(), to));
            case Element.Cards it -> {
                spans(it.title(), to);
                it.cards().forEach(card -> List.of(card.figure(), card.label(), card.remark())
                        .forEach(part -> spans(part, to)));
            }
            case Element.Box it -> {
                List.of(it.kicker(), it.title(), it.by()).forEach(part -> spans(part, to));
                it.body().forEach(part -> spans(part, to));
                it.pictures().forEach(picture -> spans(picture.caption(), to));
            }
            case Element.MiniContents it -> it.entries().forEach(entry -> to.accept(entry.line()));
            case Element.PageBreak _ -> {
                // no words
            }
        }
    }

    private static void drawing(Drawing drawing, Consumer<String> to) {
        for (Drawing.Shape shape : drawing.shapes()) {
            if (shape instanceof Drawing.Label label) {
                to.accept(label.text());
            }
        }
    }

    private static void table(Table table, Consumer<String> to) {
        spans(table.caption(), to);
        table.rows().forEach(row -> row.cells().forEach(cell -> spans(cell.spans(), to)));
        table.notes().forEach(note -> spans(note.text(), to));
    }

    private static void spans(List<Span> spans, Consumer<String> to) {
        for (Span span : spans) {
            switch (span) {
                case Span.Text it -> to.accept(it.text());
                case Span.Figure it -> to.accept(it.text());
                case Span.Link it -> to.accept(it.text());
                case Span.PageNumber _, Span.NoteMark _ -> {
                    // digits
                }
            }
        }
    }
}
