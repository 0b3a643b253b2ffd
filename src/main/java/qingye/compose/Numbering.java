package qingye.compose;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import qingye.model.Chapters;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;

/// The printed numbers of sections: chapters `01`, below them `1.1` and `1.1.1`; front matter and appendices have none.
public record Numbering(Map<SectionId, String> bySection) {

    public Numbering {
        bySection = Collections.unmodifiableMap(new HashMap<>(bySection));
    }

    /// Counts through the outline.
    public static Numbering of(Chapters chapters) {
        var numbers = new HashMap<SectionId, String>();
        int[] counters = new int[Outline.DEEPEST + 1];
        boolean numbered = false;
        for (Outline.Entry entry : chapters.outline().entries()) {
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
            numbers.put(entry.section(), print(counters, entry.level()));
        }
        return new Numbering(numbers);
    }

    private static String print(int[] counters, int level) {
        if (level == 1) {
            return (counters[1] < 10 ? "0" : "") + counters[1];
        }
        var number = new StringBuilder().append(counters[1]);
        for (int at = 2; at <= level; at++) {
            number.append('.').append(counters[at]);
        }
        return number.toString();
    }

    /// The number of a section, or nothing for one that is not numbered.
    public String of(SectionId section) {
        return bySection.getOrDefault(section, "");
    }
}
