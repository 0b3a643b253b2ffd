package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.id.SectionId;
import qingye.model.report.CorePillar;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.text.Traditional;

/// The edit that completes a topic with a section for each pillar it lacks, with a title and guidance in all languages.
final class PillarEdits {

    private PillarEdits() {}

    /// Whether a pillar is missing below that section and has room there.
    static boolean fits(Chapters chapters, SectionId topic) {
        return !missing(chapters, topic).isEmpty()
                && chapters.outline().within(topic).getFirst().level() < Outline.DEEPEST;
    }

    private static Set<CorePillar> missing(Chapters chapters, SectionId topic) {
        List<Outline.Entry> within = chapters.outline().within(topic);
        var missing = within.isEmpty() ? EnumSet.noneOf(CorePillar.class) : EnumSet.allOf(CorePillar.class);
        within.stream()
                .flatMap(entry -> chapters.section(entry.section()).stream())
                .forEach(section -> missing.removeAll(section.profile().pillars()));
        return missing;
    }

    /// Adds what is missing, each before the first section below the topic that tells of a later pillar.
    static Optional<Edit> add(Chapters chapters, SectionId topic, Supplier<SectionId> ids) {
        if (!fits(chapters, topic)) {
            return Optional.empty();
        }
        var within = new ArrayList<>(chapters.outline().within(topic));
        int start = chapters.outline().indexOf(topic).orElseThrow();
        int end = start + within.size();
        SectionRole role = chapters.section(topic).map(Section::role).orElse(SectionRole.CHAPTER);
        int level = within.getFirst().level() + 1;
        var edits = new ArrayList<Edit>();
        for (CorePillar pillar : missing(chapters, topic)) {
            var section = new Section(
                    ids.get(), role, words(key(pillar)), List.of(),
                    SectionProfile.BLANK.withPillars(Set.of(pillar)).withGuidance(words(key(pillar) + ".guide")));
            edits.add(new Edit.SetSection(section.id(), Optional.empty(), Optional.of(section)));
            within.add(place(chapters, within, level, pillar), new Outline.Entry(section.id(), level));
        }
        var entries = new ArrayList<>(chapters.outline().entries().subList(0, start));
        entries.addAll(within);
        entries.addAll(chapters.outline().entries().subList(end, chapters.outline().entries().size()));
        edits.add(new Edit.SetOutline(chapters.outline(), new Outline(entries)));
        return Optional.of(new Edit.Batch(Edit.Purpose.INSERT, edits));
    }

    private static int place(Chapters chapters, List<Outline.Entry> within, int level, CorePillar pillar) {
        for (int at = 1; at < within.size(); at++) {
            boolean later = within.get(at).level() == level && chapters.section(within.get(at).section()).stream()
                    .flatMap(section -> section.profile().pillars().stream())
                    .anyMatch(one -> one.compareTo(pillar) > 0);
            if (later) {
                return at;
            }
        }
        return within.size();
    }

    private static String key(CorePillar pillar) {
        return "chapter.pillar." + pillar.name().toLowerCase(Locale.ROOT);
    }

    private static Localized<String> words(String key) {
        String simplified = Messages.of(Locale.CHINESE).text(key);
        return Localized.zh(simplified)
                .with(Language.ZH_HANT, Traditional.of(simplified))
                .with(Language.EN, Messages.of(Locale.ENGLISH).text(key));
    }
}
