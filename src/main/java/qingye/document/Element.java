package qingye.document;

import java.util.List;

/// One thing in the flow of a report. Every element carries the stable id of what it was composed from,
/// unique within the document, so that a bookmark, a link or a comment can hang on it.
public sealed interface Element {

    /// The stable id; usable as a bookmark name: letters, digits, `-`, `_` and `.` only.
    String id();

    /// A heading. A level 1 heading opens a chapter on a new page.
    ///
    /// @param level 1 to 4; no level is left out on the way down
    /// @param number the printed number, for instance `01` or `1.2`, or empty
    /// @param text the title; note marks may follow
    record Heading(String id, int level, String number, List<Span> text) implements Element {
        public Heading {
            text = List.copyOf(text);
        }

        /// Number and title as one line without marks, for contents, bookmarks and running heads.
        public String line() {
            String title = Span.plain(text);
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    /// Running text.
    record Paragraph(String id, Style style, List<Span> spans) implements Element {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        /// How a paragraph is set.
        public enum Style {
            /// justified, first line indented by two characters
            BODY,
            /// larger and in the accent colour, under a chapter title
            LEAD,
            /// small, not indented
            NOTE
        }
    }

    /// A list.
    ///
    /// @param numbered true for 1. 2. 3., false for bullets
    record Bullets(String id, boolean numbered, List<List<Span>> items) implements Element {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// A tinted box in which figures are called out: a lead such as 报告期内，公司 and its items.
    record Callout(String id, List<Span> lead, List<List<Span>> items) implements Element {
        public Callout {
            lead = List.copyOf(lead);
            items = List.copyOf(items);
        }
    }

    /// A table; see [Table] for its shape.
    record TableElement(String id, Table table) implements Element {}

    /// A raster picture.
    ///
    /// @param data the file's bytes
    /// @param mediaType `image/png` or `image/jpeg`
    /// @param pixelWidth width in pixels
    /// @param pixelHeight height in pixels
    /// @param share width as a share of the text column, above 0, at most 1
    /// @param caption printed under it; may be empty
    /// @param alternative what it shows, for those who do not see it
    record Picture(
            String id,
            Bytes data,
            String mediaType,
            int pixelWidth,
            int pixelHeight,
            double share,
            List<Span> caption,
            String alternative) implements Element {
        public Picture {
            caption = List.copyOf(caption);
        }
    }

    /// A chart: a drawing for paper and screen, and its figures for the programs that draw charts themselves.
    record Graphic(String id, Chart chart, Drawing drawing, List<Span> caption, String alternative) implements Element {
        public Graphic {
            caption = List.copyOf(caption);
        }
    }

    /// What follows starts on a new page.
    record PageBreak(String id) implements Element {}
}
