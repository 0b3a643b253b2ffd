/// What the program remembers about a person's desk: theme, language, sizes, recent files.
/// It must not know any window, nor what stands in a workspace.
@NullMarked
package qingye.settings;

import org.jspecify.annotations.NullMarked;
