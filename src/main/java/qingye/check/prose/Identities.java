package qingye.check.prose;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import qingye.model.id.BlockId;
import qingye.model.id.ContentHash;
import qingye.model.id.FindingId;

/// Tells the findings of a block apart: by what they say and the words they are about, so that a finding stays the same
/// while other words of the block change.
final class Identities {

    private final BlockId block;
    private final Map<String, Integer> times = new HashMap<>();

    Identities(BlockId block) {
        this.block = block;
    }

    /// The identity of a remark; another each time the same is said of the same words.
    FindingId of(Passage passage, Remark remark) {
        String told = remark.message().key() + "|" + block + "|" + passage.language().tag() + "|"
                + words(passage, remark);
        int time = times.merge(told, 1, Integer::sum);
        String hash = ContentHash.of((told + "|" + time).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return new FindingId(remark.message().key() + "." + hash);
    }

    /// The words a remark is about, as they are written.
    static String words(Passage passage, Remark remark) {
        int start = passage.folded().origin(remark.start());
        int end = passage.folded().originEnd(remark.end());
        return passage.folded().original().substring(start, Math.max(start, end));
    }
}
