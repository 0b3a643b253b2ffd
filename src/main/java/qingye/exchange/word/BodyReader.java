package qingye.exchange.word;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;
import qingye.task.Progress;

/// Goes through the body of a Word file from beginning to end.
final class BodyReader {

    private final Context context;
    private final DraftBuilder builder;
    private Fields fields;
    private Progress progress = Progress.none();
    private final TableBlocks tables;
    private Optional<BoxReader> box = Optional.empty();
    private final Set<String> headingMarks = new HashSet<>();
    private boolean inList;

    private BodyReader(Context context, Node body) {
        this.context = context;
        this.builder = context.builder();
        this.fields = Fields.within(body);
        this.tables = new TableBlocks(context, this);
    }

    static void read(Node body, Context context, Progress progress) throws IOException, RefusedManuscript {
        var reader = new BodyReader(context, body);
        double share = 1.0 / Math.max(1, body.children().size());
        context.sections(body);
        for (int at = 0; at < body.children().size(); at++) {
            progress.at(at * share);
            reader.progress = progress.part(at * share, (at + 1) * share);
            reader.one(body.children().get(at));
        }
        reader.box = BoxReader.ended(reader.box);
    }

    /// How far it is where it is.
    Progress progress() {
        return progress;
    }

    /// Reads what has fields of its own: a box, a cell.
    void apart(Node scope) throws IOException, RefusedManuscript {
        Fields around = fields;
        fields = Fields.within(scope);
        all(scope);
        fields = around;
    }

    void all(Node parent) throws IOException, RefusedManuscript {
        for (Node child : parent.children()) {
            one(child);
        }
    }

    private void one(Node node) throws IOException, RefusedManuscript {
        switch (node.name()) {
            case "w:p" -> paragraph(node);
            case "w:tbl" -> {
                box = BoxReader.ended(box);
                inList = false;
                tables.read(node);
            }
            case "w:sdt" -> control(node);
            case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> all(node);
            case "w:del", "w:moveFrom" -> {
                fields.passAll(node);
                builder.remark(Remark.Kind.DELETED, words(node));
            }
            case "w:altChunk" -> builder.remark(Remark.Kind.OBJECT, "altChunk");
            // bookmarks and the like
            default -> fields.passAll(node);
        }
    }

    static String words(Node node) {
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
        Optional<BoxPart> part = context.styles().boxPart(style);
        if (box.isPresent() && (part.isEmpty() || !box.get().goesOn(part.get(), node))) {
            box = BoxReader.ended(box);
        }
        tables.after(role);
        if (look.map(properties -> properties.on("w:pageBreakBefore")).orElse(false)) {
            builder.pageBreak();
        }
        Optional<Integer> level = Paragraphs.level(node, context);
        Optional<Numbering.Item> item = Paragraphs.item(node, context);
        List<Piece> pieces = RunReader.read(node, context, fields);
        if (part.isPresent()) {
            boxed(part.get(), pieces);
        } else if (role == Styles.Role.CONTENTS) {
            if (!pieces.isEmpty()) {
                builder.remarkWhole(Remark.Kind.CONTENTS, "");
            }
        } else if (level.isPresent()) {
            heading(level.get(), item.isPresent(), withoutMark(pieces, node));
        } else if (role == Styles.Role.CHAPTER_CONTENTS) {
            if (!pieces.isEmpty()) {
                inList = false;
                builder.openings().contents();
            }
        } else {
            text(pieces, role, style, item);
        }
        section(look);
    }

    private void boxed(BoxPart part, List<Piece> pieces) throws IOException, RefusedManuscript {
        inList = false;
        BoxReader open = box.orElseGet(() -> new BoxReader(part, context));
        box = Optional.of(open);
        for (Piece piece : open.take(part, pieces)) {
            box = BoxReader.ended(box);
            aside(piece);
        }
    }

    /// The end of a section of the file begins a page, unless it says otherwise. Where the sheet is turned for a table,
    /// the report turns it by itself.
    private void section(Optional<Node> look) throws RefusedManuscript {
        Optional<Node> section = look.flatMap(properties -> properties.child("w:sectPr"));
        if (section.isPresent()) {
            boolean turned = context.nextSection();
            if (!turned && !section.get().val("w:type").orElse("nextPage").equals("continuous")) {
                box = BoxReader.ended(box);
                builder.pageBreak();
            }
        }
    }

    /// A heading without the number of a note behind it: the note follows as a paragraph.
    private List<Piece> withoutMark(List<Piece> pieces, Node paragraph) {
        String mark = paragraph.below("w:r")
                .filter(run -> run.val("w:rPr", "w:rStyle").filter(context.styles()::isNoteMark).isPresent())
                .map(BodyReader::words)
                .collect(Collectors.joining());
        if (mark.isEmpty()) {
            return pieces;
        }
        headingMarks.add(mark);
        return pieces.stream()
                .map(piece -> piece instanceof Piece.Words(Line line)
                        ? new Piece.Words(new Line(line.runs().stream()
                                .filter(run -> !(run instanceof Inline.Text(String text, var marks)
                                        && marks.contains(Inline.Mark.SUPERSCRIPT) && mark.contains(text)))
                                .toList()))
                        : piece)
                .toList();
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
        boolean below = false;
        for (Piece piece : pieces) {
            boolean above = piece instanceof Piece.Break && !below;
            below |= piece instanceof Piece.Words;
            if (!(piece instanceof Piece.Words) && !above) {
                aside(piece);
            }
        }
    }

    private void text(List<Piece> pieces, Styles.Role role, String style, Optional<Numbering.Item> item)
            throws IOException, RefusedManuscript {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words(Line line)) {
                words(line, role, style, item);
            } else if (!(piece instanceof Piece.Image image && drawn(image, role))) {
                aside(piece);
            }
        }
    }

    /// Adds what one of our own drawings tells.
    ///
    /// @return whether it is one
    private boolean drawn(Piece.Image image, Styles.Role role) throws RefusedManuscript {
        inList = false;
        return switch (role) {
            case STEPS -> drawn(image, RosterKind.STEPS);
            case STRUCTURE -> drawn(image, RosterKind.STRUCTURE);
            case GOALS, CHAPTER_GOALS -> goals(DrawnWords.goals(image.alternative()), role == Styles.Role.GOALS);
            case BODY, LEAD, HEADING, CAPTION, FIGURE_CAPTION, FIGURE, CALLOUT_LEAD, CALLOUT_ITEM -> false;
            case COVER, TITLE, CONTENTS, GAP, LISTED, COUNTED, TABLE_NOTE, NOTE, QUOTATION, SLOGAN -> false;
            case CHAPTER_CONTENTS, CARDS_GAP, FOREIGN -> false;
        };
    }

    private boolean goals(Set<Integer> goals, boolean alone) throws RefusedManuscript {
        if (alone && !goals.isEmpty()) {
            builder.add(builder.blocks().goals(goals));
        } else if (!goals.isEmpty()) {
            builder.openings().goals(goals);
        }
        return !goals.isEmpty();
    }

    private boolean drawn(Piece.Image image, RosterKind kind) throws RefusedManuscript {
        List<List<Line>> items = DrawnWords.items(image.alternative(), kind, builder);
        if (items.isEmpty()) {
            return false;
        }
        builder.roster(kind, Set.of(), items, false);
        return true;
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
            case TABLE_NOTE -> builder.tableNote(Notes.unmarked(Notes.unlabelled(line), headingMarks));
            case QUOTATION -> builder.quotation(line);
            case LEAD -> builder.add(builder.blocks().lead(line));
            case SLOGAN -> builder.openings().slogan(line);
            case NOTE -> builder.note(Notes.unmarked(line, headingMarks));
            case FOREIGN -> {
                builder.remark(Remark.Kind.STYLE, context.styles().name(style));
                builder.add(builder.blocks().paragraph(line));
            }
            case BODY, FIGURE, CALLOUT_LEAD, CALLOUT_ITEM, LISTED, COUNTED, HEADING, CONTENTS, GAP,
                    CHAPTER_CONTENTS, STEPS, STRUCTURE, GOALS, CHAPTER_GOALS, CARDS_GAP -> {
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
    void aside(Piece piece) throws IOException, RefusedManuscript {
        inList = false;
        switch (piece) {
            case Piece.Words(Line line) -> builder.add(builder.blocks().paragraph(line));
            case Piece.Break _ -> builder.pageBreak();
            case Piece.Image image -> image(image);
            case Piece.Chart(String part) -> chart(part);
            case Piece.Diagram(String part) -> diagram(part);
            case Piece.Box(Node content) -> {
                builder.remark(Remark.Kind.TEXT_BOX, words(content));
                apart(content);
            }
        }
    }

    private void image(Piece.Image image) throws IOException, RefusedManuscript {
        String name = image.name();
        if (!context.file().has(image.part())) {
            builder.remark(Remark.Kind.PICTURE_DAMAGED, name);
            return;
        }
        double share = image.width() <= 0 ? 0.8 : (double) image.width() / context.column();
        builder.picture(name, context.file().bytes(image.part()), share, image.crop(), image.alternative());
    }

    private void chart(String part) throws IOException, RefusedManuscript {
        ChartReader chart = context.file().has(part)
                ? ChartReader.read(context.file().read(part, Progress.none()))
                : new ChartReader("", List.of());
        if (chart.rows().isEmpty()) {
            builder.remark(Remark.Kind.OBJECT, chart.title().isEmpty() ? "chart" : chart.title());
            return;
        }
        builder.remark(Remark.Kind.CHART, chart.name());
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
}
