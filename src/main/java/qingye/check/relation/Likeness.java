package qingye.check.relation;

import java.util.HashSet;
import java.util.Set;

import qingye.check.line.Lexicon;

/// How much alike two names are: of the pairs of neighbouring letters in the shorter one, how many are in the other.
/// Words that every such name has do not count.
public final class Likeness {

    /// From here on two names may well mean the same, in percent.
    public static final int ALIKE = 60;

    private Likeness() {}

    /// In percent; 0 if one of them has no word of its own.
    public static int of(Lexicon lexicon, String one, String other) {
        Set<String> left = pairs(lexicon.stem(one));
        Set<String> right = pairs(lexicon.stem(other));
        int least = Math.min(left.size(), right.size());
        if (least == 0) {
            return 0;
        }
        left.retainAll(right);
        return 100 * left.size() / least;
    }

    private static Set<String> pairs(String name) {
        var pairs = new HashSet<String>();
        for (int at = 0; at + 1 < name.length(); at++) {
            pairs.add(name.substring(at, at + 2));
        }
        if (name.length() == 1) {
            pairs.add(name);
        }
        return pairs;
    }
}
