package qingye.exchange.word;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import qingye.exchange.manuscript.LineDraft;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.model.block.Line;

/// Paragraphs where there is room for one line only: in a note, in a cell.
final class Texts {

    private Texts() {}

    /// The words of paragraphs, each on a line of its own.
    static Line joined(List<Node> paragraphs, Context context) throws IOException, RefusedManuscript {
        var draft = new LineDraft();
        boolean first = true;
        for (Node paragraph : paragraphs) {
            for (Piece piece : RunReader.read(paragraph, context, Fields.within(paragraph))) {
                if (piece instanceof Piece.Words(Line line)) {
                    if (!first) {
                        draft.add("\n", Set.of());
                    }
                    draft.add(line);
                    first = false;
                }
            }
        }
        return draft.line();
    }
}
