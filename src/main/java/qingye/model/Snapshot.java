package qingye.model;

import java.time.Year;
import java.util.List;
import java.util.Map;

import qingye.model.report.Organisation;
import qingye.model.report.Outline;
import qingye.model.report.Report;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Everything a workspace holds at one moment, frozen: what is composed, checked and shown.
public record Snapshot(
        Organisation organisation, Report report, Figures figures, Tables tables, Chapters chapters,
        Registers registers, Materiality materiality, Disclosures disclosures, Scrutiny scrutiny) {

    /// Content without registers, assessments and answers, about whose checks nobody decided anything.
    public Snapshot(Organisation organisation, Report report, Figures figures, Tables tables, Chapters chapters) {
        this(organisation, report, figures, tables, chapters, Registers.NONE, Materiality.NONE, Disclosures.NONE,
                Scrutiny.NONE);
    }

    /// Content that says nothing to any standard.
    public Snapshot(
            Organisation organisation, Report report, Figures figures, Tables tables, Chapters chapters,
            Registers registers, Materiality materiality, Scrutiny scrutiny) {
        this(organisation, report, figures, tables, chapters, registers, materiality, Disclosures.NONE, scrutiny);
    }

    /// The same that says something else to standards.
    public Snapshot withDisclosures(Disclosures changed) {
        return new Snapshot(
                organisation, report, figures, tables, chapters, registers, materiality, changed, scrutiny);
    }

    /// A workspace in which nothing has been written yet.
    public static Snapshot blank(Year year) {
        return new Snapshot(
                new Organisation(Localized.none(), Localized.none(), List.of()),
                new Report(Localized.none(), year, Language.ZH_HANS),
                Figures.NONE,
                new Tables(Map.of(), Map.of()),
                new Chapters(Outline.EMPTY, Map.of(), Map.of(), Map.of()));
    }
}
