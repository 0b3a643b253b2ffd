package qingye.calc.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.model.Snapshot;
import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;

/// What a section has to do with the standards that the report goes by.
///
/// @param answered the requirements whose answers point to the section, to something in it, or to a section below it:
///        those first that point to the section itself, and among them the topics of the exchange guideline
/// @param open the requirements of the same topics of the exchange guideline that nobody answers yet, those first that
///        are asked for most strictly
public record SectionRequirements(List<RequirementKey> answered, List<RequirementKey> open) {

    public SectionRequirements {
        answered = List.copyOf(answered);
        open = List.copyOf(open);
    }

    /// Those of a section.
    public static SectionRequirements of(Snapshot snapshot, SectionId section) {
        Asked asked = Asked.of(snapshot);
        Landings landings = Landings.of(snapshot);
        Set<SectionId> inside = with(snapshot.chapters().outline(), section);
        var answered = new ArrayList<RequirementKey>();
        var topics = new LinkedHashSet<RequirementKey>();
        List<Standard> indexed = asked.indexed();
        for (Standard standard : indexed) {
            for (Requirement one : asked.of(standard)) {
                if (points(asked.answer(one.key()), landings, inside)) {
                    answered.add(one.key());
                    topics.addAll(asked.topicsOf(one.key()));
                }
            }
        }
        answered.sort(
                Comparator.comparing((RequirementKey key) -> !points(asked.answer(key), landings, Set.of(section)))
                        .thenComparing(key -> asked.requirement(key).filter(asked::isTopic).isEmpty()));
        return new SectionRequirements(answered, open(asked, indexed, topics));
    }

    private static List<RequirementKey> open(Asked asked, List<Standard> indexed, Set<RequirementKey> topics) {
        var near = new HashSet<>(topics);
        for (RequirementKey topic : topics) {
            near.addAll(asked.related(topic));
            asked.requirement(topic).ifPresent(one -> asked.under(one).forEach(below -> near.add(below.key())));
        }
        var open = new ArrayList<Requirement>();
        for (Standard standard : indexed) {
            for (Requirement one : asked.of(standard)) {
                if (near.contains(one.key()) && asked.answerable(one) && !isLeft(one.duty())
                        && asked.answer(one.key()).stance() instanceof Stance.Open) {
                    open.add(one);
                }
            }
        }
        open.sort((a, b) -> Boolean.compare(isBinding(b.duty()), isBinding(a.duty())));
        return open.stream().map(Requirement::key).toList();
    }

    private static boolean isBinding(Duty duty) {
        return switch (duty) {
            case SHALL, MANDATORY, REQUIRED, COMPLY_OR_EXPLAIN, PHASED, OMISSION_OK -> true;
            case SHALL_IF, IF_MATERIAL, IF_SECTOR, ENCOURAGED, PRINCIPLE, VOLUNTARY, NONE -> false;
        };
    }

    private static boolean isLeft(Duty duty) {
        return duty == Duty.PRINCIPLE || duty == Duty.NONE;
    }

    private static boolean points(Answer answer, Landings landings, Set<SectionId> inside) {
        return answer.targets().stream().map(target -> section(landings, target)).flatMap(Optional::stream)
                .anyMatch(inside::contains);
    }

    private static Optional<SectionId> section(Landings landings, Target target) {
        return switch (landings.of(target)) {
            case Landing.Printed(SectionId section, var _) -> Optional.of(section);
            case Landing.Hidden(SectionId section) -> Optional.of(section);
            case Landing.Unprinted _, Landing.Gone _, Landing.Untitled _ -> Optional.empty();
        };
    }

    /// The section and all below it.
    private static Set<SectionId> with(Outline outline, SectionId section) {
        var all = new HashSet<SectionId>();
        int level = Integer.MAX_VALUE;
        for (Outline.Entry entry : outline.entries()) {
            if (entry.section().equals(section)) {
                level = entry.level();
                all.add(section);
            } else if (entry.level() <= level) {
                level = Integer.MAX_VALUE;
            } else if (level != Integer.MAX_VALUE) {
                all.add(entry.section());
            }
        }
        return all;
    }
}
