package qingye.exchange.prose;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// A picture whose bytes stand in its address.
final class DataPicture {

    private final String name;
    private final byte[] content;

    private DataPicture(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /// The picture in an address; empty if there is none. One that is broken has no bytes.
    static Optional<DataPicture> of(String address) {
        int comma = address.indexOf(',');
        String head = comma < 0 ? "" : address.substring(0, comma).toLowerCase(Locale.ROOT);
        if (!head.startsWith("data:image/") || !head.endsWith(";base64")) {
            return Optional.empty();
        }
        String kind = head.substring("data:image/".length(), head.length() - ";base64".length());
        try {
            byte[] content = Base64.getMimeDecoder().decode(address.substring(comma + 1));
            return Optional.of(new DataPicture("picture." + kind.replaceAll("[^a-z0-9]", ""), content));
        } catch (IllegalArgumentException _) {
            return Optional.of(new DataPicture("picture", new byte[0]));
        }
    }

    /// Made from its kind.
    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
