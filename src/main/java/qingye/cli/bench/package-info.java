/// What a person waits for, measured: how long the common jobs take on this machine, and how much memory.
/// It must not know how the figures are shown.
@NullMarked
package qingye.cli.bench;

import org.jspecify.annotations.NullMarked;
