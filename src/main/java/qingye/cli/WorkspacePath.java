package qingye.cli;

import java.nio.file.Path;

import picocli.CommandLine.ITypeConverter;

import qingye.workspace.WorkspaceFiles;

/// A `FILE` as typed, with or without its ending. A path without a name is wrong use.
final class WorkspacePath implements ITypeConverter<Path> {

    @Override
    public Path convert(String typed) {
        return WorkspaceFiles.file(Path.of(typed));
    }
}
