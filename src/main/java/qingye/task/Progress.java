package qingye.task;

/// What long work is given to say how far it is; and where it learns that nobody wants it any more.
@FunctionalInterface
public interface Progress {

    /// Says how much is done. Call it often (at least every 50 ms of work): it is cheap, and it is where work stops.
    ///
    /// @param done the share done, from 0 to 1
    /// @throws Cancelled if the work is to stop now; let it pass through, and close what is open
    void at(double done);

    /// A progress that nobody watches and nobody cancels.
    static Progress none() {
        return _ -> {
            // nobody is watching
        };
    }

    /// A part of this progress: `0..1` of the part is `from..to` of the whole.
    default Progress part(double from, double to) {
        return done -> at(from + (to - from) * done);
    }
}
