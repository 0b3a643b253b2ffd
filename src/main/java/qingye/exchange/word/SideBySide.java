package qingye.exchange.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;
import qingye.model.id.AssetId;

/// Tables of our own Word files that are none: figures set large, and pictures side by side.
final class SideBySide {

    private final Context context;
    private final DraftBuilder builder;

    SideBySide(Context context) {
        this.context = context;
        this.builder = context.builder();
    }

    /// Adds cards.
    ///
    /// @param goesOn whether they are a further row of the cards before them
    /// @return what stands in them and is no words
    List<Piece> cards(List<Node> rows, boolean goesOn) throws IOException, RefusedManuscript {
        var others = new ArrayList<Piece>();
        var cards = new ArrayList<List<Line>>();
        for (Node row : rows) {
            for (Node cell : TableReader.within(row, "w:tc")) {
                List<Line> card = card(cell, others);
                if (card.stream().anyMatch(part -> !part.runs().isEmpty())) {
                    cards.add(card);
                }
            }
        }
        if (!cards.isEmpty()) {
            builder.roster(RosterKind.CARDS, Set.of(), cards, goesOn);
        }
        return others;
    }

    /// What is neither the figure nor the label is the remark.
    private List<Line> card(Node cell, List<Piece> others) throws IOException, RefusedManuscript {
        List<LineDraft> parts = List.of(new LineDraft(), new LineDraft(), new LineDraft());
        Fields inner = Fields.within(cell);
        for (Node paragraph : TableReader.blocks(cell)) {
            String style = context.styles().name(context.styles().of(paragraph));
            LineDraft part = parts.get(style.equals("Card Figure") ? 0 : style.equals("Card Label") ? 1 : 2);
            for (Piece piece : RunReader.read(paragraph, context, inner)) {
                if (piece instanceof Piece.Words(Line line)) {
                    if (!part.isBlank()) {
                        part.lineBreak();
                    }
                    part.add(line);
                } else {
                    others.add(piece);
                }
            }
        }
        return parts.stream().map(LineDraft::line).toList();
    }

    /// Adds a row of pictures, each with the words below it.
    ///
    /// @return what stands there besides
    List<Piece> pictures(List<Node> rows) throws IOException, RefusedManuscript {
        var grid = new ArrayList<List<List<Piece>>>();
        for (Node row : rows) {
            grid.add(pieces(row));
        }
        var pictures = new ArrayList<AssetId>();
        var legends = new ArrayList<Block.Legend>();
        var others = new ArrayList<Piece>();
        for (int row = 0; row < grid.size(); row++) {
            for (int column = 0; column < grid.get(row).size(); column++) {
                List<Piece> below = row + 1 < grid.size() && column < grid.get(row + 1).size()
                        ? grid.get(row + 1).get(column)
                        : new ArrayList<>();
                for (Piece piece : grid.get(row).get(column)) {
                    Optional<AssetId> asset = piece instanceof Piece.Image image ? taken(image) : Optional.empty();
                    if (asset.isPresent() && piece instanceof Piece.Image image) {
                        pictures.add(asset.get());
                        legends.add(new Block.Legend(caption(below), image.alternative()));
                    } else if (!(piece instanceof Piece.Image)) {
                        others.add(piece);
                    }
                }
            }
        }
        if (!pictures.isEmpty()) {
            builder.add(builder.blocks().pictureRow(pictures, legends));
        }
        return others;
    }

    private List<List<Piece>> pieces(Node row) throws IOException, RefusedManuscript {
        var cells = new ArrayList<List<Piece>>();
        for (Node cell : TableReader.within(row, "w:tc")) {
            var pieces = new ArrayList<Piece>();
            Fields inner = Fields.within(cell);
            for (Node paragraph : TableReader.blocks(cell)) {
                pieces.addAll(RunReader.read(paragraph, context, inner));
            }
            cells.add(pieces);
        }
        return cells;
    }

    /// Takes the words out of a cell, if nothing else stands there.
    private static String caption(List<Piece> cell) {
        var words = new LineDraft();
        for (Piece piece : cell) {
            if (!(piece instanceof Piece.Words(Line line))) {
                return "";
            }
            words.add(line).add(" ", Set.of());
        }
        cell.clear();
        return LineDraft.title(words.line());
    }

    private Optional<AssetId> taken(Piece.Image image) throws IOException, RefusedManuscript {
        if (!context.file().has(image.part())) {
            builder.remark(Remark.Kind.PICTURE_DAMAGED, image.name());
            return Optional.empty();
        }
        return builder.asset(image.name(), context.file().bytes(image.part()));
    }
}
