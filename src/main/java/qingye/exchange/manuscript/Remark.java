package qingye.exchange.manuscript;

/// Something of the text that did not come over as it was.
///
/// @param detail the words or the name of it; may be empty
/// @param spot where it was met first
/// @param count how often it was met
public record Remark(Kind kind, String detail, Spot spot, int count) {

    /// What becomes of it.
    public enum Fate {
        /// it is not in the report
        LEFT_OUT,
        /// it is in the report, in another form
        CHANGED,
        /// the report makes its own, or has no use for it
        NOT_NEEDED
    }

    /// What it is. Each has a sentence in the bundles: `manuscript.remark.` and the name in lower case.
    public enum Kind {
        /// a header or a footer, with its words
        HEADER_FOOTER(Fate.NOT_NEEDED),
        /// a comment, with its words
        COMMENT(Fate.LEFT_OUT),
        /// words taken out by a tracked change
        DELETED(Fate.LEFT_OUT),
        /// hidden words
        HIDDEN(Fate.LEFT_OUT),
        /// a line of the cover
        COVER(Fate.NOT_NEEDED),
        /// the contents, or an index
        CONTENTS(Fate.NOT_NEEDED),
        /// an embedded object, with the program it belongs to
        OBJECT(Fate.LEFT_OUT),
        /// macros
        MACROS(Fate.NOT_NEEDED),
        /// a file elsewhere that is to be fetched, with its address
        EXTERNAL(Fate.LEFT_OUT),
        /// a picture that is neither PNG nor JPEG, with its name
        PICTURE_FOREIGN(Fate.LEFT_OUT),
        /// a damaged picture, with its name
        PICTURE_DAMAGED(Fate.LEFT_OUT),
        /// a picture of too many pixels, with its name and size
        PICTURE_PIXELS(Fate.LEFT_OUT),
        /// a picture of too many bytes, with its name
        PICTURE_BYTES(Fate.LEFT_OUT),
        /// a drawn shape without words
        DRAWING(Fate.NOT_NEEDED),
        /// control characters
        CONTROL(Fate.LEFT_OUT),
        /// a sign of a symbol font
        SYMBOL(Fate.LEFT_OUT),
        /// words the report prints by itself, such as the names of the columns of a list of honours
        FURNITURE(Fate.NOT_NEEDED),
        /// a line between paragraphs
        DIVIDER(Fate.NOT_NEEDED),
        /// settings at the head of a Markdown file
        FRONT_MATTER(Fate.NOT_NEEDED),
        /// a field that shows nothing, with its name
        FIELD(Fate.LEFT_OUT),
        /// underlines, strokes through, highlights
        LOOK(Fate.NOT_NEEDED),
        /// the address of a link; its words stay
        LINK(Fate.LEFT_OUT),
        /// a paragraph style of its own, with its name
        STYLE(Fate.CHANGED),
        /// a list within a list
        NESTED_LIST(Fate.CHANGED),
        /// a numbered list that does not begin with 1
        LIST_START(Fate.CHANGED),
        /// a note on a title or a caption, with its words
        FOOTNOTE(Fate.CHANGED),
        /// a note that is marked nowhere, with its words
        LONE_NOTE(Fate.CHANGED),
        /// columns whose words stand in the middle or at the right, with their names
        ALIGNMENT(Fate.CHANGED),
        /// a text box, with its words
        TEXT_BOX(Fate.CHANGED),
        /// a diagram, with its words
        DIAGRAM(Fate.CHANGED),
        /// a chart, with its title
        CHART(Fate.CHANGED),
        /// a table of indicators, with its caption
        INDICATORS(Fate.CHANGED),
        /// a picture in a box, with its caption
        BOX_CAPTION(Fate.CHANGED),
        /// more header rows than one
        HEADER_ROWS(Fate.CHANGED),
        /// merged cells of a table that has more of them than are kept, with how many are
        MERGED(Fate.CHANGED),
        /// a table within a table
        NESTED_TABLE(Fate.CHANGED),
        /// a picture in a table
        CELL_PICTURE(Fate.CHANGED),
        /// a table of one cell
        BOX(Fate.CHANGED),
        /// an equation, with its words
        EQUATION(Fate.CHANGED),
        /// words put in by a tracked change
        INSERTED(Fate.CHANGED),
        /// low-set words, with themselves
        SUBSCRIPT(Fate.CHANGED),
        /// a heading of a level there is not, with its words
        DEEP_HEADING(Fate.CHANGED),
        /// a heading whose level was left out above, with its words
        LEVEL(Fate.CHANGED),
        /// a paragraph that was taken for a heading because of its number
        GUESSED(Fate.CHANGED),
        /// a heading that stands for the title of the whole
        TITLE(Fate.CHANGED),
        /// code
        CODE(Fate.CHANGED),
        /// a heading that is pasted into running text
        PASTED_HEADING(Fate.CHANGED);

        private final Fate fate;

        Kind(Fate fate) {
            this.fate = fate;
        }

        /// What becomes of it.
        public Fate fate() {
            return fate;
        }
    }

    /// Whether content was lost.
    public boolean isLoss() {
        return kind.fate() == Fate.LEFT_OUT;
    }

    /// A place in the text.
    ///
    /// @param heading the heading it stands below; may be empty
    /// @param paragraph counted from that heading on, from 1; 0 where it is the whole text
    public record Spot(String heading, int paragraph) {}
}
