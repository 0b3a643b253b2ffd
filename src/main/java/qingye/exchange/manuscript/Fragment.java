package qingye.exchange.manuscript;

import java.util.List;

import qingye.model.block.Asset;
import qingye.model.block.Block;

/// Blocks that are to be put into a section.
///
/// @param remarks what did not come over as it was
public record Fragment(List<Block> blocks, List<Asset> assets, List<Remark> remarks) {

    public Fragment {
        blocks = List.copyOf(blocks);
        assets = List.copyOf(assets);
        remarks = List.copyOf(remarks);
    }
}
