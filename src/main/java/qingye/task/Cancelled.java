package qingye.task;

/// Thrown out of long work that was cancelled. Not a failure: nothing is to be reported, everything is to be put back.
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
