package qingye.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

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

    /// On which page of the written document its elements stand, by their ids, as the pages are numbered in print.
    /// Empty where the format has no pages.
    ///
    /// @throws IOException if it cannot be laid out
    /// @throws UnprintableException if the document holds a character that no bundled font can draw
    /// @throws qingye.task.Cancelled if the progress says so
    default Map<String, Integer> pages(Document document, Progress progress) throws IOException {
        progress.at(1);
        return Map.of();
    }
}
