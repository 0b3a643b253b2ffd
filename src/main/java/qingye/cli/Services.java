package qingye.cli;

import java.time.Clock;

import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.workspace.WorkspaceFiles;

/// What the commands work with.
///
/// @param window the workbench
/// @param messages in the person's language
public record Services(
        WorkspaceFiles files, Publication publication, Window window, Clock clock, Messages messages) {}
