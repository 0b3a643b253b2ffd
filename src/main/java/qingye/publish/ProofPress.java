package qingye.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;

import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.document.Bytes;
import qingye.document.Element;
import qingye.export.Exporter;
import qingye.export.PictureCheck;
import qingye.export.UnprintableException;
import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.task.Progress;

/// Prints the report into memory, so that its pages can be looked at while it is written. The same content gives the
/// same bytes.
///
/// @param exporter writes PDF
public record ProofPress(Exporter exporter) {

    /// What came of it.
    public sealed interface Proof {

        /// The pages.
        record Printed(Bytes pdf) implements Proof {}

        /// Something in the report cannot be printed.
        ///
        /// @param detail the character and the words around it, or the caption of a picture
        record Refused(String detail) implements Proof {}
    }

    /// Prints the edition. Takes seconds: not for the FX thread.
    public Proof print(Snapshot snapshot, Language language) {
        var request = new Request(Request.Part.REPORT, language, Instant.EPOCH);
        var document = ReportComposer.compose(snapshot, request).document();
        for (Element element : document.body()) {
            for (Element.Picture picture : element.pictures()) {
                var fault = PictureCheck.fault(picture);
                if (fault.isPresent()) {
                    return new Proof.Refused(fault.get());
                }
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            exporter.write(document, bytes, Progress.none());
            return new Proof.Printed(Bytes.of(bytes.toByteArray()));
        } catch (UnprintableException e) {
            return new Proof.Refused("“" + Character.toString(e.codePoint()) + "” " + e.context());
        } catch (IOException e) {
            return new Proof.Refused(String.valueOf(e.getMessage()));
        }
    }
}
