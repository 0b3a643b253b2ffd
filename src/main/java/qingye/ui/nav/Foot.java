package qingye.ui.nav;

import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What lies at the foot of the window below every desk: a strip, and a drawer that opens over it. Made anew for each
/// opened workspace; used on the FX thread only.
public interface Foot {

    /// The strip, as high as one line.
    Node strip();

    /// The drawer; the window shows it while it is open.
    Region drawer();

    /// Whether the drawer is open.
    ReadOnlyBooleanProperty open();

    /// What the desks are told of what is shown there.
    Findings findings();

    /// What can be asked of it wherever one is, as commands of the window.
    List<Action> actions();

    /// The pages of help it can show.
    List<Action> pages();

    /// Goes on from the same foot as it was before the window was built again.
    void takeOver(Foot before);

    /// Lets go of the workspace.
    void close();
}
