package qingye.check.rule;

import java.util.function.Consumer;

import qingye.check.Finding;
import qingye.model.check.Rule;

/// A rule at work.
public interface Check {

    /// Which one it is.
    Rule rule();

    /// Looks at one table.
    void look(Context context, Consumer<Finding> found);
}
