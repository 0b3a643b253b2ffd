package qingye.exchange.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import qingye.exchange.manuscript.Refusal;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.task.Cancelled;
import qingye.task.Progress;

/// Parses a part into nodes. Entities are refused, depth and number of nodes are bounded, and what only says how
/// something looks is left out at once.
final class PartReader extends DefaultHandler {

    private static final int DEEPEST = 300;
    private static final int MOST_NODES = 3_000_000;
    private static final int MOST_TEXT = 40_000_000;
    private static final Set<String> UNDERSTOOD = Set.of("wps", "wpg", "wpc", "wp14", "w14", "w15", "w16se", "a14");
    private static final Map<String, String> PREFIXES = prefixes();
    /// Looks that no block has.
    private static final Set<String> IDLE = Set.of(
            "w:rFonts", "w:sz", "w:szCs", "w:lang", "w:kern", "w:color", "w:bCs", "w:iCs", "w:spacing", "w:ind",
            "w:tabs", "w:pBdr", "w:widowControl", "w:keepNext", "w:keepLines", "w:jc", "w:tcBorders", "w:tblBorders",
            "w:tcMar", "w:tblCellMar", "w:tcW", "w:tblW", "w:tblInd", "w:tblLayout", "w:tblLook", "w:vAlign",
            "w:shd", "w:proofErr", "w:lastRenderedPageBreak", "w:bookmarkEnd", "w:bookmarkStart", "w:rtl",
            "w:adjustRightInd", "w:snapToGrid", "w:w", "w:position", "w:noProof", "w:latentStyles", "w:textAlignment",
            "wp:effectExtent", "wp:positionH", "wp:positionV", "wp:simplePos", "a:custGeom", "a:prstGeom", "a:ln",
            "a:effectLst", "c:spPr", "c:txPr", "c:dLbls", "w:rsids", "w:tblPrEx", "w:cnfStyle");

    private final Deque<Open> path = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();
    private int idle;
    private int nodes;
    private long characters;

    /// An element that is not ended yet.
    private static final class Open {
        private final String name;
        private final Map<String, String> attributes;
        private final List<Node> children = new ArrayList<>(2);
        private final StringBuilder text = new StringBuilder(0);

        private Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }
    }

    private PartReader() {}

    /// Parses a part.
    ///
    /// @param size in bytes, as far as it is known
    static Node read(InputStream part, long size, Progress progress) throws IOException, RefusedManuscript {
        try (var counted = new Counted(part, size, progress)) {
            var reader = new PartReader();
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            SAXParser parser = factory.newSAXParser();
            // the parser's own bound is lower than tables within tables need
            parser.setProperty("jdk.xml.maxElementDepth", Integer.toString(2 * DEEPEST));
            parser.parse(new InputSource(counted), reader);
            return reader.root.orElseThrow(() -> new RefusedManuscript(Refusal.DAMAGED, ""));
        } catch (TooMuch _) {
            throw new RefusedManuscript(Refusal.BOMB, "");
        } catch (SAXParseException e) {
            boolean entities = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new RefusedManuscript(entities ? Refusal.ENTITIES : Refusal.DAMAGED, "");
        } catch (SAXException e) {
            if (e.getException() instanceof Cancelled cancelled) {
                throw cancelled;
            }
            throw new RefusedManuscript(Refusal.DAMAGED, "");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser cannot be made safe", e);
        }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        String name = named(uri, local);
        if (idle > 0 || IDLE.contains(name)) {
            idle++;
            if (idle > DEEPEST) {
                throw new TooMuch();
            }
            return;
        }
        nodes++;
        if (path.size() >= DEEPEST || nodes > MOST_NODES) {
            throw new TooMuch();
        }
        path.push(new Open(name, kept(attributes)));
    }

    private static Map<String, String> kept(Attributes attributes) {
        if (attributes.getLength() == 0) {
            return Map.of();
        }
        var kept = new HashMap<String, String>();
        for (int at = 0; at < attributes.getLength(); at++) {
            String name = named(attributes.getURI(at), attributes.getLocalName(at));
            if (!name.startsWith("w:rsid") && !name.startsWith("w14:")) {
                kept.put(name, attributes.getValue(at));
            }
        }
        return kept.isEmpty() ? Map.of() : kept;
    }

    @Override
    public void characters(char[] signs, int start, int length) throws SAXException {
        if (idle == 0 && !path.isEmpty()) {
            characters += length;
            if (characters > MOST_TEXT) {
                throw new TooMuch();
            }
            path.element().text.append(signs, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (idle > 0) {
            idle--;
            return;
        }
        Open open = path.pop();
        boolean bearing = open.children.isEmpty();
        var node = new Node(open.name, open.attributes, List.copyOf(open.children),
                bearing ? open.text.toString() : "");
        if (path.isEmpty()) {
            root = Optional.of(node);
        } else if (node.is("mc:AlternateContent")) {
            path.element().children.addAll(chosen(node).children());
        } else {
            path.element().children.add(node);
        }
    }

    /// Of several ways to say the same, the one we understand.
    private static Node chosen(Node alternatives) {
        return alternatives.all("mc:Choice")
                .filter(choice -> choice.attribute("Requires").stream()
                        .flatMap(all -> Stream.of(all.split("\\s+")))
                        .allMatch(UNDERSTOOD::contains))
                .findFirst()
                .or(() -> alternatives.child("mc:Fallback"))
                .orElse(alternatives);
    }

    /// Nothing is told to anybody: what is wrong is thrown.
    @Override
    public void warning(SAXParseException e) {
        // a warning stops nobody
    }

    private static String named(String uri, String local) {
        if (uri.isEmpty()) {
            return local;
        }
        return PREFIXES.getOrDefault(uri, "?") + ":" + local;
    }

    private static Map<String, String> prefixes() {
        var prefixes = new HashMap<String, String>();
        for (String base : List.of("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/")) {
            String year = base.contains("purl") ? "" : "2006/";
            prefixes.put(base + "wordprocessingml/" + year + "main", "w");
            prefixes.put(base + "officeDocument/" + year + "relationships", "r");
            prefixes.put(base + "officeDocument/" + year + "math", "m");
            prefixes.put(base + "drawingml/" + year + "main", "a");
            prefixes.put(base + "drawingml/" + year + "wordprocessingDrawing", "wp");
            prefixes.put(base + "drawingml/" + year + "chart", "c");
            prefixes.put(base + "drawingml/" + year + "picture", "pic");
            prefixes.put(base + "drawingml/" + year + "diagram", "dgm");
        }
        prefixes.put("http://schemas.openxmlformats.org/package/2006/relationships", "rel");
        prefixes.put("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");
        prefixes.put("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps");
        prefixes.put("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg");
        prefixes.put("http://schemas.microsoft.com/office/word/2010/wordml", "w14");
        prefixes.put("urn:schemas-microsoft-com:vml", "v");
        prefixes.put("urn:schemas-microsoft-com:office:office", "o");
        return Map.copyOf(prefixes);
    }

    /// More than any text has.
    private static final class TooMuch extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /// Tells how far it is as it is read.
    private static final class Counted extends FilterInputStream {
        private final double size;
        private final Progress progress;
        private long read;

        private Counted(InputStream in, long size, Progress progress) {
            super(in);
            this.size = Math.max(1, size);
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            progress.at(Math.min(1, read / size));
            int more = super.read(bytes, from, Math.min(length, 1 << 15));
            read += Math.max(0, more);
            return more;
        }
    }
}
