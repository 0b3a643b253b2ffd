package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.line.LineBreaks;

/// Joins pasted blocks with the paragraph they are pasted into.
final class PastedBlocks {

    private final Language language;
    private final Supplier<BlockId> ids;
    private int caret;

    PastedBlocks(Language language, Supplier<BlockId> ids) {
        this.language = language;
        this.ids = ids;
    }

    /// The paragraph and the blocks, in reading order. The paragraph stays, unless nothing is left of it.
    ///
    /// @param left what stands before the caret
    /// @param pasted at least one
    /// @param right what stands behind it
    List<Block> joined(Block.Paragraph into, Line left, List<Block> pasted, Line right) {
        var blocks = new ArrayList<>(pasted);
        Localized<Line> others = into.text().without(language);
        if (blocks.getFirst() instanceof Block.Paragraph first) {
            Line whole = LineBreaks.concat(left, first.text().in(language).orElse(Line.EMPTY));
            blocks.set(0, new Block.Paragraph(into.id(), into.style(), others.with(language, whole)));
        } else if (!left.runs().isEmpty() || !others.byLanguage().isEmpty()) {
            blocks.addFirst(new Block.Paragraph(into.id(), into.style(),
                    left.runs().isEmpty() ? others : others.with(language, left)));
        }
        boolean goesOn = !right.runs().isEmpty();
        if (blocks.getLast() instanceof Block.Paragraph last) {
            Line words = last.text().in(language).orElse(Line.EMPTY);
            caret = positions(words);
            if (goesOn) {
                blocks.set(blocks.size() - 1, new Block.Paragraph(last.id(), last.style(),
                        last.text().with(language, LineBreaks.concat(words, right))));
            }
        } else if (goesOn) {
            blocks.add(new Block.Paragraph(ids.get(), into.style(), Localized.of(language, right)));
        } else {
            caret = -1;
        }
        return blocks;
    }

    /// Where the caret comes in the last block: behind what was pasted; -1 for its end.
    int caret() {
        return caret;
    }

    private static int positions(Line line) {
        return line.runs().stream()
                .mapToInt(run -> run instanceof Inline.Text(String text, var _) ? text.length() : 1)
                .sum();
    }
}
