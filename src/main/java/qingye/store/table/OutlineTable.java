package qingye.store.table;

import java.util.List;

import org.jdbi.v3.core.Handle;

import qingye.model.id.SectionId;
import qingye.model.report.Outline;

/// `outline`: the order and depth of the sections.
record OutlineTable(Handle handle) {

    Outline read() {
        return new Outline(handle.createQuery("select section, level from outline order by position")
                .map((row, _) -> new Outline.Entry(new SectionId(row.getString("section")), row.getInt("level")))
                .list());
    }

    void write(Outline outline) {
        handle.execute("delete from outline");
        List<Outline.Entry> entries = outline.entries();
        for (int at = 0; at < entries.size(); at++) {
            handle.execute(
                    "insert into outline (position, section, level) values (?, ?, ?)",
                    at, entries.get(at).section().value(), entries.get(at).level());
        }
    }
}
