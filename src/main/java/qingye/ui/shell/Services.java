package qingye.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

import javafx.stage.Window;

import qingye.settings.SettingsFile;
import qingye.ui.control.FileChoices;

/// What the window is given by the program.
///
/// @param shelf where workspaces are taken from
/// @param rooms makes what the window shows
/// @param settings where sizes and recent files are remembered
/// @param choices asks the person for files
/// @param newFiles the folder suggested for new files
/// @param version of the program
public record Services(
        Clock clock,
        Shelf shelf,
        Rooms rooms,
        SettingsFile settings,
        Function<Window, FileChoices> choices,
        Path newFiles,
        String version) {}
