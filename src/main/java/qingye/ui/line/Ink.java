package qingye.ui.line;

import java.util.EnumSet;
import java.util.Set;

import qingye.model.block.Inline;

/// How a run looks while it is edited.
///
/// @param composing true for what an input method has not committed yet
record Ink(Set<Inline.Mark> marks, boolean composing) {

    static final Ink PLAIN = new Ink(Set.of(), false);

    Ink {
        marks = Set.copyOf(marks);
    }

    Ink with(Inline.Mark mark, boolean set) {
        var changed = EnumSet.noneOf(Inline.Mark.class);
        changed.addAll(marks);
        if (set) {
            changed.add(mark);
        } else {
            changed.remove(mark);
        }
        return new Ink(changed, composing);
    }

    Ink composing(boolean now) {
        return new Ink(marks, now);
    }
}
