package qingye.check.made;

import java.util.stream.LongStream;

/// The seeds of a test: the same in every build, or others where `-Dqingye.seed=` says so.
public final class Seeds {

    private static final long FIRST = Long.getLong("qingye.seed", 20_260_101L);

    private Seeds() {}

    /// That many, said aloud, so that a run can be repeated.
    public static LongStream of(String test, int many) {
        long first = FIRST + (test.hashCode() & 0xff) * 10_000L;
        System.out.println(test + ": seeds " + first + " to " + (first + many - 1) + ", base " + FIRST);
        return LongStream.range(first, first + many).parallel();
    }
}
