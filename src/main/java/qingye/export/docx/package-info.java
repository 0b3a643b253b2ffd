/// Documents as Word files: real styles, fields, tables and charts that a person can go on editing.
/// It must not know the model, the store, the screen or another format; POI is seen here and nowhere above.
@NullMarked
package qingye.export.docx;

import org.jspecify.annotations.NullMarked;
