package qingye.ui.shell;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;

import qingye.text.Messages;
import qingye.ui.control.SheetHost;
import qingye.ui.nav.Desk;
import qingye.ui.nav.FirstSteps;
import qingye.ui.nav.Foot;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// Makes what the window shows, without the window knowing what that is.
public interface Rooms {

    /// The desks for an opened workspace, in the order of the rail.
    List<Desk> desks(Workspace workspace, Surroundings surroundings);

    /// What lies at the foot of the window, under every desk.
    ///
    /// @param sheets show what is to be read before anything else is done
    /// @param leave gives the keyboard back to the desk that is shown
    Foot foot(Workspace workspace, Surroundings surroundings, SheetHost sheets, Runnable leave);

    /// The page shown while nothing is open.
    Node start(Messages messages, List<Path> recent, FirstSteps steps);
}
