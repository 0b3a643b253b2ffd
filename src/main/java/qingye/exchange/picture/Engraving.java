package qingye.exchange.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.XMLEvent;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import org.jspecify.annotations.Nullable;

import qingye.document.Bytes;

/// A drawing in SVG, drawn once at the sharpness of print: Word, the page on screen and the PDF then show the same, and
/// nothing an SVG may carry besides (scripts, links, other files) gets any further. Its letters are those of the
/// report, whatever typeface it names, as a named one is rarely on the next machine.
sealed interface Engraving {

    /// How long the longer side becomes, in pixels: 390 to the inch across the printed column.
    int LONGEST = 2400;
    /// What shows other files inside a drawing (SVG 2, chapters 12.3 and 15; Filter Effects, chapter 9.12).
    Set<String> EMBEDDING = Set.of("image", "feImage", "foreignObject");

    /// @param png the drawing, on a transparent ground
    record Drawn(Bytes png) implements Engraving {}

    /// @param fault why it was not drawn
    record Undrawn(Fault fault) implements Engraving {}

    static Engraving of(byte[] content) {
        Optional<Fault> fault = fault(content);
        if (fault.isPresent()) {
            return new Undrawn(fault.get());
        }
        try {
            String tamed = Taming.tame(plain(content));
            var context = LoaderContext.builder()
                    .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                    .preProcessor(root -> root.setAttribute("font-family", Lettering.family()))
                    .build();
            @Nullable
            SVGDocument document = new SVGLoader()
                    .load(() -> readers().createXMLEventReader(new StringReader(tamed)), null, context);
            return document == null ? new Undrawn(Fault.DAMAGED) : draw(document);
        } catch (XMLStreamException | IllegalStateException | IllegalArgumentException
                | IndexOutOfBoundsException absurd) {
            return new Undrawn(Fault.DAMAGED);
        }
    }

    /// The drawing without anything that can be written in more than one way: whatever its encoding is, and whether its
    /// signs are written as themselves or as their numbers.
    private static String plain(byte[] content) throws XMLStreamException {
        var plain = new StringWriter();
        var writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(plain);
        var reader = readers().createXMLEventReader(new ByteArrayInputStream(content));
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement() || event.isEndElement() || event.isCharacters()) {
                writer.add(event);
            }
        }
        writer.flush();
        return plain.toString();
    }

    /// What keeps it from being drawn, found without building anything of it.
    private static Optional<Fault> fault(byte[] content) {
        boolean begun = false;
        var growth = new Growth();
        try {
            var reader = readers().createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                int next = reader.next();
                if (next == XMLStreamConstants.END_ELEMENT) {
                    growth.end();
                }
                if (next != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                growth.begin(reader.getAttributeValue(null, "id"), reference(reader));
                String name = reader.getLocalName();
                if (!begun && !name.equals("svg")) {
                    return Optional.of(Fault.FOREIGN);
                }
                begun = true;
                if (EMBEDDING.contains(name)) {
                    return Optional.of(Fault.EMBEDDING);
                }
            }
            if (growth.endless()) {
                return Optional.of(Fault.ENDLESS);
            }
            return begun ? Optional.empty() : Optional.of(Fault.FOREIGN);
        } catch (XMLStreamException broken) {
            return Optional.of(begun ? Fault.DAMAGED : Fault.FOREIGN);
        }
    }

    private static @Nullable String reference(XMLStreamReader reader) {
        String linked = reader.getAttributeValue("http://www.w3.org/1999/xlink", "href");
        return linked == null ? reader.getAttributeValue(null, "href") : linked;
    }

    /// Readers that follow nothing out of the file: no document type, no entity of its own making.
    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Engraving draw(SVGDocument document) {
        FloatSize size = document.size();
        double scale = LONGEST / (double) Math.max(size.width, size.height);
        int width = (int) Math.round(size.width * scale);
        int height = (int) Math.round(size.height * scale);
        if (!Double.isFinite(scale) || width < 1 || height < 1) {
            return new Undrawn(Fault.DAMAGED);
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, canvas, new ViewBox(0, 0, width, height));
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        // Not through a file: the usual way would keep one for a moment.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return new Drawn(Bytes.of(bytes.toByteArray()));
    }
}
