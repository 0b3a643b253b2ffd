package qingye.export.docx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Bookmark names and content tags made from stable ids.
///
/// Word takes letters, digits and underscores, at most forty characters, beginning with a letter. The name is a
/// function of the id alone, and different ids have different names, so that a file read back can be matched to its
/// report.
final class Names {

    private static final String PREFIX = "blk_";
    private static final int LONGEST_BOOKMARK = 40;
    private static final int LONGEST_TAG = 64;
    private static final int DIGEST_LETTERS = 12;

    private Names() {
    }

    /// The bookmark's name for an id.
    static String bookmark(String id) {
        var name = new StringBuilder(PREFIX);
        for (int i = 0; i < id.length(); i++) {
            char letter = id.charAt(i);
            switch (letter) {
                // Each of these pairs begins with the only letter that never stands alone: nothing else spells alike.
                case '_' -> name.append("__");
                case '.' -> name.append("_d");
                case '-' -> name.append("_h");
                default -> name.append(Character.isLetterOrDigit(letter) ? letter : '_');
            }
        }
        boolean foreign = !id.matches("[\\p{L}\\p{N}._-]*");
        return foreign || name.length() > LONGEST_BOOKMARK
                ? shortened(name.toString(), id, LONGEST_BOOKMARK)
                : name.toString();
    }

    /// The tag of a figure's content control.
    static String tag(String key) {
        return key.length() > LONGEST_TAG ? shortened(key, key, LONGEST_TAG) : key;
    }

    private static String shortened(String name, String id, int longest) {
        int kept = Math.min(name.length(), longest - DIGEST_LETTERS - 2);
        return name.substring(0, kept) + "_x" + digest(id);
    }

    private static String digest(String id) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGEST_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
