package qingye.ui.line;

import javafx.beans.Observable;

import qingye.model.block.Inline;

/// Says how what is live in a line looks at the moment.
public interface LiveWords {

    /// The words it prints now.
    Shown of(Inline live);

    /// What they depend on.
    Observable[] changes();

    /// @param text what is printed
    /// @param explanation shown under the pointer: indicator, year, value
    /// @param known false where there is nothing to be printed yet
    record Shown(String text, String explanation, boolean known) {}
}
