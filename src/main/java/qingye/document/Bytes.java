package qingye.document;

import java.util.Arrays;

/// Bytes that cannot be changed and are equal by content.
public final class Bytes {

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// A copy of `content`.
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /// A copy of the content.
    public byte[] toArray() {
        return content.clone();
    }

    /// Length in bytes.
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
