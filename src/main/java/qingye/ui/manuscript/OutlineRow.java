package qingye.ui.manuscript;

import java.util.Set;

import qingye.model.report.CorePillar;
import qingye.model.report.Section;
import qingye.model.report.SectionNumber;

/// A section as the outline shows it.
///
/// @param level 1 for chapters
/// @param words how much is written in it and below it, in the language that is written
/// @param hidden whether it or one above it is not printed
/// @param topic whether it is a topic that is to be told in four pillars
/// @param missing the pillars that are not told of in it or below it; empty if it is no topic
public record OutlineRow(
        Section section, int level, SectionNumber number, int words, boolean hidden, boolean topic,
        Set<CorePillar> missing) {

    public OutlineRow {
        missing = Set.copyOf(missing);
    }

    /// Whether it is the other but for what is written in it.
    public boolean differsInWordsOnly(OutlineRow other) {
        return equals(new OutlineRow(other.section, other.level, other.number, words, other.hidden, other.topic,
                other.missing));
    }
}
