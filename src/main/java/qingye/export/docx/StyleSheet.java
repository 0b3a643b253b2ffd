package qingye.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import qingye.document.Span;

/// The styles of the report, from one resource; and what each comes to in twips, for reckoning pages.
final class StyleSheet {

    private static final int TWIPS_IN_A_POINT = 20;
    private static final int EIGHTHS_IN_A_POINT = 8;

    private final CTStyles styles;
    private final LineFill.Typeface typeface;
    private final Map<String, CTStyle> byId = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();

    private StyleSheet(CTStyles styles, String languageTag) {
        this.styles = styles;
        this.typeface = languageTag.startsWith("en") ? LineFill.Typeface.ARIAL : LineFill.Typeface.HAN;
        for (CTStyle style : styles.getStyleArray()) {
            byId.put(style.getStyleId(), style);
        }
    }

    /// Reads the resource and makes it speak a language.
    ///
    /// @param languageTag BCP 47; traditional Chinese is set in the forms of Hong Kong
    static StyleSheet read(String languageTag) throws IOException {
        try (InputStream in = resource("styles.xml")) {
            var sheet = new StyleSheet(StylesDocument.Factory.parse(in).getStyles(), languageTag);
            sheet.speak(languageTag);
            return sheet;
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml is broken", e);
        }
    }

    private void speak(String languageTag) {
        var defaults = styles.getDocDefaults().getRPrDefault().getRPr();
        var fonts = defaults.getRFontsArray(0);
        boolean traditional = languageTag.startsWith("zh-Hant") || languageTag.equals("zh-HK");
        defaults.getLangArray(0).setEastAsia(traditional ? "zh-HK" : "zh-CN");
        if (traditional) {
            fonts.setEastAsia("Microsoft JhengHei");
        }
        // In English the quotation marks of a Chinese typeface would be as wide as a Han character.
        String latin = typeface == LineFill.Typeface.ARIAL ? "Arial" : fonts.getEastAsia();
        fonts.setAscii(latin);
        fonts.setHAnsi(latin);
        fonts.setCs(latin);
    }

    /// Gives a new Word file these styles and the settings that go with them.
    void install(XWPFDocument file) throws IOException {
        file.createStyles().setStyles(styles);
        try (InputStream in = resource("settings.xml")) {
            XmlObject settings = SettingsDocument.Factory.parse(in).getSettings();
            file.getSettings().getCTSettings().set(settings);
        } catch (XmlException e) {
            throw new IllegalStateException("settings.xml is broken", e);
        }
    }

    /// What a paragraph style comes to.
    Look look(String styleId) {
        Look known = looks.get(styleId);
        if (known == null) {
            known = resolve(styleId);
            looks.put(styleId, known);
        }
        return known;
    }

    private Look resolve(String styleId) {
        CTStyle style = byId.get(styleId);
        if (style == null) {
            throw new IllegalArgumentException("there is no style " + styleId);
        }
        Look base = style.isSetBasedOn() ? look(style.getBasedOn().getVal()) : defaults();
        Look sized = style.isSetRPr() ? withType(base, style.getRPr()) : base;
        return style.isSetPPr() ? withSpace(sized, style.getPPr()) : sized;
    }

    private Look defaults() {
        var run = styles.getDocDefaults().getRPrDefault().getRPr();
        var spacing = styles.getDocDefaults().getPPrDefault().getPPr().getSpacing();
        int size = twips(run.getSzArray(0).getVal());
        return new Look(typeface, size, twips(spacing.getLine()), 0, 0, 0, 0, 0, 0, false, false, false, false);
    }

    private static Look withType(Look base, CTRPr run) {
        int size = run.sizeOfSzArray() > 0 ? twips(run.getSzArray(0).getVal()) : base.halfPoints();
        boolean bold = base.bold() || run.sizeOfBArray() > 0;
        return new Look(base.typeface(), size, base.line(), base.rule(), base.before(), base.after(), base.left(),
                base.right(),
                base.first(),
                bold, base.keepNext(), base.keepLines(), base.newPage());
    }

    private static Look withSpace(Look base, CTPPrGeneral space) {
        int line = base.line();
        int before = base.before();
        int after = base.after();
        if (space.isSetSpacing()) {
            var spacing = space.getSpacing();
            line = spacing.isSetLine() ? twips(spacing.getLine()) : line;
            before = spacing.isSetBefore() ? twips(spacing.getBefore()) : before;
            after = spacing.isSetAfter() ? twips(spacing.getAfter()) : after;
        }
        int left = base.left();
        int right = base.right();
        int first = base.first();
        if (space.isSetInd()) {
            var indent = space.getInd();
            left = indent.isSetLeft() ? twips(indent.getLeft()) : left;
            right = indent.isSetRight() ? twips(indent.getRight()) : right;
            first = indent.isSetFirstLine()
                    ? twips(indent.getFirstLine())
                    : indent.isSetHanging() ? -twips(indent.getHanging()) : first;
        }
        return new Look(base.typeface(), base.halfPoints(), line, rule(base, space), before, after, left, right, first,
                base.bold(),
                base.keepNext() || space.isSetKeepNext(), base.keepLines() || space.isSetKeepLines(),
                base.newPage() || space.isSetPageBreakBefore());
    }

    private static int rule(Look base, CTPPrGeneral space) {
        if (!space.isSetPBdr() || !space.getPBdr().isSetBottom()) {
            return base.rule();
        }
        var border = space.getPBdr().getBottom();
        int distance = twips(border.getSpace()) * TWIPS_IN_A_POINT;
        return distance + twips(border.getSz()) * TWIPS_IN_A_POINT / EIGHTHS_IN_A_POINT;
    }

    // The schema lets a measure be a number or a text with a unit; our own resource holds numbers only.
    private static int twips(Object measure) {
        return measure instanceof BigInteger number ? number.intValueExact() : Integer.parseInt(measure.toString());
    }

    static InputStream resource(String name) {
        InputStream in = StyleSheet.class.getResourceAsStream("/docx/" + name);
        if (in == null) {
            throw new IllegalStateException("the program lacks its resource docx/" + name);
        }
        return in;
    }

    /// What a paragraph style comes to once everything it is based on is counted in. Lengths are twips.
    ///
    /// @param typeface of its Latin letters
    /// @param halfPoints size of the type
    /// @param line height of a line
    /// @param rule height that a line drawn below the paragraph adds to it
    /// @param before space kept before the paragraph
    /// @param after space kept after it
    /// @param left indent of all lines
    /// @param right indent of all lines
    /// @param first further indent of the first line; negative where it hangs out
    /// @param bold whether it is set strong
    /// @param keepNext whether it stays with what follows
    /// @param keepLines whether it stays whole
    /// @param newPage whether it opens a page
    record Look(
            LineFill.Typeface typeface,
            int halfPoints,
            int line,
            int rule,
            int before,
            int after,
            int left,
            int right,
            int first,
            boolean bold,
            boolean keepNext,
            boolean keepLines,
            boolean newPage) {

        /// The same with all lines but the first set in further.
        Look hanging(int by) {
            return new Look(typeface, halfPoints, line, rule, before, after, left + by, right, first - by, bold,
                    keepNext, keepLines, newPage);
        }

        /// The same that stays on one page.
        Look whole() {
            return new Look(typeface, halfPoints, line, rule, before, after, left, right, first, bold, keepNext, true,
                    newPage);
        }

        /// The same without the line below it: a frame draws it only once.
        Look unruled() {
            return new Look(typeface, halfPoints, line, 0, before, after, left, right, first, bold, keepNext, keepLines,
                    newPage);
        }

        /// The height of lines of words in a column, the space around them left out.
        int height(List<Span> spans, int column) {
            return LineFill.lines(spans, this, column) * line;
        }
    }
}
