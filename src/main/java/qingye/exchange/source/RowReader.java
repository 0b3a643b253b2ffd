package qingye.exchange.source;

import java.io.IOException;
import java.io.Reader;

/// Watches how much is read for one row, so that a quote that never ends does not pull the whole file into memory.
final class RowReader extends Reader {

    /// A row longer than any row.
    static final class Endless extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final Reader text;
    private int sinceRow;

    RowReader(Reader text) {
        this.text = text;
    }

    /// The next row begins.
    void row() {
        sinceRow = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (sinceRow > Bounds.ROW_TEXT) {
            throw new Endless();
        }
        int read = text.read(buffer, offset, length);
        sinceRow += Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
