package qingye.ui.nav;

import java.util.Optional;

/// Who goes on with the work of a model once another one took over, as when the window is built anew in another
/// language: what was begun for the old one comes to the present one. Used on the FX thread only.
///
/// @param <T> the kind of model
public final class Heir<T> {

    private final T own;
    private Optional<Heir<T>> next = Optional.empty();

    /// @param own the model itself, until another one takes over
    public Heir(T own) {
        this.own = own;
    }

    /// From now on this one gets what comes for the other.
    public void takeOver(Heir<T> before) {
        before.next = Optional.of(this);
    }

    /// The model that nobody took over from.
    public T present() {
        return next.map(Heir::present).orElse(own);
    }
}
