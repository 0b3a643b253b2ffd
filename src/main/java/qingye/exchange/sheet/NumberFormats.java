package qingye.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import qingye.exchange.source.Bounds;

/// The number format of each cell style of a workbook.
final class NumberFormats extends DefaultHandler {

    private static final int MOST = 100_000;

    private final Map<Integer, String> custom = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inStyles;

    /// A number format.
    ///
    /// @param index its number; the first 164 are built in
    /// @param pattern its pattern, for instance `#,##0.00`
    record Format(int index, String pattern) {}

    /// The format of that style; the general one if there is no such style.
    Format of(int style) {
        int index = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String pattern = custom.get(index);
        if (pattern == null) {
            pattern = BuiltinFormats.getBuiltinFormat(index);
        }
        return pattern == null ? new Format(0, "General") : new Format(index, pattern);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "numFmt" -> {
                String pattern = attributes.getValue("formatCode");
                if (pattern != null && pattern.length() <= Bounds.LABEL && custom.size() < MOST) {
                    custom.put(number(attributes, "numFmtId", 0), pattern);
                }
            }
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles && styles.size() < MOST) {
                    styles.add(number(attributes, "numFmtId", 0));
                }
            }
            default -> {
                // fonts, fills and borders do not change what a cell says
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (local.equals("cellXfs")) {
            inStyles = false;
        }
    }

    /// A whole number among the attributes, or what stands in for it.
    static int number(Attributes attributes, String name, int otherwise) {
        String text = attributes.getValue(name);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
