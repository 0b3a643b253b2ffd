package qingye.exchange.source;

/// The first bytes of a file, by which it is known whatever it is called.
public final class Signature {

    private Signature() {}

    /// Whether the bytes begin with these.
    public static boolean starts(byte[] bytes, int... with) {
        for (int at = 0; at < with.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }
}
