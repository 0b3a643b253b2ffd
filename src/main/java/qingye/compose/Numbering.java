package qingye.compose;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.id.SectionId;
import qingye.model.report.NumberStyle;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionNumber;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;

/// The printed numbers of sections, in the style of the report: front matter, appendices and hidden sections have none,
/// and hidden ones are not counted.
public record Numbering(Map<SectionId, SectionNumber> bySection) {

    /// Nothing is numbered.
    public static final Numbering NONE = new Numbering(Map.of());

    public Numbering {
        bySection = Collections.unmodifiableMap(new HashMap<>(bySection));
    }

    /// The numbers of an edition.
    public static Numbering of(Snapshot snapshot, Language language) {
        return of(snapshot.chapters(), snapshot.report().numbers(), language);
    }

    /// Counts through the outline.
    public static Numbering of(Chapters chapters, NumberStyle style, Language language) {
        var words = new NumberWords(style, new Wording(language));
        var numbers = new HashMap<SectionId, SectionNumber>();
        int[] counters = new int[Outline.DEEPEST + 1];
        boolean numbered = false;
        for (Outline.Entry entry : chapters.printed().entries()) {
            if (entry.level() == 1) {
                numbered = chapters.section(entry.section()).map(Section::role)
                        .orElse(SectionRole.FRONT) == SectionRole.CHAPTER;
            }
            if (!numbered) {
                continue;
            }
            counters[entry.level()]++;
            for (int deeper = entry.level() + 1; deeper < counters.length; deeper++) {
                counters[deeper] = 0;
            }
            numbers.put(entry.section(), words.print(counters, entry.level()));
        }
        return new Numbering(numbers);
    }

    /// The number of a section; [SectionNumber#NONE] for one that is not numbered.
    public SectionNumber of(SectionId section) {
        return bySection.getOrDefault(section, SectionNumber.NONE);
    }
}
