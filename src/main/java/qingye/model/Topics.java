package qingye.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import qingye.model.id.SectionId;
import qingye.model.report.CorePillar;
import qingye.model.report.Outline;
import qingye.model.report.Section;

/// The topics of a report that are told in the four pillars, and the pillars each of them lacks. A section with one or
/// two pillars is a part of the topic it stands in, and so the section right above it is the topic; one with more is a
/// topic of its own, and so is one that stands at the first level. What is not printed tells of nothing.
///
/// @param missing per topic in reading order; empty sets for complete ones
public record Topics(Map<SectionId, Set<CorePillar>> missing) {

    private static final int WHOLE = 3;

    public Topics {
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }

    /// Finds the topics.
    public static Topics of(Chapters chapters) {
        List<Outline.Entry> entries = chapters.printed().entries();
        var missing = new LinkedHashMap<SectionId, Set<CorePillar>>();
        for (int at = 0; at < entries.size(); at++) {
            Set<CorePillar> own = pillars(chapters, entries.get(at));
            int level = entries.get(at).level();
            boolean topic = own.size() >= WHOLE || level == 1 && !own.isEmpty();
            var told = EnumSet.noneOf(CorePillar.class);
            told.addAll(own);
            for (int below = at + 1; below < entries.size() && entries.get(below).level() > level; below++) {
                Set<CorePillar> part = pillars(chapters, entries.get(below));
                told.addAll(part);
                topic |= entries.get(below).level() == level + 1 && !part.isEmpty() && part.size() < WHOLE;
            }
            if (topic) {
                missing.put(entries.get(at).section(), Collections.unmodifiableSet(EnumSet.complementOf(told)));
            }
        }
        return new Topics(missing);
    }

    private static Set<CorePillar> pillars(Chapters chapters, Outline.Entry entry) {
        return chapters.section(entry.section()).map(Section::profile).map(profile -> profile.pillars())
                .orElse(Set.of());
    }

    /// The pillars a section lacks; nothing for one that is no topic.
    public Set<CorePillar> of(SectionId section) {
        return missing.getOrDefault(section, Set.of());
    }

    /// Whether a section is a topic.
    public boolean has(SectionId section) {
        return missing.containsKey(section);
    }
}
