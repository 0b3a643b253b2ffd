package qingye.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;

import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.document.Bytes;
import qingye.export.DamagedPicture;
import qingye.export.Exporter;
import qingye.export.PictureSearch;
import qingye.export.UnprintableException;
import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.task.Progress;

/// Prints the report into memory, so that its pages can be looked at while it is written. The same content gives the
/// same bytes.
public final class ProofPress {

    private final Exporter exporter;
    private final PictureSearch pictures = new PictureSearch();

    /// @param exporter writes PDF
    public ProofPress(Exporter exporter) {
        this.exporter = exporter;
    }

    /// What came of it.
    public sealed interface Proof {

        /// The pages.
        record Printed(Bytes pdf) implements Proof {}

        /// Something in the report cannot be printed.
        sealed interface Refused extends Proof {}

        /// A character has no form in any font.
        ///
        /// @param context the words around it
        record Sign(String sign, String context) implements Refused {}

        /// A picture is damaged.
        record Picture(DamagedPicture damaged) implements Refused {}

        /// The machine failed.
        ///
        /// @param detail what it says
        record Failed(String detail) implements Refused {}
    }

    /// Prints the edition. Takes seconds: not for the FX thread.
    public Proof print(Snapshot snapshot, Language language) {
        var request = new Request(Request.Part.REPORT, language, Instant.EPOCH);
        var document = ReportComposer.compose(snapshot, request).document();
        var damaged = pictures.first(document);
        if (damaged.isPresent()) {
            return new Proof.Picture(damaged.get());
        }
        var bytes = new ByteArrayOutputStream();
        try {
            exporter.write(document, bytes, Progress.none());
            return new Proof.Printed(Bytes.of(bytes.toByteArray()));
        } catch (UnprintableException e) {
            return new Proof.Sign(Character.toString(e.codePoint()), e.context());
        } catch (IOException e) {
            return new Proof.Failed(String.valueOf(e.getMessage()));
        }
    }
}
