package qingye.exchange.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.exchange.manuscript.Subscripts;
import qingye.model.block.Inline;
import qingye.model.block.Inline.Mark;
import qingye.model.block.Line;

/// Reads what stands within a paragraph: words with their marks, and what is anchored among them.
final class RunReader {

    private static final Map<Integer, String> SYMBOLS = Map.of(
            0xF0B7, "•", 0xF0A7, "▪", 0xF06C, "●", 0xF06E, "■", 0xF0FC, "√", 0xF0FE, "☑", 0xF052, "☑", 0xF0A8, "☐",
            0xF06F, "□", 0xF0D8, "➢");

    private final Context context;
    private final Fields fields;
    private final Drawings drawings;
    private final List<Piece> pieces = new ArrayList<>();
    private LineDraft words = new LineDraft();

    private RunReader(Context context, Fields fields) {
        this.context = context;
        this.fields = fields;
        this.drawings = new Drawings(context, pieces);
    }

    /// The pieces of a paragraph, in reading order.
    static List<Piece> read(Node paragraph, Context context, Fields fields) throws IOException, RefusedManuscript {
        var reader = new RunReader(context, fields);
        reader.all(paragraph);
        reader.flush();
        return reader.pieces;
    }

    private void flush() throws RefusedManuscript {
        boolean blank = words.isBlank();
        Line line = context.builder().cleaned(words);
        words = new LineDraft();
        if (!blank) {
            pieces.add(new Piece.Words(line));
        }
    }

    private void all(Node parent) throws IOException, RefusedManuscript {
        for (Node child : parent.children()) {
            one(child);
        }
    }

    private void one(Node node) throws IOException, RefusedManuscript {
        switch (node.name()) {
            case "w:r" -> run(node);
            case "w:hyperlink" -> link(node);
            case "w:ins", "w:moveTo" -> {
                remark(Remark.Kind.INSERTED, text(node));
                all(node);
            }
            case "w:del", "w:moveFrom" -> {
                fields.passAll(node);
                String gone = node.below("w:delText").map(Node::text).collect(Collectors.joining()) + text(node);
                if (!gone.isBlank()) {
                    remark(Remark.Kind.DELETED, gone);
                }
            }
            case "w:sdt" -> {
                for (Node content : node.all("w:sdtContent").toList()) {
                    all(content);
                }
            }
            case "w:fldSimple" -> field(node);
            case "m:oMath", "m:oMathPara" -> {
                String formula = node.below("m:t").map(Node::text).collect(Collectors.joining());
                remark(Remark.Kind.EQUATION, formula);
                words.add(formula, Set.of());
                fields.passAll(node);
            }
            case "w:smartTag", "w:customXml", "w:dir", "w:bdo" -> all(node);
            case "w:subDoc" -> remark(Remark.Kind.EXTERNAL, "subDoc");
            // properties, bookmarks and marks of proofreading say nothing
            default -> fields.passAll(node);
        }
    }

    private void field(Node node) throws IOException, RefusedManuscript {
        if (Fields.isContents(node.attribute("w:instr").orElse(""))) {
            context.builder().remarkWhole(Remark.Kind.CONTENTS, "");
            fields.passAll(node);
        } else {
            all(node);
        }
    }

    private void link(Node node) throws IOException, RefusedManuscript {
        Optional<WordFile.Relation> target = node.attribute("r:id").flatMap(context::relation);
        if (fields.isText() && target.isPresent() && target.get().external()
                && !text(node).strip().equals(target.get().target())) {
            remark(Remark.Kind.LINK, target.get().target());
        }
        all(node);
    }

    private static String text(Node node) {
        return node.below("w:t").map(Node::text).collect(Collectors.joining());
    }

    private void run(Node run) throws IOException, RefusedManuscript {
        Optional<Node> look = run.child("w:rPr");
        var marks = EnumSet.noneOf(Mark.class);
        look.flatMap(node -> node.val("w:rStyle")).map(context.styles()::marks).ifPresent(marks::addAll);
        look.ifPresent(node -> Styles.marked(node, marks));
        boolean low = look.flatMap(node -> node.val("w:vertAlign")).orElse("").equals("subscript");
        boolean hidden = look.map(node -> node.on("w:vanish")).orElse(false);
        if (look.flatMap(node -> node.val("w:rStyle")).filter(context.styles()::isKicker).isPresent()) {
            remark(Remark.Kind.FURNITURE, text(run).replace('\u00A0', ' '));
            return;
        }
        if (hidden) {
            if (!text(run).isBlank() && fields.isText()) {
                remark(Remark.Kind.HIDDEN, text(run));
            }
        } else if (fields.isText()) {
            look.ifPresent(node -> remarkLook(node, run));
        }
        for (Node part : run.children()) {
            if (!hidden || part.is("w:fldChar") || part.is("w:instrText")) {
                part(part, marks, low);
            }
        }
    }

    private void remarkLook(Node look, Node run) {
        if (text(run).isBlank()) {
            return;
        }
        for (String name : List.of("w:strike", "w:dstrike", "w:highlight")) {
            if (look.on(name)) {
                remark(Remark.Kind.LOOK, text(run));
            }
        }
    }

    private void part(Node part, Set<Mark> marks, boolean low) throws IOException, RefusedManuscript {
        switch (part.name()) {
            case "w:fldChar" -> fieldMark(part);
            case "w:instrText" -> fields.ask(part.text());
            case "w:t" -> say(low ? Subscripts.lowered(part.text(), context.builder()) : part.text(), marks);
            case "w:tab", "w:ptab" -> say(" ", marks);
            case "w:noBreakHyphen" -> say("-", marks);
            case "w:cr" -> say("\n", marks);
            case "w:br" -> lineBreak(part, marks);
            case "w:sym" -> symbol(part, marks);
            case "w:footnoteReference" -> note("footnote", part);
            case "w:endnoteReference" -> note("endnote", part);
            case "w:commentReference" -> context.comment(part.attribute("w:id").orElse(""))
                    .ifPresent(said -> remark(Remark.Kind.COMMENT, said));
            case "w:ruby" -> {
                say(part.child("w:rubyBase").map(RunReader::text).orElse(""), marks);
                say("（" + part.child("w:rt").map(RunReader::text).orElse("") + "）", marks);
                fields.passAll(part);
            }
            case "w:drawing", "w:pict", "w:object" -> {
                if (fields.isText()) {
                    flush();
                    drawings.read(part);
                }
            }
            default -> {
                // what only Word needs to know
            }
        }
    }

    private void say(String text, Set<Mark> marks) {
        if (fields.isText()) {
            words.add(text, marks);
        }
    }

    private void lineBreak(Node part, Set<Mark> marks) throws RefusedManuscript {
        if (part.attribute("w:type").orElse("").equals("page")) {
            flush();
            pieces.add(new Piece.Break());
        } else {
            say("\n", marks);
        }
    }

    private void fieldMark(Node part) {
        boolean contents = fields.inContents();
        fields.pass(part).filter(name -> !name.isEmpty()).ifPresent(name -> remark(Remark.Kind.FIELD, name));
        if (fields.inContents() && !contents) {
            context.builder().remarkWhole(Remark.Kind.CONTENTS, "");
        }
    }

    private void symbol(Node part, Set<Mark> marks) {
        String code = part.attribute("w:char").orElse("");
        String sign = code.matches("[0-9A-Fa-f]{1,4}") ? SYMBOLS.get(Integer.parseInt(code, 16)) : null;
        if (sign == null) {
            remark(Remark.Kind.SYMBOL, part.attribute("w:font").orElse("") + " " + code);
        } else {
            say(sign, marks);
        }
    }

    private void note(String kind, Node reference) throws IOException, RefusedManuscript {
        if (!fields.isText()) {
            return;
        }
        Optional<Node> found = context.note(kind, reference.attribute("w:id").orElse(""));
        if (found.isPresent()) {
            words.add(new Inline.Note(LineDraft.title(Texts.joined(found.get().all("w:p").toList(), context))));
        }
    }

    private void remark(Remark.Kind kind, String detail) {
        context.builder().remark(kind, detail);
    }
}
