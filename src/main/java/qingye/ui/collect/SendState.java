package qingye.ui.collect;

import java.nio.file.Path;
import java.util.List;

/// How far the writing of forms is.
sealed interface SendState {

    /// Nothing was written yet.
    record Choosing() implements SendState {}

    /// Forms are being written.
    record Writing() implements SendState {}

    /// They are there.
    record Written(List<Path> files) implements SendState {
        public Written {
            files = List.copyOf(files);
        }
    }

    /// Not all of them are.
    ///
    /// @param files those that are
    /// @param sentence why not the others, and what to do next
    record Ended(List<Path> files, String sentence) implements SendState {
        public Ended {
            files = List.copyOf(files);
        }
    }
}
