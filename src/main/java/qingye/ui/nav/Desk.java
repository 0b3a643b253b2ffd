package qingye.ui.nav;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;

/// A desk of the workbench: what the rail opens. The window puts its three panes where they belong and decides which
/// desk a place belongs to only by asking. Made anew for each opened workspace; used on the FX thread only.
public interface Desk {

    /// The key of its name and icon: `desk.` and this in the bundles, also its id in the scene.
    String key();

    /// What is there: the pane at the left.
    Node outline();

    /// Where the work is done.
    Node work();

    /// What is known of the selected thing: the pane at the right; empty where a desk has none.
    Optional<Node> inspector();

    /// Whether that place is at this desk.
    boolean holds(Place place);

    /// Goes there. Called only for places it holds; a place that is gone is met by staying where one is.
    void show(Place place);

    /// Takes the keyboard: the desk is in front now.
    default void enter() {
        work().requestFocus();
    }

    /// Where it is now: a window that is built again in another language goes back there.
    default Optional<Place> place() {
        return Optional.empty();
    }

    /// Goes on from the same desk as it was before the window was built again: what was started there ends here, and
    /// its result is not lost.
    default void takeOver(Desk before) {
        // nothing is started at this desk
    }

    /// What can be done here and is found by its name.
    default List<Action> actions() {
        return List.of();
    }

    /// Lets something be sought within the desk.
    default void find() {
        // what is there is found by the command field of the window
    }

    /// Hands in at once what was typed and not yet committed. Called before undo, export and closing.
    void flush();

    /// Stops listening to the workspace.
    void close();
}
