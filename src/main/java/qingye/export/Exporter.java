package qingye.export;

import java.io.IOException;
import java.io.OutputStream;

import qingye.document.Document;
import qingye.task.Progress;

/// Writes a document in one format. Exporters hold no state between documents and may be used from several threads.
@FunctionalInterface
public interface Exporter {

    /// Writes the whole document. The stream is flushed and left open.
    ///
    /// @throws IOException if the stream does not take it
    /// @throws UnprintableException if the document holds a character that no bundled font can draw
    /// @throws qingye.task.Cancelled if the progress says so; what was written is then worthless
    void write(Document document, OutputStream out, Progress progress) throws IOException;
}
