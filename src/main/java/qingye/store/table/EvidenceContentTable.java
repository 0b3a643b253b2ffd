package qingye.store.table;

import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.id.EvidenceId;

/// `evidence_content`: the bytes of kept files, written once.
public record EvidenceContentTable(Handle handle) {

    /// Keeps a file, unless it is kept already.
    public void keep(EvidenceId id, byte[] content) {
        int kept = handle.createQuery("select count(*) from evidence_content where id = :id")
                .bind("id", id.value())
                .mapTo(int.class)
                .one();
        if (kept == 0) {
            handle.execute("insert into evidence_content (id, content) values (?, ?)", id.value(), content);
        }
    }

    /// The bytes of a kept file.
    public Optional<byte[]> find(EvidenceId id) {
        return handle.createQuery("select content from evidence_content where id = :id")
                .bind("id", id.value())
                .map((row, _) -> row.getBytes("content"))
                .findOne();
    }
}
