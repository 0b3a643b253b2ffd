package qingye.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import qingye.exchange.source.Bounds;

/// The sheets of a workbook, in order.
final class SheetList extends DefaultHandler {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<Sheet> sheets = new ArrayList<>();

    /// A sheet.
    ///
    /// @param relation under which its part is found
    record Sheet(String name, String relation, boolean hidden) {}

    List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        String relation = attributes.getValue(RELATIONS, "id");
        String title = attributes.getValue("name");
        if (local.equals("sheet") && relation != null && title != null && sheets.size() < Bounds.PARTS) {
            String state = String.valueOf(attributes.getValue("state"));
            sheets.add(new Sheet(title, relation, state.endsWith("idden")));
        }
    }
}
