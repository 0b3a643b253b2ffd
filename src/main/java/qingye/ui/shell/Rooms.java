package qingye.ui.shell;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;

import qingye.text.Messages;
import qingye.ui.nav.Desk;
import qingye.ui.nav.FirstSteps;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// Makes what the window shows, without the window knowing what that is.
public interface Rooms {

    /// The desks for an opened workspace, in the order of the rail.
    List<Desk> desks(Workspace workspace, Surroundings surroundings);

    /// The page shown while nothing is open.
    Node start(Messages messages, List<Path> recent, FirstSteps steps);
}
