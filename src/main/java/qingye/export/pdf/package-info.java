/// The document as PDF: pages, contents with true page numbers, bookmarks, tags, embedded type.
/// It must not know the model, the store, the screen or any other exporter; nothing outside it knows iText.
@NullMarked
package qingye.export.pdf;

import org.jspecify.annotations.NullMarked;
