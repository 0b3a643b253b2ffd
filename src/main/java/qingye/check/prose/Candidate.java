package qingye.check.prose;

/// An indicator that a place in the text may mean.
///
/// @param matched how much of the weight of its name stands there, in hundredths
/// @param local how much of it stands next to the place, in hundredths
/// @param nearest where the last piece before the place ends
record Candidate(Named named, int matched, int local, int nearest) {

    private static final int HUNDRED = 100;
    private static final int STRONG = 60;
    private static final int TELLING = 4;

    /// How much of the name stands there, of a hundred.
    int coverage() {
        return matched / Math.max(1, named.total());
    }

    /// How much of the name stands next to the place, of a hundred.
    int near() {
        return local / Math.max(1, named.total());
    }

    /// What speaks for it less what is missing.
    int score() {
        return 2 * matched - HUNDRED * named.total();
    }

    /// Whether it is named there well enough to be held against the number.
    boolean isStrong() {
        return near() >= STRONG && local >= TELLING * HUNDRED;
    }
}
