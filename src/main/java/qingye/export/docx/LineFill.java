package qingye.export.docx;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import qingye.document.Span;
import qingye.document.Span.Mark;

/// Reckons over how many lines words run. Han characters are as wide as they are high in every typeface; Latin ones are
/// measured by the program's own typeface, from which others differ little.
final class LineFill {

    private static final int EM = 1_000;
    private static final int RAISED = 411;

    /// Widths are summed up in hundredths of a twip: an em of half points comes out whole.
    private static final int PARTS = 100;

    /// What Latin letters are set in.
    enum Typeface {
        /// the program's own, and near enough those that Chinese systems have
        HAN,
        /// for texts in English
        ARIAL
    }

    // Widths of the main row, from the space on, in thousandths of an em.
    private static final int[] HAN_REGULAR = {
            224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555,
            555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689,
            728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338,
            392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606,
            620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555};
    private static final int[] HAN_BOLD = {
            227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590,
            590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585,
            717, 757, 330, 568, 686, 578, 853, 749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613,
            378, 387, 378, 590, 567, 626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641,
            626, 644, 644, 437, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590};
    private static final int[] ARIAL_REGULAR = {
            278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
            556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611,
            778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611,
            278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556,
            556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
    private static final int[] ARIAL_BOLD = {
            278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
            556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778,
            722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333,
            278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
            611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};

    /// Raised and lowered characters are set smaller; in hundredths.
    private static final int SMALL = 58;

    /// Word and LibreOffice leave this much between a Han character and a Latin one, in thousandths of an em.
    private static final int SCRIPT_GAP = 200;

    /// These may stand out into the margin, unless a run begins with them.
    private static final String HANGING = "，。、；：！？,.";

    private final StringBuilder words = new StringBuilder();
    private final List<Integer> widths = new ArrayList<>();
    private final BitSet runStarts = new BitSet();
    private final Typeface typeface;
    private final boolean bold;
    private final int halfPoints;

    private LineFill(StyleSheet.Look look) {
        this.typeface = look.typeface();
        this.bold = look.bold();
        this.halfPoints = look.halfPoints();
    }

    /// How many lines the words fill in a column of that width in twips; at least one.
    static int lines(List<Span> spans, StyleSheet.Look look, int column) {
        var fill = new LineFill(look);
        fill.add(spans);
        int width = (column - look.left() - look.right()) * PARTS;
        int lines = 0;
        int from = 0;
        for (int i = 0; i <= fill.words.length(); i++) {
            if (i == fill.words.length() || fill.words.charAt(i) == '\n') {
                lines += fill.count(from, i, width - (from == 0 ? look.first() * PARTS : 0), width);
                from = i + 1;
            }
        }
        return lines;
    }

    /// Width of words on one line, in twips.
    static int width(List<Span> spans, StyleSheet.Look look) {
        var fill = new LineFill(look);
        fill.add(spans);
        return Math.ceilDiv(fill.width(0, fill.words.length()), PARTS);
    }

    /// Width of the widest piece that can only stand on one line, in twips.
    static int widestPiece(List<Span> spans, StyleSheet.Look look) {
        var fill = new LineFill(look);
        fill.add(spans);
        var places = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        places.setText(fill.words.toString());
        int widest = 0;
        int start = places.first();
        for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
            widest = Math.max(widest, fill.solid(start, end));
            start = end;
        }
        return Math.ceilDiv(widest, PARTS);
    }

    private void add(List<Span> spans) {
        for (Span span : spans) {
            switch (span) {
                case Span.Text(String text, Set<Mark> marks) -> add(text, marks);
                case Span.Figure(String text, String _, Set<Mark> marks) -> add(text, marks);
                case Span.Link(String _, String text) -> add(text, Set.of());
                case Span.PageNumber _ -> add("88", Set.of());
                case Span.NoteMark(int number) -> add(Integer.toString(number), Set.of(Mark.SUPERSCRIPT));
            }
        }
    }

    private void add(String text, Set<Mark> marks) {
        boolean strong = bold || marks.contains(Mark.STRONG);
        boolean small = marks.contains(Mark.SUPERSCRIPT) || marks.contains(Mark.SUBSCRIPT);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int width = em(letter, strong) * halfPoints;
            boolean gap = !words.isEmpty() && crosses(words.charAt(words.length() - 1), letter);
            if (i == 0) {
                runStarts.set(words.length());
            }
            words.append(letter);
            widths.add((small ? width * SMALL / 100 : width) + (gap ? SCRIPT_GAP * halfPoints : 0));
        }
    }

    private int em(char letter, boolean strong) {
        if (letter < ' ' || Character.isLowSurrogate(letter)) {
            return 0;
        }
        int[] row = switch (typeface) {
            case HAN -> strong ? HAN_BOLD : HAN_REGULAR;
            case ARIAL -> strong ? ARIAL_BOLD : ARIAL_REGULAR;
        };
        if (letter - ' ' < row.length) {
            return row[letter - ' '];
        }
        if (letter == '²' || letter == '³' || letter == '¹' || (letter >= 0x2070 && letter <= 0x209F)) {
            return RAISED;
        }
        return typeface == Typeface.ARIAL && letter < 0x2E80 ? latin(letter) : EM;
    }

    private static int latin(char letter) {
        return switch (letter) {
            case '‘', '’' -> 222;
            case '“', '”', '·' -> 333;
            case '—', '…' -> EM;
            default -> 556;
        };
    }

    private static boolean crosses(char before, char after) {
        return (Character.isIdeographic(before) && isLatin(after))
                || (isLatin(before) && Character.isIdeographic(after));
    }

    private static boolean isLatin(char letter) {
        return letter < 0x250 && Character.isLetterOrDigit(letter);
    }

    // Fills lines greedily, word by word, as both programs do.
    private int count(int from, int to, int first, int rest) {
        List<Integer> ends = ends(from, to);
        int lines = 1;
        int free = first;
        int start = from;
        for (int at = 0; at < ends.size(); at++) {
            int end = ends.get(at);
            int width = width(start, end);
            boolean fits = solid(start, end) <= free && (!isEdge(end) || at + 1 == ends.size()
                    || solid(end, ends.get(at + 1)) <= free - width);
            if (!fits && free < (lines == 1 ? first : rest)) {
                lines++;
                free = rest;
            }
            while (width > free && width > rest) {
                lines++;
                width -= free;
                free = rest;
            }
            free -= width;
            start = end;
        }
        return lines;
    }

    /// Where lines may end.
    private List<Integer> ends(int from, int to) {
        var places = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        places.setText(words.substring(from, to));
        var ends = new ArrayList<Integer>();
        places.first();
        for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
            ends.add(from + end);
        }
        return ends;
    }

    /// Whether a place comes right behind a mark with which a run begins: no line is ended there, but before the word
    /// in front of the mark.
    private boolean isEdge(int end) {
        return HANGING.indexOf(words.charAt(end - 1)) >= 0 && runStarts.get(end - 1);
    }

    private int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += widths.get(i);
        }
        return width;
    }

    /// Width without what may hang out at the end of a line: spaces and one mark.
    private int solid(int from, int to) {
        int end = to;
        while (end > from && words.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > from && HANGING.indexOf(words.charAt(end - 1)) >= 0 && !runStarts.get(end - 1)) {
            end--;
        }
        return width(from, end);
    }
}
