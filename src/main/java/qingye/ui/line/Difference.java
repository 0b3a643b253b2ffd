package qingye.ui.line;

import java.util.List;

/// Where two texts differ: between `start` and the ends.
///
/// @param start how much is the same at the beginning
/// @param oldEnd where the same end begins in the old text
/// @param newEnd where it begins in the new one
record Difference(int start, int oldEnd, int newEnd) {

    static Difference between(List<?> before, List<?> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < most - start
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Difference(start, before.size() - tail, after.size() - tail);
    }

    /// Where a position of the old text is in the new one.
    int moved(int position) {
        if (position <= start) {
            return position;
        }
        return position >= oldEnd ? position + newEnd - oldEnd : newEnd;
    }
}
