package qingye.document;

import java.util.List;

/// One thing in the flow of a report. Every element carries the stable id of what it was composed from,
/// unique within the document, so that a bookmark, a link or a comment can hang on it.
public sealed interface Element {

    /// The stable id; usable as a bookmark name: letters, digits, `-`, `_` and `.` only.
    String id();

    /// The pictures it shows.
    default List<Picture> pictures() {
        return List.of();
    }

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
            /// as a lead, where it is the slogan of a chapter
            SLOGAN,
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
    ///
    /// @param landscape whether it stands on pages of its own that are wider than high
    record TableElement(String id, Table table, boolean landscape) implements Element {

        /// A table in the upright flow.
        public TableElement(String id, Table table) {
            this(id, table, false);
        }
    }

    /// Figures set large, side by side.
    ///
    /// @param title printed above them; may be empty
    record Cards(String id, List<Span> title, List<Card> cards) implements Element {
        public Cards {
            title = List.copyOf(title);
            cards = List.copyOf(cards);
        }

        /// One of them.
        ///
        /// @param figure set large
        /// @param label below it
        /// @param remark smaller below that; may be empty
        public record Card(List<Span> figure, List<Span> label, List<Span> remark) {
            public Card {
                figure = List.copyOf(figure);
                label = List.copyOf(label);
                remark = List.copyOf(remark);
            }
        }
    }

    /// Text that stands apart. It may run over pages.
    ///
    /// @param kicker a word or two that say what it is; may be empty
    /// @param by whose it is: beside the kicker of a case, behind a dash under a quotation, as the signature of a
    /// letter; may be empty
    /// @param numbered whether the paragraphs are numbered points
    record Box(
            String id, Look look, List<Span> kicker, List<Span> title, List<Span> by, boolean numbered,
            List<List<Span>> body, List<Picture> pictures) implements Element {
        public Box {
            kicker = List.copyOf(kicker);
            title = List.copyOf(title);
            by = List.copyOf(by);
            body = List.copyOf(body);
            pictures = List.copyOf(pictures);
        }

        /// How it stands apart.
        public enum Look {
            /// framed and tinted
            CASE,
            /// large, with a quotation mark
            QUOTE,
            /// unframed, signed at the right
            LETTER,
            /// framed, signed at the right
            STATEMENT
        }
    }

    /// Pictures side by side, as high as each other, over the whole text column. Their shares say nothing.
    record PictureRow(String id, List<Picture> pictures) implements Element {
        public PictureRow {
            pictures = List.copyOf(pictures);
        }
    }

    /// A drawing that is no chart: a structure, steps, goals.
    ///
    /// @param alternative all its words, as a sentence
    record Diagram(String id, Meaning meaning, Drawing drawing, List<Span> caption, String alternative)
            implements Element {
        public Diagram {
            caption = List.copyOf(caption);
        }
    }

    /// The sections of a chapter with their pages.
    record MiniContents(String id, List<Entry> entries) implements Element {
        public MiniContents {
            entries = List.copyOf(entries);
        }

        /// One of them.
        ///
        /// @param anchor the id of its heading
        /// @param line its number and title
        public record Entry(String anchor, String line) {}
    }

    /// A raster picture.
    ///
    /// @param data the file's bytes
    /// @param mediaType `image/png` or `image/jpeg`
    /// @param pixelWidth width in pixels
    /// @param pixelHeight height in pixels
    /// @param window the part of it that is printed
    /// @param share width as a share of the text column, above 0, at most 1
    /// @param caption printed under it; may be empty
    /// @param alternative what it shows, for those who do not see it
    record Picture(
            String id,
            Bytes data,
            String mediaType,
            int pixelWidth,
            int pixelHeight,
            Window window,
            double share,
            List<Span> caption,
            String alternative) implements Element {
        public Picture {
            caption = List.copyOf(caption);
        }

        @Override
        public List<Picture> pictures() {
            return List.of(this);
        }

        /// How high the printed part is for its width.
        public double slope() {
            return pixelHeight * window.height() / (pixelWidth * window.width());
        }

        /// A part of a picture, as shares of its width and height.
        public record Window(double left, double top, double width, double height) {
            /// All of it.
            public static final Window ALL = new Window(0, 0, 1, 1);
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
