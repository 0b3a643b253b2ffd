package qingye.ui.collect;

import java.nio.file.Path;
import java.util.List;

/// How far the taking back of forms is.
sealed interface ReceiveState {

    /// No form was given yet.
    record Waiting() implements ReceiveState {}

    /// Forms are being read.
    record Reading(int forms) implements ReceiveState {}

    /// It is known what they say otherwise; nothing has been changed.
    ///
    /// @param forms that were read
    record Ready(List<Path> forms, Picks picks) implements ReceiveState {
        public Ready {
            forms = List.copyOf(forms);
        }
    }
}
