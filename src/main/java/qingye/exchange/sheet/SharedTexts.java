package qingye.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import qingye.exchange.log.Refusal;
import qingye.exchange.source.Bounds;
import qingye.exchange.source.Cleaning;
import qingye.exchange.source.RefusedSource;

/// The texts that the cells of a workbook share. Digits set as superscript come out as ¹²³, so that a note mark is not
/// taken for a part of the label; readings of Chinese and Japanese words are left out.
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final RichText rich = new RichText();
    private int length;

    /// The text with that number; empty if there is none.
    String text(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (local.equals("si")) {
            rich.clear();
        }
        rich.start(local, attributes);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        rich.characters(chars, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        rich.end(local);
        if (local.equals("si")) {
            length += rich.text().length();
            if (texts.size() >= Bounds.CELLS || length > Bounds.TEXT) {
                throw new Sax.Stop(new RefusedSource(Refusal.CELLS, Integer.toString(Bounds.CELLS)));
            }
            texts.add(rich.text());
        }
    }

    /// The runs of one text.
    static final class RichText {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder run = new StringBuilder();
        private boolean inText;
        private boolean raised;
        private int readings;

        void clear() {
            text.setLength(0);
        }

        void start(String local, Attributes attributes) {
            switch (local) {
                case "r" -> raised = false;
                case "vertAlign" -> raised = "superscript".equals(attributes.getValue("val"));
                case "rPh" -> readings++;
                case "t" -> {
                    inText = readings == 0;
                    run.setLength(0);
                }
                default -> {
                    // nothing else carries text
                }
            }
        }

        void characters(char[] chars, int start, int length) {
            if (inText && run.length() + text.length() <= Bounds.CELL_TEXT) {
                run.append(chars, start, length);
            }
        }

        void end(String local) {
            switch (local) {
                case "t" -> {
                    text.append(raised && inText ? Cleaning.raised(run.toString()) : run);
                    run.setLength(0);
                    inText = false;
                }
                case "r" -> raised = false;
                case "rPh" -> readings--;
                default -> {
                    // nothing else carries text
                }
            }
        }

        String text() {
            return text.toString();
        }
    }
}
