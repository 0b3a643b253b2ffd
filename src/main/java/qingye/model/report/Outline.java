package qingye.model.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

import qingye.model.id.SectionId;

/// The order and depth of all sections: a flat list in reading order, in which a deeper entry belongs to the last
/// shallower one before it.
public record Outline(List<Entry> entries) {

    /// The deepest level there is.
    public static final int DEEPEST = 4;

    /// An outline without sections.
    public static final Outline EMPTY = new Outline(List.of());

    /// @throws IllegalArgumentException if a level is left out on the way down, or a section stands twice
    public Outline {
        entries = List.copyOf(entries);
        var seen = new HashSet<SectionId>();
        int above = 0;
        for (Entry entry : entries) {
            if (entry.level() > above + 1) {
                throw new IllegalArgumentException("a level is left out before section " + entry.section());
            }
            if (!seen.add(entry.section())) {
                throw new IllegalArgumentException("section stands twice: " + entry.section());
            }
            above = entry.level();
        }
    }

    /// A section's place.
    ///
    /// @param level 1 for chapters, at most [#DEEPEST]
    public record Entry(SectionId section, int level) {
        public Entry {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("level out of 1.." + DEEPEST + ": " + level);
            }
        }
    }

    /// Where a section stands, from 0.
    public OptionalInt indexOf(SectionId section) {
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).section().equals(section)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /// The outline without the given sections and all below them.
    public Outline without(Predicate<SectionId> leaving) {
        var staying = new ArrayList<Entry>();
        int gone = DEEPEST + 1;
        for (Entry entry : entries) {
            if (entry.level() <= gone) {
                gone = leaving.test(entry.section()) ? entry.level() : DEEPEST + 1;
            }
            if (gone > DEEPEST) {
                staying.add(entry);
            }
        }
        return staying.size() == entries.size() ? this : new Outline(staying);
    }

    /// The section together with all sections below it, in reading order; empty if it is not in the outline.
    public List<Entry> within(SectionId section) {
        OptionalInt found = indexOf(section);
        if (found.isEmpty()) {
            return List.of();
        }
        int start = found.getAsInt();
        int end = start + 1;
        while (end < entries.size() && entries.get(end).level() > entries.get(start).level()) {
            end++;
        }
        return entries.subList(start, end);
    }
}
