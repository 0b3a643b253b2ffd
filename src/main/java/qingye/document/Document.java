package qingye.document;

import java.util.List;

/// A whole report ready to be written: what an exporter gets to see, and all it gets to see.
///
/// The same document written twice by the same exporter gives the same bytes.
///
/// @param info what a file's properties say of it
/// @param labels the words of the furniture around the content, in the document's language
/// @param cover the first page; it carries no page number
/// @param body the flow, in reading order; the contents pages are made from its headings
public record Document(Info info, Labels labels, Cover cover, List<Element> body) {

    public Document {
        body = List.copyOf(body);
    }

    /// The headings of the flow that the contents pages list, in reading order.
    ///
    /// @param deepest the deepest level to list, 1 for chapters only
    public List<Element.Heading> headings(int deepest) {
        return body.stream()
                .filter(Element.Heading.class::isInstance)
                .map(Element.Heading.class::cast)
                .filter(heading -> heading.level() <= deepest)
                .toList();
    }
}
