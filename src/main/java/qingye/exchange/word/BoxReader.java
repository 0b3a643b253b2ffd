package qingye.exchange.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.PanelKind;
import qingye.model.id.AssetId;

/// Puts a box together of its paragraphs: a case, a quotation, a letter, a statement, as our own Word files have them.
final class BoxReader {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}\\.[\\s　]*");
    private static final Pattern DASH = Pattern.compile("——[\\s　]*");

    private final Context context;
    private final DraftBuilder builder;
    private final LineDraft title = new LineDraft();
    private final LineDraft by = new LineDraft();
    private final List<Line> body = new ArrayList<>();
    private final List<Line> captions = new ArrayList<>();
    private final List<AssetId> pictures = new ArrayList<>();
    private final PanelKind kind;
    private BoxPart last;
    private boolean numbered;

    BoxReader(BoxPart first, Context context) {
        this.kind = first.box();
        this.last = first;
        this.context = context;
        this.builder = context.builder();
    }

    /// Whether a paragraph goes on with this box. The first paragraph of each of our own boxes has a bookmark.
    boolean goesOn(BoxPart part, Node paragraph) {
        boolean begins = paragraph.below("w:bookmarkStart")
                .anyMatch(mark -> mark.attribute("w:name").orElse("").startsWith("blk_"));
        return !begins && part.follows(last);
    }

    /// Takes a paragraph.
    ///
    /// @return what it holds besides words and pictures
    List<Piece> take(BoxPart part, List<Piece> pieces) throws IOException, RefusedManuscript {
        last = part;
        var others = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(Line line) -> words(part.part(), line);
                case Piece.Image image -> {
                    if (part.part() != BoxPart.Part.MARK) {
                        picture(image);
                    }
                }
                case Piece.Break _, Piece.Chart _, Piece.Diagram _, Piece.Box _ -> others.add(piece);
            }
        }
        return others;
    }

    private void words(BoxPart.Part part, Line line) {
        switch (part) {
            case HEAD -> {
                if (kind == PanelKind.CASE) {
                    more(by, line);
                } else {
                    builder.remark(Remark.Kind.FURNITURE, LineDraft.title(line));
                }
            }
            case KICKER -> builder.remark(Remark.Kind.FURNITURE, LineDraft.title(line));
            case TITLE -> more(title, line);
            case MARK, TEXT -> body.add(line);
            case POINT -> {
                numbered = true;
                body.add(without(NUMBER, line));
            }
            // pictures of a box have no words of their own
            case PICTURES, CAPTION -> captions.add(line);
            case BY -> more(by, kind == PanelKind.QUOTE ? without(DASH, line) : line);
        }
    }

    private static void more(LineDraft draft, Line line) {
        if (!draft.isBlank()) {
            draft.lineBreak();
        }
        draft.add(line);
    }

    private void picture(Piece.Image image) throws IOException, RefusedManuscript {
        if (context.file().has(image.part())) {
            builder.asset(image.name(), context.file().bytes(image.part())).ifPresent(pictures::add);
        } else {
            builder.remark(Remark.Kind.PICTURE_DAMAGED, image.name());
        }
    }

    /// The line without what stands before its words.
    private static Line without(Pattern sign, Line line) {
        if (line.runs().isEmpty() || !(line.runs().getFirst() instanceof Inline.Text(String text, var marks))) {
            return line;
        }
        var found = sign.matcher(text);
        if (!found.lookingAt()) {
            return line;
        }
        var rest = new LineDraft().add(text.substring(found.end()), marks);
        line.runs().stream().skip(1).forEach(run -> rest.add(new Line(List.of(run))));
        return rest.line();
    }

    /// Adds the box, and below it what it has no place for.
    void end() throws RefusedManuscript {
        var words = new Block.Panel.Content(title.line(), by.line(), body);
        boolean blank = body.isEmpty() && pictures.isEmpty() && words.title().runs().isEmpty()
                && words.by().runs().isEmpty();
        if (!blank) {
            builder.add(builder.blocks().panel(kind, numbered, words, pictures));
        }
        for (Line caption : captions) {
            builder.remark(Remark.Kind.BOX_CAPTION, LineDraft.title(caption));
            builder.add(builder.blocks().paragraph(caption));
        }
    }

    /// Adds the box that is open, if there is one.
    static Optional<BoxReader> ended(Optional<BoxReader> open) throws RefusedManuscript {
        if (open.isPresent()) {
            open.get().end();
        }
        return Optional.empty();
    }
}
