package qingye.exchange.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.exchange.manuscript.TableDraft;
import qingye.model.block.Line;
import qingye.model.id.AssetId;
import qingye.task.Progress;

/// Goes through the body of a Word file from beginning to end.
final class BodyReader {

    private final Context context;
    private final DraftBuilder builder;
    private Fields fields;
    private Progress progress = Progress.none();
    private boolean inList;

    private BodyReader(Context context, Node body) {
        this.context = context;
        this.builder = context.builder();
        this.fields = Fields.within(body);
    }

    static void read(Node body, Context context, Progress progress) throws IOException, RefusedManuscript {
        var reader = new BodyReader(context, body);
        double share = 1.0 / Math.max(1, body.children().size());
        for (int at = 0; at < body.children().size(); at++) {
            progress.at(at * share);
            reader.progress = progress.part(at * share, (at + 1) * share);
            reader.one(body.children().get(at));
        }
    }

    /// Reads what has fields of its own: a box, a cell.
    private void apart(Node scope) throws IOException, RefusedManuscript {
        Fields around = fields;
        fields = Fields.within(scope);
        all(scope);
        fields = around;
    }

    private void all(Node parent) throws IOException, RefusedManuscript {
        for (Node child : parent.children()) {
            one(child);
        }
    }

    private void one(Node node) throws IOException, RefusedManuscript {
        switch (node.name()) {
            case "w:p" -> paragraph(node);
            case "w:tbl" -> table(node);
            case "w:sdt" -> control(node);
            case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> all(node);
            case "w:del", "w:moveFrom" -> {
                fields.passAll(node);
                builder.remark(Remark.Kind.DELETED, words(node));
            }
            case "w:altChunk" -> builder.remark(Remark.Kind.OBJECT, "altChunk");
            case "w:sectPr" -> context.page(node);
            // bookmarks and the like
            default -> fields.passAll(node);
        }
    }

    private static String words(Node node) {
        return node.below("w:t").map(Node::text).collect(Collectors.joining())
                + node.below("w:delText").map(Node::text).collect(Collectors.joining());
    }

    private void control(Node node) throws IOException, RefusedManuscript {
        boolean contents = node.at("w:sdtPr", "w:docPartObj", "w:docPartGallery").map(Node::val).orElse("")
                .toLowerCase(Locale.ROOT).contains("contents");
        if (contents) {
            fields.passAll(node);
            builder.remarkWhole(Remark.Kind.CONTENTS, "");
        } else {
            for (Node content : node.all("w:sdtContent").toList()) {
                all(content);
            }
        }
    }

    private void paragraph(Node node) throws IOException, RefusedManuscript {
        Optional<Node> look = node.child("w:pPr");
        String style = context.styles().of(node);
        Styles.Role role = context.styles().role(style);
        if (look.map(properties -> properties.on("w:pageBreakBefore")).orElse(false)) {
            builder.pageBreak();
        }
        Optional<Integer> level = Paragraphs.level(node, context);
        Optional<Numbering.Item> item = Paragraphs.item(node, context);
        List<Piece> pieces = RunReader.read(node, context, fields);
        if (role == Styles.Role.CONTENTS) {
            if (!pieces.isEmpty()) {
                builder.remarkWhole(Remark.Kind.CONTENTS, "");
            }
        } else if (level.isPresent()) {
            heading(level.get(), item.isPresent(), pieces);
        } else {
            text(pieces, role, style, item);
        }
        section(look);
    }

    /// The end of a section of the file begins a page, unless it says otherwise.
    private void section(Optional<Node> look) throws RefusedManuscript {
        Optional<Node> section = look.flatMap(properties -> properties.child("w:sectPr"));
        if (section.isPresent()) {
            context.page(section.get());
            if (!section.get().val("w:type").orElse("nextPage").equals("continuous")) {
                builder.pageBreak();
            }
        }
    }

    private void heading(int level, boolean counted, List<Piece> pieces) throws IOException, RefusedManuscript {
        var words = new LineDraft();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words(Line line)) {
                words.add(line);
            } else if (piece instanceof Piece.Break && words.isBlank()) {
                builder.pageBreak();
            }
        }
        inList = false;
        Line line = words.line();
        builder.heading(level, counted, LineDraft.title(line));
        builder.notesOf(line);
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.Words)) {
                aside(piece);
            }
        }
    }

    private void text(List<Piece> pieces, Styles.Role role, String style, Optional<Numbering.Item> item)
            throws IOException, RefusedManuscript {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words(Line line)) {
                words(line, role, style, item);
            } else {
                aside(piece);
            }
        }
    }

    private void words(Line line, Styles.Role role, String style, Optional<Numbering.Item> item)
            throws RefusedManuscript {
        boolean caption = role == Styles.Role.CAPTION || role == Styles.Role.FIGURE_CAPTION;
        boolean listed = item.isPresent() || role == Styles.Role.LISTED || role == Styles.Role.COUNTED;
        if (listed && !caption) {
            item(line, role, item);
            return;
        }
        inList = false;
        switch (role) {
            case TITLE -> {
                builder.remark(Remark.Kind.COVER, LineDraft.title(line));
                builder.title(LineDraft.title(line));
            }
            case COVER -> builder.remark(Remark.Kind.COVER, LineDraft.title(line));
            case CAPTION -> builder.caption(line, isOfFigure(LineDraft.plain(line)));
            case FIGURE_CAPTION -> builder.caption(line, true);
            case TABLE_NOTE -> builder.tableNote(Notes.unlabelled(line));
            case QUOTATION -> builder.quotation(line);
            case LEAD -> builder.add(builder.blocks().lead(line));
            case FOREIGN -> {
                builder.remark(Remark.Kind.STYLE, context.styles().name(style));
                builder.add(builder.blocks().paragraph(line));
            }
            case BODY, FIGURE, CALLOUT_LEAD, CALLOUT_ITEM, LISTED, COUNTED, HEADING, CONTENTS, GAP -> {
                if (builder.isAfterTable() && Notes.isNote(line)) {
                    builder.tableNote(Notes.unlabelled(line));
                } else {
                    builder.add(builder.blocks().paragraph(line));
                }
            }
        }
    }

    private static boolean isOfFigure(String words) {
        return words.toLowerCase(Locale.ROOT).matches("(?s)\\s*(图|圖|照片|fig|chart|picture|photo).*");
    }

    private void item(Line line, Styles.Role role, Optional<Numbering.Item> item) throws RefusedManuscript {
        boolean counted = item.map(Numbering.Item::counted).orElse(role == Styles.Role.COUNTED);
        boolean fresh = item.map(Numbering.Item::fresh).orElse(false);
        if (counted && (!inList || fresh) && item.map(Numbering.Item::start).orElse(1) != 1) {
            builder.remark(Remark.Kind.LIST_START, LineDraft.title(line));
        }
        builder.item(counted, item.map(Numbering.Item::level).orElse(0), fresh, line);
        inList = true;
    }

    /// Puts what is no words behind what there is.
    private void aside(Piece piece) throws IOException, RefusedManuscript {
        inList = false;
        switch (piece) {
            case Piece.Words(Line line) -> builder.add(builder.blocks().paragraph(line));
            case Piece.Break _ -> builder.pageBreak();
            case Piece.Image(String part, long width, String alternative) -> image(part, width, alternative);
            case Piece.Chart(String part) -> chart(part);
            case Piece.Diagram(String part) -> diagram(part);
            case Piece.Box(Node content) -> {
                builder.remark(Remark.Kind.TEXT_BOX, words(content));
                apart(content);
            }
        }
    }

    private void image(String part, long width, String alternative) throws IOException, RefusedManuscript {
        String name = part.substring(part.lastIndexOf('/') + 1);
        if (!context.file().has(part)) {
            builder.remark(Remark.Kind.PICTURE_DAMAGED, name);
            return;
        }
        double share = width <= 0 ? 0.8 : (double) width / context.column();
        builder.picture(name, context.file().bytes(part), share, alternative);
    }

    private void chart(String part) throws IOException, RefusedManuscript {
        ChartReader chart = context.file().has(part)
                ? ChartReader.read(context.file().read(part, Progress.none()))
                : new ChartReader("", List.of());
        if (chart.rows().isEmpty()) {
            builder.remark(Remark.Kind.OBJECT, chart.title().isEmpty() ? "chart" : chart.title());
            return;
        }
        builder.remark(Remark.Kind.CHART, chart.title());
        builder.table(Line.of(chart.title()), chart.rows());
    }

    private void diagram(String part) throws IOException, RefusedManuscript {
        List<String> told = context.file().has(part)
                ? context.file().read(part, Progress.none()).below("dgm:pt")
                        .map(point -> point.below("a:t").map(Node::text).collect(Collectors.joining()).strip())
                        .filter(words -> !words.isEmpty())
                        .toList()
                : List.of();
        if (told.isEmpty()) {
            builder.remark(Remark.Kind.DRAWING, "");
            return;
        }
        builder.remark(Remark.Kind.DIAGRAM, String.join(" ", told));
        builder.add(builder.blocks().list(false, told.stream().map(Line::of).toList()));
    }

    private void table(Node table) throws IOException, RefusedManuscript {
        inList = false;
        String style = table.at("w:tblPr").flatMap(look -> look.val("w:tblStyle")).orElse("");
        List<Node> rows = TableReader.rows(table);
        List<Node> cells = rows.size() == 1 ? TableReader.within(rows.getFirst(), "w:tc") : List.of();
        if (cells.size() == 1) {
            box(cells.getFirst(), context.styles().name(style));
            return;
        }
        var reader = new TableReader(context, progress);
        TableDraft read = reader.read(table);
        boolean own = context.styles().name(style).equals("Report Table");
        builder.table(reader.hasHeader() || !own, read);
        for (Piece piece : reader.aside()) {
            aside(piece);
        }
    }

    /// A table of one cell is a box around text: one of ours, or one whose items hang on a first line, is a call-out;
    /// one with paragraphs only is a case.
    private void box(Node cell, String style) throws IOException, RefusedManuscript {
        List<Node> paragraphs = cell.all("w:p").toList();
        boolean own = style.equals("Callout");
        boolean plain = cell.children().stream().allMatch(child -> child.is("w:p") || child.is("w:tcPr"));
        long listed = paragraphs.stream().filter(one -> Paragraphs.item(one, context).isPresent()).count();
        boolean listing = plain && listed > 0 && listed == paragraphs.size() - 1L
                && Paragraphs.item(paragraphs.getFirst(), context).isEmpty();
        if (!own) {
            builder.remark(Remark.Kind.BOX, words(cell));
        }
        if (!own && !listing && (!plain || listed > 0 || paragraphs.size() < 2)) {
            apart(cell);
            return;
        }
        var lines = new ArrayList<Line>();
        var pictures = new ArrayList<AssetId>();
        var others = new ArrayList<Piece>();
        Fields inner = Fields.within(cell);
        for (Node paragraph : paragraphs) {
            var line = new LineDraft();
            for (Piece piece : RunReader.read(paragraph, context, inner)) {
                switch (piece) {
                    case Piece.Words(Line words) -> line.add(words);
                    case Piece.Image(String part, var _, var _) when !own && !listing && context.file().has(part) ->
                        builder.asset(part.substring(part.lastIndexOf('/') + 1), context.file().bytes(part))
                                .ifPresent(pictures::add);
                    case Piece.Image _, Piece.Chart _, Piece.Diagram _, Piece.Box _, Piece.Break _ ->
                        others.add(piece);
                }
            }
            if (!line.isBlank()) {
                lines.add(line.line());
            }
        }
        if (!lines.isEmpty()) {
            Line first = LineDraft.unstressed(lines.getFirst());
            List<Line> rest = lines.subList(1, lines.size());
            builder.add(own || listing
                    ? builder.blocks().callout(first, rest)
                    : builder.blocks().example(first, rest, pictures));
        }
        for (Piece piece : others) {
            aside(piece);
        }
    }
}
