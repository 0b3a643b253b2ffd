package qingye.ui.publish;

import java.nio.file.Path;
import java.util.List;

import qingye.compose.Composed;

/// What became of the last export.
sealed interface PublishState {

    /// There was none yet.
    record Idle() implements PublishState {}

    /// It is under way.
    record Running() implements PublishState {}

    /// All files are written.
    ///
    /// @param gaps what the report lacks
    record Written(List<Path> files, List<Composed.Gap> gaps) implements PublishState {
        public Written {
            files = List.copyOf(files);
            gaps = List.copyOf(gaps);
        }
    }

    /// A file could not be written.
    ///
    /// @param sentence what happened and what to do next
    /// @param files those written before it
    record Failed(String sentence, List<Path> files) implements PublishState {
        public Failed {
            files = List.copyOf(files);
        }
    }

    /// It was cancelled; older files are as they were.
    record Stopped() implements PublishState {}
}
