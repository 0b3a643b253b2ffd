/// Long work: how it tells its progress and how it is stopped.
/// It must not know what the work is about, nor how progress is shown.
@NullMarked
package qingye.task;

import org.jspecify.annotations.NullMarked;
