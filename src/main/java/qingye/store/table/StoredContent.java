package qingye.store.table;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.edit.Edit;
import qingye.edit.LogLine;
import qingye.edit.StaleEditException;
import qingye.model.Chapters;
import qingye.model.Disclosures;
import qingye.model.Figures;
import qingye.model.Materiality;
import qingye.model.Registers;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.Tables;

/// All tables with content, over one connection.
public record StoredContent(Handle handle) {

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

    DossierTable dossiers() {
        return new DossierTable(handle);
    }

    FactorTable factors() {
        return new FactorTable(handle);
    }

    EvidenceTable evidence() {
        return new EvidenceTable(handle);
    }

    /// The bytes of the kept files.
    public EvidenceContentTable evidenceContent() {
        return new EvidenceContentTable(handle);
    }

    /// What the edit log says about a place, the oldest line first.
    public List<LogLine> log(String place) {
        return new EditLogTable(handle).about(place);
    }

    /// The first line of the edit log.
    public Optional<LogLine> firstLine() {
        return new EditLogTable(handle).first();
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

    EntryTable entries() {
        return new EntryTable(handle);
    }

    PartTable parts() {
        return new PartTable(handle);
    }

    AnswerTable answers() {
        return new AnswerTable(handle);
    }

    AdoptionTable adoptions() {
        return new AdoptionTable(handle);
    }

    OwnStandardTable standards() {
        return new OwnStandardTable(handle);
    }

    WaiverTable waivers() {
        return new WaiverTable(handle);
    }

    VerdictTable verdicts() {
        return new VerdictTable(handle);
    }

    RuleTable rules() {
        return new RuleTable(handle);
    }

    AssetTable assets() {
        return new AssetTable(handle);
    }

    /// Makes tables without rows a blank workspace.
    public void begin(Year year) {
        report().write(Snapshot.blank(year).report());
    }

    /// Writes an edit and its lines in the edit log, within a transaction that is already open.
    ///
    /// @throws StaleEditException if something else is there than expected; the transaction is to be rolled back
    public void write(Edit edit, Instant at, String author) {
        new EditWriter(this).write(edit);
        new EditLogTable(handle).append(edit, at, author);
    }

    /// Everything.
    ///
    /// @throws IllegalArgumentException if something has a form that this program never writes
    public Snapshot load() {
        return new Snapshot(
                organisation().read(),
                report().read(),
                new Figures(
                        indicators().all(), values().all(), dossiers().all(), evidence().all(), factors().all()),
                new Tables(tables().all(), notes().all()),
                new Chapters(outline().read(), sections().all(), blocks().all(), assets().all()),
                new Registers(entries().all()),
                new Materiality(parts().all()),
                new Disclosures(answers().all(), adoptions().all(), standards().all()),
                new Scrutiny(waivers().all(), verdicts().all(), rules().all()));
    }
}
