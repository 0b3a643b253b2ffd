package qingye.check;

import java.util.List;
import java.util.Optional;

import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.Prose;
import qingye.model.id.BlockId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;

/// What would put a finding right, where nothing else can be meant.
public sealed interface Fix {

    /// Another value.
    ///
    /// @param before what is there now
    record Put(ValueKey key, Value before, Value after) implements Fix {}

    /// A live figure in place of a number that was typed.
    ///
    /// @param number which line of the block in that language, from 0
    /// @param before the line as it was
    /// @param after the line with the live figure
    record Link(BlockId block, Language language, int number, Line before, Line after) implements Fix {

        /// The block with the live figure; empty where the line is another by now.
        public Optional<Block> in(Block present) {
            List<Line> lines = Prose.in(present, language).toList();
            if (number >= lines.size() || !lines.get(number).equals(before)) {
                return Optional.empty();
            }
            var at = new int[1];
            return Optional.of(Prose.map(present, language, line -> at[0]++ == number ? after : line));
        }
    }
}
