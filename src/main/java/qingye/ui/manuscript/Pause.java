package qingye.ui.manuscript;

/// Waits for a break in the typing.
public interface Pause {

    /// Begins to wait anew.
    void restart();

    /// Waits no more.
    void stop();
}
