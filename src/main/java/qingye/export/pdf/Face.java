package qingye.export.pdf;

import com.itextpdf.kernel.colors.Color;

/// How a run of text looks.
///
/// @param size of the type
/// @param bold whether all of it is strong
/// @param colour of plain words
/// @param strongColour of strong words
/// @param leading line height as a multiple of the size
record Face(float size, boolean bold, Color colour, Color strongColour, float leading) {

    static final Face BODY = new Face(Design.TEXT, false, Design.INK, Design.INK, Design.LEADING);
    static final Face LEAD = new Face(Design.LEAD, false, Design.ACCENT, Design.ACCENT, 1.65f);
    static final Face NOTE = new Face(Design.SMALL, false, Design.QUIET, Design.QUIET, 1.55f);
    static final Face CALLOUT = new Face(Design.TEXT, false, Design.INK, Design.ACCENT, 1.7f);
    static final Face CALLOUT_LEAD = new Face(Design.TEXT, true, Design.DEEP, Design.DEEP, 1.7f);
    static final Face CAPTION = new Face(9.5f, true, Design.DEEP, Design.DEEP, 1.5f);
    static final Face FIGURE_CAPTION = new Face(Design.SMALL, false, Design.QUIET, Design.QUIET, 1.5f);
    static final Face CELL = new Face(Design.CELL, false, Design.INK, Design.INK, 1.45f);
    static final Face CELL_HEAD = new Face(Design.CELL, true, Design.DEEP, Design.DEEP, 1.45f);
    static final Face CELL_LABEL = new Face(Design.CELL, true, Design.INK, Design.INK, 1.45f);
    static final Face DATE = new Face(Design.CELL, true, Design.ACCENT, Design.ACCENT, 1.45f);
    static final Face BOX = new Face(10, false, Design.INK, Design.ACCENT, 1.7f);
    static final Face BOX_HEAD = new Face(9, false, Design.ACCENT, Design.ACCENT, 1.5f);
    static final Face BOX_TITLE = new Face(11.5f, true, Design.DEEP, Design.DEEP, 1.55f);
    static final Face SIGNED_TITLE = new Face(13.5f, true, Design.DEEP, Design.DEEP, 1.5f);
    static final Face SIGNATURE = new Face(Design.TEXT, true, Design.INK, Design.INK, 1.6f);
    static final Face QUOTE = new Face(12.5f, false, Design.ACCENT, Design.ACCENT, 1.7f);
    static final Face QUOTED = new Face(9.5f, false, Design.QUIET, Design.QUIET, 1.6f);
    static final Face CARD = new Face(22, true, Design.ACCENT, Design.ACCENT, 1.2f);
    static final Face CARD_UNIT = new Face(10, false, Design.ACCENT, Design.ACCENT, 1.2f);
    static final Face CARD_LABEL = new Face(9.5f, false, Design.INK, Design.INK, 1.5f);
    static final Face CARD_REMARK = new Face(8, false, Design.QUIET, Design.QUIET, 1.5f);
    static final Face CHAPTER = new Face(25, true, Design.INK, Design.INK, 1.35f);
    static final Face CHAPTER_NUMBER = new Face(44, true, Design.ACCENT, Design.ACCENT, 1.15f);
    private static final Face SECTION = new Face(15, true, Design.INK, Design.INK, 1.4f);
    private static final Face TOPIC = new Face(12, true, Design.ACCENT, Design.ACCENT, 1.45f);
    private static final Face POINT = new Face(Design.TEXT, true, Design.INK, Design.INK, 1.5f);

    /// The face of headings below the chapter.
    ///
    /// @param level 2 to 4
    static Face heading(int level) {
        return switch (level) {
            case 2 -> SECTION;
            case 3 -> TOPIC;
            default -> POINT;
        };
    }
}
