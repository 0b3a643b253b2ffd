package qingye.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import qingye.model.Snapshot;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;
import qingye.workspace.WorkspaceFiles;

/// The folder in which everything that is measured happens; it is gone afterwards.
///
/// @param files opens and creates workspaces
record BenchFolder(WorkspaceFiles files, Path folder) implements AutoCloseable {

    /// @throws UncheckedIOException if there is no room for temporary files
    static BenchFolder create(WorkspaceFiles files) {
        try {
            return new BenchFolder(files, Files.createTempDirectory("qingye-bench"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The path of a file in it.
    Path resolve(String name) {
        return folder.resolve(name);
    }

    /// A new workspace that holds `content`.
    Workspace filled(String name, Snapshot content) {
        return expected(files.create(resolve(name), content));
    }

    /// A workspace that is there already.
    Workspace opened(Path file) {
        return expected(files.open(file));
    }

    private static Workspace expected(Opening opening) {
        return switch (opening) {
            case Opening.Opened(Workspace workspace) -> workspace;
            case Opening.Refused refused -> throw new IllegalStateException("not opened: " + refused);
        };
    }

    /// Removes the folder.
    @Override
    public void close() {
        try (var inside = Files.walk(folder)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
