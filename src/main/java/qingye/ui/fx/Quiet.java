package qingye.ui.fx;

/// Whether something is being changed by the program, so that what listens does not take it for somebody's doing.
public final class Quiet {

    private boolean on;

    /// Whether the program is changing something just now.
    public boolean on() {
        return on;
    }

    /// Changes something.
    public void run(Runnable change) {
        on = true;
        try {
            change.run();
        } finally {
            on = false;
        }
    }
}
