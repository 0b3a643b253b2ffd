package qingye.compose;

import java.util.List;

import qingye.document.Element;
import qingye.document.Span;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.text.Language;

/// Prints single blocks and runs the way the report does, so that they can be shown while they are written. Notes are
/// numbered from 1 in each block, as there is no document around it.
public final class Preview {

    private final Snapshot snapshot;
    private final Wording wording;

    /// @param language the edition
    public Preview(Snapshot snapshot, Language language) {
        this.snapshot = snapshot;
        this.wording = new Wording(language);
    }

    /// The words a run prints.
    public String words(Inline run) {
        return Span.plain(new Lines(snapshot, wording, notes()).spans(new Line(List.of(run))));
    }

    /// The words a block is referred to by; empty if it has none.
    public String caption(Block block) {
        return new Captions(snapshot, wording).of(block);
    }

    /// The elements a block prints; none where nothing is written, or what it shows is gone.
    public List<Element> block(Block block) {
        return new BlockComposer(snapshot, wording, notes()).compose(block);
    }

    private NoteMarks notes() {
        return new NoteMarks(snapshot.tables().notes().values(), wording);
    }
}
