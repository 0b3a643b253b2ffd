package qingye.exchange.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.exchange.manuscript.TableDraft;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.id.AssetId;

/// Tells what a table of a Word file is for us: most are tables, some are boxes, and those in the styles of our own
/// files are cards, rows of pictures, or lists whose items have named parts.
final class TableBlocks {

    private static final String INDICATORS = "Indicators Table";
    private static final Set<String> OWN = Set.of("Report Table", "Plain Table", INDICATORS);

    private final Context context;
    private final DraftBuilder builder;
    private final BodyReader flow;
    private final SideBySide beside;
    private boolean cardsGoOn;

    /// @param flow takes what stands in a table and is no part of it
    TableBlocks(Context context, BodyReader flow) {
        this.context = context;
        this.builder = context.builder();
        this.flow = flow;
        this.beside = new SideBySide(context);
    }

    /// A paragraph of the flow comes.
    void after(Styles.Role role) {
        cardsGoOn = role == Styles.Role.CARDS_GAP;
    }

    void read(Node table) throws IOException, RefusedManuscript {
        boolean goesOn = cardsGoOn;
        cardsGoOn = false;
        String id = table.at("w:tblPr").flatMap(look -> look.val("w:tblStyle")).orElse("");
        String style = context.styles().name(id);
        List<Node> rows = TableReader.rows(table);
        List<Node> cells = rows.size() == 1 ? TableReader.within(rows.getFirst(), "w:tc") : List.of();
        if (style.equals("Cards") || style.equals("Shelf")) {
            List<Piece> others = style.equals("Cards") ? beside.cards(rows, goesOn) : beside.pictures(rows);
            asides(others);
        } else if (cells.size() == 1 && !OWN.contains(style)) {
            box(cells.getFirst(), style);
        } else {
            grid(table, style);
        }
    }

    private void grid(Node table, String style) throws IOException, RefusedManuscript {
        var reader = new TableReader(context, flow.progress());
        TableDraft read = reader.read(table);
        if (!OwnLists.add(style, read, builder)) {
            boolean own = OWN.contains(style);
            if (style.equals(INDICATORS)) {
                builder.remark(Remark.Kind.INDICATORS, builder.captionAhead());
            }
            int labels = own ? reader.labels() : Block.FreeTable.Layout.USUAL.labels();
            builder.table(new Block.FreeTable.Layout(reader.hasHeader() || !own, labels, context.isWide()), read);
        }
        asides(reader.aside());
    }

    private void asides(List<Piece> pieces) throws IOException, RefusedManuscript {
        for (Piece piece : pieces) {
            flow.aside(piece);
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
            builder.remark(Remark.Kind.BOX, BodyReader.words(cell));
        }
        if (!own && !listing && (!plain || listed > 0 || paragraphs.size() < 2)) {
            flow.apart(cell);
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
                    case Piece.Image image when !own && !listing && context.file().has(image.part()) ->
                        builder.asset(image.name(), context.file().bytes(image.part())).ifPresent(pictures::add);
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
            flow.aside(piece);
        }
    }
}
