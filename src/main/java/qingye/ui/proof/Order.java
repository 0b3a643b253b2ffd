package qingye.ui.proof;

import java.util.List;

import qingye.model.Snapshot;
import qingye.model.text.Language;

/// What is to be shown.
///
/// @param wanted which page
/// @param width of the page in pixels
record Order(Snapshot content, Language language, Wanted wanted, int width) {

    /// Which page is wanted.
    sealed interface Wanted {

        /// The one on which the first of these things begins that is printed at all.
        ///
        /// @param ids of blocks and sections
        record Holding(List<String> ids) implements Wanted {
            public Holding {
                ids = List.copyOf(ids);
            }
        }

        /// The one with that number, from 1; the last one if there are fewer.
        record Numbered(int page) implements Wanted {}
    }
}
