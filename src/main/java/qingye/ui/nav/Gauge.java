package qingye.ui.nav;

/// The place in the status bar that tells what is selected: how many, their sum. To be called on the FX thread.
@FunctionalInterface
public interface Gauge {

    /// Shows the sentence until the next; an empty one clears it.
    void show(String sentence);
}
