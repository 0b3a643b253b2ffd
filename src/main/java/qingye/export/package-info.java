/// Documents out: what an exporter is, the formats there are, and files that are written whole or not at all.
/// It must not know the model, the store or the screen; one sub-package per format knows that format's library.
@NullMarked
package qingye.export;

import org.jspecify.annotations.NullMarked;
