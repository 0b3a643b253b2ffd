package qingye.exchange.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends in a failure where it gives more than it should: what a zip says of its sizes may be a lie.
final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new Full();
        }
        return read;
    }

    /// It gave more than it should.
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
