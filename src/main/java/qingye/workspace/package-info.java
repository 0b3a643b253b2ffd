/// An opened file: its present content, its history, its change signal and its one writer thread.
/// It must not know SQL, nor who is watching.
@NullMarked
package qingye.workspace;

import org.jspecify.annotations.NullMarked;
