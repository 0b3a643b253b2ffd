/// Reads Markdown, plain text and the pages that clipboards hold: bounded, and without fetching anything.
/// It must not know the workspace, nor who wants the text.
@NullMarked
package qingye.exchange.prose;

import org.jspecify.annotations.NullMarked;
