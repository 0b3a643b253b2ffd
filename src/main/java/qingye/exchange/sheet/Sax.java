package qingye.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import qingye.exchange.source.RefusedSource;

/// Parses one part of a workbook as a stream of events, so that no part is ever held whole.
final class Sax {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Sax() {}

    /// A refusal on its way out of a parser.
    static final class Stop extends SAXException {
        private static final long serialVersionUID = 1L;
        private final RefusedSource refused;

        Stop(RefusedSource refused) {
            super(refused);
            this.refused = refused;
        }
    }

    static void parse(InputStream part, DefaultHandler handler) throws IOException, RefusedSource {
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature(NO_DOCTYPE, true);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(part));
        } catch (Stop stop) {
            throw stop.refused;
        } catch (SAXException e) {
            throw SheetGuard.refused(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser cannot be made safe", e);
        }
    }
}
