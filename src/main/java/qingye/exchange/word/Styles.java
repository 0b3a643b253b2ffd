package qingye.exchange.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.model.block.Inline.Mark;

/// The styles of a Word file and what they mean for us. They are told by name, for ids differ from program to program;
/// and what a style does not say, the one it is based on may.
final class Styles {

    /// What a paragraph of a style is.
    enum Role {
        BODY, LEAD, HEADING, CAPTION, FIGURE_CAPTION, FIGURE, CALLOUT_LEAD, CALLOUT_ITEM, COVER, TITLE, CONTENTS, GAP,
        LISTED, COUNTED, TABLE_NOTE, NOTE, QUOTATION, SLOGAN, CHAPTER_CONTENTS, STEPS, STRUCTURE, GOALS,
        CHAPTER_GOALS, CARDS_GAP, FOREIGN
    }

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题|標題|überschrift)([1-9])(?:char)?");
    private static final Map<Role, Set<String>> NAMES = Map.ofEntries(
            entry(Role.BODY, "", "normal", "bodytext", "textbody", "bodytextindent", "bodytextfirstindent", "正文",
                    "正文文本", "正文缩进", "正文首行缩进", "首行缩进", "内文", "normal(web)", "normalindent", "nospacing",
                    "listparagraph", "列出段落", "列表段落", "firstparagraph", "compact", "default", "defaultstyle",
                    "plaintext",
                    "纯文本", "tabletext", "tablehead", "tablename", "tablelabel", "tablegroup", "tablecontents",
                    "tableheading", "framecontents", "footnotetext", "endnotetext", "standard", "preformattedtext",
                    "bodytext2", "bodytext3", "bodytextfirstindent2", "bodytextindent2", "bodytextindent3", "list",
                    "listcontinue", "date", "closing", "signature", "cardfigure", "cardlabel", "cardremark",
                    "shelfpicture", "shelfcaption"),
            entry(Role.LEAD, "lead", "导语", "导读"),
            entry(Role.CAPTION, "caption", "题注", "表题", "表名", "表标题", "table", "tablecaption"),
            entry(Role.FIGURE_CAPTION, "figurecaption", "图题", "图名", "图注", "图标题", "imagecaption", "illustration",
                    "drawing"),
            entry(Role.FIGURE, "figure", "captionedfigure", "图", "图片"),
            entry(Role.COVER, "subtitle", "副标题", "coverorganisation", "coveryear", "coverline", "封面"),
            entry(Role.TITLE, "title"),
            entry(Role.TABLE_NOTE, "tablenote", "表注", "表格注释"),
            entry(Role.NOTE, "note"),
            entry(Role.SLOGAN, "chapterslogan"),
            entry(Role.CHAPTER_CONTENTS, "chaptercontents"),
            entry(Role.STEPS, "stepsfigure"),
            entry(Role.STRUCTURE, "structurefigure"),
            entry(Role.GOALS, "goalsfigure"),
            entry(Role.CHAPTER_GOALS, "chaptergoalsfigure"),
            entry(Role.CARDS_GAP, "cardsgap"),
            entry(Role.QUOTATION, "quote", "intensequote", "blocktext", "quotations", "引文", "引用", "明显引用"),
            entry(Role.GAP, "gap", "sectionend"));
    private static final Set<String> CONTENTS = Set.of("tocheading", "contentsheading", "目录", "目录标题",
            "tableoffigures", "tableofauthorities", "图表目录");

    private static Map.Entry<Role, Set<String>> entry(Role role, String... names) {
        return Map.entry(role, Set.of(names));
    }

    /// A style.
    private record Style(String name, Optional<String> base, Node node) {}

    private final Map<String, Style> byId = new HashMap<>();
    private String ordinary = "";

    Styles(Optional<Node> part) {
        part.stream().flatMap(root -> root.all("w:style")).forEach(node -> {
            String id = node.attribute("w:styleId").orElse("");
            byId.put(id, new Style(node.val("w:name").orElse(id), node.val("w:basedOn"), node));
            boolean usual = node.attribute("w:default").map(Node::isOn).orElse(false);
            if (usual && node.attribute("w:type").orElse("").equals("paragraph")) {
                ordinary = id;
            }
        });
    }

    /// The style of a paragraph: its own, else the ordinary one.
    String of(Node paragraph) {
        return paragraph.at("w:pPr").flatMap(look -> look.val("w:pStyle")).orElse(ordinary);
    }

    /// What a person calls a style.
    String name(String id) {
        Style style = byId.get(id);
        return style == null ? id : style.name();
    }

    private String folded(String id) {
        return name(id).toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-,]", "");
    }

    /// Whether runs of that style say what a box is, which the report prints by itself.
    boolean isKicker(String id) {
        return folded(id).equals("kicker");
    }

    /// Whether runs of that style are the number of a note.
    boolean isNoteMark(String id) {
        return folded(id).equals("notemark");
    }

    /// The part of a box that paragraphs of that style are.
    Optional<BoxPart> boxPart(String id) {
        return BoxPart.of(folded(id));
    }

    /// What a paragraph of that style is.
    Role role(String id) {
        String name = folded(id);
        if (level(id).isPresent()) {
            return Role.HEADING;
        }
        if (name.matches("(toc|contents|目录|index)[0-9]") || CONTENTS.contains(name)) {
            return Role.CONTENTS;
        }
        if (name.equals("calloutlead")) {
            return Role.CALLOUT_LEAD;
        }
        if (name.equals("calloutitem")) {
            return Role.CALLOUT_ITEM;
        }
        if (name.startsWith("listbullet") || name.startsWith("项目符号")) {
            return Role.LISTED;
        }
        if (name.startsWith("listnumber") || name.startsWith("编号")) {
            return Role.COUNTED;
        }
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Role.FOREIGN);
    }

    /// The outline level of headings of that style, from 1.
    Optional<Integer> level(String id) {
        for (Style style : chain(id)) {
            Optional<Integer> own = style.node().at("w:pPr").flatMap(look -> look.number("w:outlineLvl"));
            if (own.isPresent()) {
                return own.filter(level -> level < 9).map(level -> level + 1);
            }
            Matcher heading = HEADING.matcher(folded(style.node().attribute("w:styleId").orElse("")));
            if (heading.matches()) {
                return Optional.of(Integer.valueOf(heading.group(1)));
            }
        }
        return Optional.empty();
    }

    /// The numbering paragraphs of that style have, if they have one.
    Optional<Node> numbering(String id) {
        return chain(id).stream().flatMap(style -> style.node().at("w:pPr", "w:numPr").stream()).findFirst();
    }

    /// The marks of runs of that character style.
    Set<Mark> marks(String id) {
        var marks = EnumSet.noneOf(Mark.class);
        List<Style> chain = chain(id);
        for (Style style : chain.reversed()) {
            style.node().at("w:rPr").ifPresent(look -> marked(look, marks));
        }
        return marks;
    }

    /// Turns marks on and off as a run says.
    static void marked(Node look, Set<Mark> marks) {
        turn(look, "w:b", Mark.STRONG, marks);
        turn(look, "w:i", Mark.EMPHASIS, marks);
        turn(look, "w:em", Mark.EMPHASIS, marks);
        look.val("w:vertAlign").ifPresent(place -> {
            if (place.equals("superscript")) {
                marks.add(Mark.SUPERSCRIPT);
            } else {
                marks.remove(Mark.SUPERSCRIPT);
            }
        });
    }

    private static void turn(Node look, String name, Mark mark, Set<Mark> marks) {
        look.child(name).ifPresent(node -> {
            if (Node.isOn(node.val())) {
                marks.add(mark);
            } else {
                marks.remove(mark);
            }
        });
    }

    /// A style and those it is based on.
    private List<Style> chain(String id) {
        var seen = new HashSet<String>();
        var chain = new ArrayList<Style>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && seen.add(next.get())) {
            Style style = byId.get(next.get());
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.base();
        }
        return chain;
    }
}
