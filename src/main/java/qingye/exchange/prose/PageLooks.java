package qingye.exchange.prose;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import qingye.model.block.Inline.Mark;

/// The marks an element of a page gives its words.
final class PageLooks {

    private static final Pattern BOLD = Pattern.compile("font-weight:(bold|bolder|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight:(normal|lighter|[1-5]00)");

    private PageLooks() {}

    static Set<Mark> marks(Element element, Set<Mark> around) {
        var marks = EnumSet.noneOf(Mark.class);
        marks.addAll(around);
        switch (element.normalName()) {
            case "b", "strong" -> marks.add(Mark.STRONG);
            case "i", "em", "cite" -> marks.add(Mark.EMPHASIS);
            case "sup" -> marks.add(Mark.SUPERSCRIPT);
            default -> {
                // only its style may say something
            }
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (!style.isEmpty()) {
            turn(marks, Mark.STRONG, BOLD.matcher(style).find(), NOT_BOLD.matcher(style).find());
            turn(marks, Mark.EMPHASIS, style.contains("font-style:italic"), style.contains("font-style:normal"));
            turn(marks, Mark.SUPERSCRIPT, style.contains("vertical-align:super"), false);
        }
        return marks;
    }

    /// Whether it sets its words low.
    static boolean isLow(Element element) {
        return element.normalName().equals("sub")
                || element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("vertical-align:sub");
    }

    private static void turn(Set<Mark> marks, Mark mark, boolean on, boolean off) {
        if (on) {
            marks.add(mark);
        } else if (off) {
            marks.remove(mark);
        }
    }
}
