package qingye.export;

import java.util.ArrayList;
import java.util.List;

import qingye.document.Document;
import qingye.document.Element;

/// A break right under headings is meant for their section: it takes them along, because no heading stands alone.
public final class PageBreaks {

    private PageBreaks() {}

    /// The document with every such break before the headings.
    public static Document settled(Document document) {
        var body = new ArrayList<Element>();
        for (Element element : document.body()) {
            int place = body.size();
            if (element instanceof Element.PageBreak) {
                while (place > 0 && body.get(place - 1) instanceof Element.Heading) {
                    place--;
                }
            }
            body.add(place, element);
        }
        return new Document(document.info(), document.labels(), document.cover(), List.copyOf(body));
    }
}
