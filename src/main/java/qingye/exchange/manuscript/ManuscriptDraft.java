package qingye.exchange.manuscript;

import java.util.List;

import qingye.model.block.Asset;
import qingye.model.block.Block;

/// A text as it was read: the sections it makes, the pictures it brings, and what did not come over as it was.
///
/// @param title of the whole, as far as it says one; may be empty
/// @param parts in reading order; no level is left out on the way down
/// @param more how many different remarks are not kept one by one
public record ManuscriptDraft(String title, List<Part> parts, List<Asset> assets, List<Remark> remarks, int more) {

    public ManuscriptDraft {
        parts = List.copyOf(parts);
        assets = List.copyOf(assets);
        remarks = List.copyOf(remarks);
    }

    /// A heading and what stands below it, up to the next heading.
    ///
    /// @param level 1 to [qingye.model.report.Outline#DEEPEST]
    /// @param numbered whether a number stood before the title, typed or counted
    /// @param title without its number
    public record Part(int level, boolean numbered, String title, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /// How many blocks there are.
    public int blocks() {
        return parts.stream().mapToInt(part -> part.blocks().size()).sum();
    }

    /// Whether there is nothing to bring in.
    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
