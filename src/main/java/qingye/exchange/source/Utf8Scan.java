package qingye.exchange.source;

/// Walks over bytes and tells whether they are UTF-8; and if not, whether they were before something broke them.
/// The JDK's decoder says only that something is wrong; telling a damaged UTF-8 file from a GB18030 file needs the
/// number of characters that are right. GB18030 would swallow a damaged file without complaint, as gibberish.
final class Utf8Scan {

    private int missing;
    private int low;
    private int high;
    private int line = 1;
    private int firstBadLine;
    private long good;
    private long bad;

    void accept(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            accept(bytes[at] & 0xFF);
        }
    }

    private void accept(int one) {
        if (missing > 0) {
            if (one >= low && one <= high) {
                missing--;
                low = 0x80;
                high = 0xBF;
                good += missing == 0 ? 1 : 0;
                return;
            }
            missing = 0;
            bad();
        }
        if (one == '\n') {
            line++;
        } else if (one >= 0x80) {
            lead(one);
        }
    }

    /// Sets what may follow: no overlong forms, no surrogates, nothing above U+10FFFF.
    private void lead(int one) {
        low = one == 0xE0 ? 0xA0 : one == 0xF0 ? 0x90 : 0x80;
        high = one == 0xED ? 0x9F : one == 0xF4 ? 0x8F : 0xBF;
        if (one >= 0xC2 && one <= 0xDF) {
            missing = 1;
        } else if (one >= 0xE0 && one <= 0xEF) {
            missing = 2;
        } else if (one >= 0xF0 && one <= 0xF4) {
            missing = 3;
        } else {
            bad();
        }
    }

    private void bad() {
        if (bad == 0) {
            firstBadLine = line;
        }
        bad++;
    }

    /// To be called after the last byte.
    void end() {
        if (missing > 0) {
            bad();
            missing = 0;
        }
    }

    boolean isUtf8() {
        return bad == 0;
    }

    /// Chinese in GB18030 has, by chance, one right UTF-8 character in a dozen; a damaged UTF-8 file has almost only
    /// right ones.
    boolean isDamagedUtf8() {
        return bad > 0 && good > 2 * bad;
    }

    /// The line of the first wrong byte, from 1.
    int firstBadLine() {
        return firstBadLine;
    }
}
