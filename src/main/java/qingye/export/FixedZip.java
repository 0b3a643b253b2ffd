package qingye.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import qingye.task.Progress;

/// Writes a package again with nothing in it that changes from run to run: fixed times, a fixed order, and the same for
/// the workbooks inside.
public final class FixedZip {

    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private FixedZip() {
    }

    /// Writes the package to a stream, which is flushed and left open.
    ///
    /// @param packed a zip file
    /// @throws IOException if the stream does not take it, or `packed` is no zip file
    public static void write(byte[] packed, OutputStream out, Progress progress) throws IOException {
        // Readers that look at the first entry only expect the list of content types there.
        var entries = new TreeMap<String, byte[]>(
                Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder()));
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
                progress.at(0);
            }
        }
        var zip = new ZipOutputStream(out);
        int done = 0;
        for (var entry : entries.entrySet()) {
            progress.at((double) done / entries.size());
            done++;
            var fixed = new ZipEntry(entry.getKey());
            fixed.setTimeLocal(MOMENT);
            zip.putNextEntry(fixed);
            zip.write(entry.getKey().endsWith(".xlsx") ? fixed(entry.getValue()) : entry.getValue());
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private static byte[] fixed(byte[] packed) throws IOException {
        var out = new ByteArrayOutputStream();
        write(packed, out, Progress.none());
        return out.toByteArray();
    }
}
