package qingye.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.run.Checker;
import qingye.derive.Recalculation;
import qingye.export.ExportRun;
import qingye.export.Format;
import qingye.export.docx.DocxExporter;
import qingye.export.pdf.PdfExporter;
import qingye.publish.ProofPress;
import qingye.publish.Publication;
import qingye.workspace.WorkspaceFiles;

/// What window and command line share: one of each in the program.
///
/// @param clock of the machine
/// @param files opens and creates workspaces
/// @param publication writes reports
/// @param press prints reports that are only looked at
record Core(Clock clock, WorkspaceFiles files, Publication publication, ProofPress press) {

    static Core create() {
        Clock clock = Clock.system(ZoneId.systemDefault());
        var pdf = new PdfExporter();
        var exporters = Map.of(Format.DOCX, new DocxExporter(), Format.PDF, pdf);
        return new Core(
                clock,
                new WorkspaceFiles(
                        clock, System.getProperty("user.name", ""), new Recalculation(Core::factors)),
                new Publication(new ExportRun(exporters)),
                new ProofPress(pdf));
    }

    /// The factors that come with the program, read when first asked for.
    static FactorLibrary factors() {
        return Shipped.FACTORS;
    }

    /// What checks a workspace: one for each that is opened, as it remembers what it found.
    static Checker checker() {
        return new Checker(factors());
    }

    private static final class Shipped {
        static final FactorLibrary FACTORS = FactorLibrary.read(Units.read());
    }
}
