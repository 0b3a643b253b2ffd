package qingye.model.block;

/// The sustainable development goals of the United Nations (resolution A/RES/70/1), by their numbers.
public final class Goal {

    /// The number of the last one.
    public static final int LAST = 17;

    private Goal() {}

    static void check(int goal) {
        if (goal < 1 || goal > LAST) {
            throw new IllegalArgumentException("no goal " + goal);
        }
    }
}
