package qingye.check;

import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// What would put a finding right, where nothing else can be meant.
public sealed interface Fix {

    /// Another value.
    ///
    /// @param before what is there now
    record Put(ValueKey key, Value before, Value after) implements Fix {}
}
