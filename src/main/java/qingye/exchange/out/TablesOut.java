package qingye.exchange.out;

import java.io.IOException;
import java.io.OutputStream;

import qingye.model.Snapshot;
import qingye.task.Progress;

/// Writes all KPI tables of a workspace. The same snapshot and request give the same bytes.
public final class TablesOut {

    private TablesOut() {}

    /// Writes one file. The stream is flushed and left open.
    ///
    /// @throws IOException if the stream does not take it
    /// @throws qingye.task.Cancelled if `progress` says so; what was written is then worthless
    public static void write(
            TableFormat format, Snapshot snapshot, TableRequest request, OutputStream out, Progress progress)
            throws IOException {
        var tables = TableList.of(snapshot, new Words(request.language()));
        switch (format) {
            case XLSX -> new WorkbookOut(tables, request).write(out, progress);
            case CSV -> CsvOut.write(tables, request.marked(), out, progress);
        }
    }
}
