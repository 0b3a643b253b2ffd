package qingye.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the first bytes of a file say, read before anything else is tried with it.
///
/// @param kind whose file it is
/// @param closed the version of the content when the file was last closed in good order; empty if it was not
record Header(Kind kind, Optional<Long> closed) {

    private static final int BLOCK = 4096;
    private static final Pattern VERSION = Pattern.compile("[,:]version:([0-9a-f]{1,15})[,\n]");

    /// Whose file it is.
    enum Kind {
        /// a database
        DATABASE,
        /// a database that has lost its beginning
        BEHEADED,
        /// something else
        OTHER
    }

    static Header read(FileChannel file) throws IOException {
        String first = block(file, 0);
        String second = block(file, BLOCK);
        if (first.startsWith("H:") || second.startsWith("H:")) {
            boolean closed = first.contains(",clean:1,") && first.equals(second);
            Matcher version = VERSION.matcher(first);
            return new Header(
                    Kind.DATABASE,
                    closed && version.find() ? Optional.of(Long.parseLong(version.group(1), 16)) : Optional.empty());
        }
        for (long at = 2 * BLOCK; at < file.size(); at += BLOCK) {
            if (block(file, at).startsWith("chunk:")) {
                return new Header(Kind.BEHEADED, Optional.empty());
            }
        }
        return new Header(file.size() == 0 ? Kind.BEHEADED : Kind.OTHER, Optional.empty());
    }

    private static String block(FileChannel file, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {
            // a read may give less than was asked for
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
}
