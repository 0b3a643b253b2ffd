package qingye.ui.index;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import qingye.calc.answer.Asked;
import qingye.calc.standard.StandardLibrary;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;

/// What of a standard is looked at. The exchange guideline can be answered topic by topic and article by article; of
/// other standards all is looked at.
enum Part {
    /// dimension by dimension, the topics with what belongs to them
    TOPICS,
    /// chapter by chapter, the articles
    ARTICLES;

    private static final String DIMENSION = "DIM-";

    /// The last part of its keys in the bundles.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a standard has parts.
    static boolean divides(Standard standard) {
        return standard.id().equals(StandardLibrary.GUIDELINE);
    }

    /// In which part of its standard a requirement stands.
    static Part of(Asked asked, Requirement requirement) {
        RequirementKey key = requirement.key();
        boolean topical = key.code().startsWith(DIMENSION)
                || requirement.parent().flatMap(asked::requirement).filter(one -> topical(asked, one)).isPresent();
        return topical ? TOPICS : ARTICLES;
    }

    private static boolean topical(Asked asked, Requirement requirement) {
        return requirement.code().startsWith(DIMENSION) || asked.isTopic(requirement);
    }

    /// What of a standard stands in this part, in order; all of one that has none. Formal rules that nobody answers are
    /// left out, with the headings over nothing else.
    List<Requirement> in(Asked asked, Standard standard) {
        List<Requirement> all = asked.of(standard);
        var kept = new HashSet<RequirementKey>();
        for (Requirement one : all.reversed()) {
            if (asked.answerable(one) || kept.contains(one.key())) {
                kept.add(one.key());
                one.parent().ifPresent(kept::add);
            }
        }
        return all.stream()
                .filter(one -> kept.contains(one.key()) && (!divides(standard) || of(asked, one) == this))
                .toList();
    }
}
