package qingye.ui.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files that were made to be looked at, and go when the program ends.
public final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    /// Deletes them when the program ends, the first one first, even those that can only be read: what the runtime
    /// deletes by itself leaves these where the system is Windows.
    public static void atExit(List<Path> files) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(files), "qingye-leftovers"));
    }

    static void delete(List<Path> files) {
        for (Path file : files) {
            try {
                if (!file.toFile().setWritable(true)) {
                    LOG.debug("{} stays as it can only be read", file);
                }
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.debug("{} stays: a program still shows it", file, e);
            }
        }
    }
}
