package qingye.check.relation;

import qingye.check.line.Lexicon;

/// How much alike two names are: of the pairs of neighbouring letters in the shorter one, how many are in the other.
/// Words that every such name has do not count.
public final class Likeness {

    /// From here on two names may well mean the same, in percent.
    public static final int ALIKE = 60;

    private Likeness() {}

    /// In percent; 0 if one of them has no word of its own.
    public static int of(Lexicon lexicon, String one, String other) {
        int[] left = lexicon.pairs(one);
        int[] right = lexicon.pairs(other);
        int least = Math.min(left.length, right.length);
        if (least == 0) {
            return 0;
        }
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < left.length && theirs < right.length) {
            int order = Integer.compare(left[mine], right[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return 100 * common / least;
    }
}
