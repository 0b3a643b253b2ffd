package qingye.ui.nav;

/// Goes to places. To be called on the FX thread.
@FunctionalInterface
public interface Navigator {

    /// Shows the place, opening its desk if needed.
    void open(Place place);
}
