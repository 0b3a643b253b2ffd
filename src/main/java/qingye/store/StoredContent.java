package qingye.store;

import org.jdbi.v3.core.Handle;

import qingye.model.Chapters;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;

/// All tables with content, over one connection.
record StoredContent(Handle handle) {

    OrganisationTable organisation() {
        return new OrganisationTable(handle);
    }

    ReportTable report() {
        return new ReportTable(handle);
    }

    IndicatorTable indicators() {
        return new IndicatorTable(handle);
    }

    ValueTable values() {
        return new ValueTable(handle);
    }

    KpiTableTable tables() {
        return new KpiTableTable(handle);
    }

    NoteTable notes() {
        return new NoteTable(handle);
    }

    OutlineTable outline() {
        return new OutlineTable(handle);
    }

    SectionTable sections() {
        return new SectionTable(handle);
    }

    BlockTable blocks() {
        return new BlockTable(handle);
    }

    AssetTable assets() {
        return new AssetTable(handle);
    }

    /// Everything.
    Snapshot load() {
        return new Snapshot(
                organisation().read(),
                report().read(),
                new Figures(indicators().all(), values().all()),
                new Tables(tables().all(), notes().all()),
                new Chapters(outline().read(), sections().all(), blocks().all(), assets().all()));
    }
}
