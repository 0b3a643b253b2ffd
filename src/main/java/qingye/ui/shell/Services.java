package qingye.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.stage.Window;

import qingye.settings.SettingsFile;
import qingye.ui.control.FileChoices;
import qingye.ui.nav.Desk;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// What the window is given by the program.
///
/// @param shelf where workspaces are taken from
/// @param desks makes the desks for an opened workspace, in the order of the rail
/// @param settings where sizes and recent files are remembered
/// @param choices asks the person for files
/// @param newFiles the folder suggested for new files
/// @param version of the program
public record Services(
        Clock clock,
        Shelf shelf,
        BiFunction<Workspace, Surroundings, List<Desk>> desks,
        SettingsFile settings,
        Function<Window, FileChoices> choices,
        Path newFiles,
        String version) {}
