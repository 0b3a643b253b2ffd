package qingye.exchange.prose;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.exchange.manuscript.Subscripts;
import qingye.model.block.Crop;
import qingye.model.block.Inline.Mark;
import qingye.model.block.Line;

/// Reads a page as Word and browsers put it on the clipboard: its words, lists and tables, without its looks, and
/// without fetching anything.
public final class PageReader {

    private static final Set<String> SILENT = Set.of("script", "style", "head", "template", "noscript", "svg", "math",
            "o:p", "title", "meta", "link", "colgroup", "xml", "select", "option", "textarea", "input");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "header", "footer", "main",
            "aside", "blockquote", "pre", "figure", "figcaption", "address", "dl", "dt", "dd", "form", "fieldset",
            "details", "summary", "center", "nav", "body", "caption");
    private static final Set<String> EMBEDDED = Set.of("iframe", "object", "embed", "video", "audio", "applet");
    private static final Pattern COUNTED = Pattern.compile("^[（(]?([0-9]+|[a-zA-Z]{1,4}|[一二三四五六七八九十]+)[.)）、．]");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|mso-hide\\s*:\\s*all|mso-list\\s*:\\s*ignore");
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*\\S+\\s+level([1-9])");

    private final DraftBuilder builder;
    private LineDraft words = new LineDraft();
    private boolean kept;
    private boolean quoted;
    /// How many elements around the present words set them low.
    private int low;
    private Optional<ListItem> item = Optional.empty();

    /// Where the words that are read now stand in a list.
    private record ListItem(boolean counted, int level, boolean fresh) {}

    PageReader(DraftBuilder builder) {
        this.builder = builder;
    }

    /// Reads a page, or a part of one, into the builder.
    public static void read(String html, DraftBuilder builder) throws RefusedManuscript {
        var reader = new PageReader(builder);
        reader.readWithin(Jsoup.parse(html).body());
    }

    /// Reads what stands within an element, block by block.
    void readWithin(Element element) throws RefusedManuscript {
        all(element, PageLooks.marks(element, Set.of()), -1);
        flush();
    }

    private void flush() throws RefusedManuscript {
        boolean blank = words.isBlank();
        Line line = builder.cleaned(words);
        words = new LineDraft();
        if (blank) {
            return;
        }
        if (item.isPresent()) {
            builder.item(item.get().counted(), item.get().level(), item.get().fresh(), line);
            // a second paragraph of an item stays within it
            item = Optional.of(new ListItem(item.get().counted(), Math.max(1, item.get().level()), false));
        } else if (quoted) {
            builder.quotation(line);
        } else {
            builder.add(builder.blocks().paragraph(line));
        }
    }

    private void all(Node parent, Set<Mark> marks, int depth) throws RefusedManuscript {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                say(kept ? text.getWholeText() : text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " "), marks);
            } else if (child instanceof Element element) {
                int lower = PageLooks.isLow(element) ? 1 : 0;
                low += lower;
                one(element, marks, depth);
                low -= lower;
            }
        }
    }

    private void say(String text, Set<Mark> marks) {
        if (!(text.equals(" ") && words.isBlank())) {
            words.add(low > 0 ? Subscripts.lowered(text, builder) : text, marks);
        }
    }

    private void one(Element element, Set<Mark> around, int depth) throws RefusedManuscript {
        String tag = element.normalName();
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        boolean hidden = HIDDEN.matcher(style).find();
        if (hidden || SILENT.contains(tag)) {
            return;
        }
        Set<Mark> marks = PageLooks.marks(element, around);
        if (BLOCKS.contains(tag)) {
            block(element, tag, style, marks, depth);
            return;
        }
        switch (tag) {
            case "br" -> words.lineBreak();
            case "hr" -> {
                flush();
                builder.remark(Remark.Kind.DIVIDER, "");
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                var inner = new PageReader(builder);
                inner.all(element, Set.of(), -1);
                builder.heading(tag.charAt(1) - '0', false, LineDraft.title(builder.cleaned(inner.words)));
            }
            case "ul", "ol", "menu" -> list(element, tag.equals("ol"), marks, depth);
            case "table" -> {
                flush();
                var table = new PageTable(builder);
                table.read(element);
            }
            case "img" -> picture(element);
            case "a" -> {
                String target = element.attr("href");
                if (target.matches("(?i)(https?|mailto|ftp):.*") && !element.text().strip().equals(target)) {
                    builder.remark(Remark.Kind.LINK, target);
                }
                all(element, marks, depth);
            }
            default -> {
                if (EMBEDDED.contains(tag)) {
                    builder.remark(Remark.Kind.OBJECT, tag);
                } else {
                    all(element, marks, depth);
                }
            }
        }
    }

    private void block(Element element, String tag, String style, Set<Mark> marks, int depth)
            throws RefusedManuscript {
        flush();
        Optional<ListItem> before = item;
        Matcher listed = LEVEL.matcher(style);
        if (listed.find()) {
            String sign = element.select("[style~=(?i)mso-list:\\s*ignore]").text();
            item = Optional.of(new ListItem(
                    COUNTED.matcher(sign.strip()).find(), listed.group(1).charAt(0) - '1', false));
        }
        boolean outer = kept;
        boolean around = quoted;
        quoted = quoted || tag.equals("blockquote");
        kept = kept || tag.equals("pre");
        all(element, marks, depth);
        flush();
        kept = outer;
        quoted = around;
        item = listed.hasMatch() ? before : item;
    }

    private void list(Element list, boolean counted, Set<Mark> marks, int depth) throws RefusedManuscript {
        flush();
        Optional<ListItem> before = item;
        boolean fresh = depth < 0;
        String start = list.attr("start");
        if (counted && !start.isEmpty() && !start.equals("1")) {
            builder.remark(Remark.Kind.LIST_START, start);
        }
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                item = Optional.of(new ListItem(counted, depth + 1, fresh));
                fresh = false;
                all(child, marks, depth + 1);
                flush();
            } else {
                one(child, marks, depth + 1);
            }
        }
        flush();
        item = before;
    }

    private void picture(Element image) throws RefusedManuscript {
        flush();
        String address = image.attr("src");
        Optional<DataPicture> inside = DataPicture.of(address);
        if (inside.isPresent()) {
            builder.picture(inside.get().name(), inside.get().content(), 0.8, Crop.NONE,
                    image.attr("alt"));
        } else if (!address.isEmpty()) {
            builder.remark(Remark.Kind.EXTERNAL, address);
        }
    }

    /// The words of a part of a page, as one line.
    static Line line(Element part, DraftBuilder builder) throws RefusedManuscript {
        var inner = new PageReader(builder);
        inner.cell(part, PageLooks.marks(part, Set.of()));
        return builder.cleaned(inner.words);
    }

    /// Within a cell paragraphs and items are lines.
    private void cell(Element part, Set<Mark> around) throws RefusedManuscript {
        for (Node child : part.childNodes()) {
            if (child instanceof TextNode text) {
                say(text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " "), around);
            } else if (child instanceof Element element && !SILENT.contains(element.normalName())) {
                int lower = PageLooks.isLow(element) ? 1 : 0;
                low += lower;
                cellPart(element, around);
                low -= lower;
            }
        }
    }

    private void cellPart(Element element, Set<Mark> around) throws RefusedManuscript {
        String tag = element.normalName();
        Map<String, Remark.Kind> odd = Map.of("table", Remark.Kind.NESTED_TABLE, "img", Remark.Kind.EXTERNAL);
        Optional.ofNullable(odd.get(tag)).ifPresent(kind -> builder.remark(kind, element.attr("src")));
        boolean line = BLOCKS.contains(tag) || Set.of("br", "li", "tr").contains(tag);
        if (line && !words.isBlank()) {
            words.lineBreak();
        }
        if (tag.equals("li")) {
            words.add("• ", around);
        }
        cell(element, PageLooks.marks(element, around));
    }
}
