package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.block.Block;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Localized;

/// The edits that change the outline. Pure; each is one step of undo.
final class SectionEdits {

    private SectionEdits() {}

    /// Changes the title.
    static Edit rename(Section section, Localized<String> title) {
        return set(section, section.withTitle(title));
    }

    /// Changes what a chapter is in the report, together with all sections below it.
    static Edit role(Chapters chapters, SectionId chapter, SectionRole role) {
        var edits = new ArrayList<Edit>();
        for (Outline.Entry entry : chapters.outline().within(chapter)) {
            chapters.section(entry.section())
                    .filter(section -> section.role() != role)
                    .ifPresent(section -> edits.add(set(section, section.withRole(role))));
        }
        return new Edit.Batch(Edit.Purpose.MOVE, edits);
    }

    /// Adds an empty section behind `after` and all that is below it, on the same level; as a first chapter where
    /// there is none yet.
    static Edit addBehind(Chapters chapters, Optional<SectionId> after, SectionId id) {
        List<Outline.Entry> entries = new ArrayList<>(chapters.outline().entries());
        var found = after.flatMap(section -> at(chapters, section));
        int level = found.map(at -> entries.get(at).level()).orElse(1);
        int place = found.map(at -> at + chapters.outline().within(entries.get(at).section()).size())
                .orElse(entries.size());
        SectionRole role = after.flatMap(chapters::section).map(Section::role).orElse(SectionRole.CHAPTER);
        return add(chapters, entries, place, new Outline.Entry(id, level), role);
    }

    /// Adds an empty section as the last one below `parent`; empty where there is no deeper level.
    static Optional<Edit> addBelow(Chapters chapters, SectionId parent, SectionId id) {
        List<Outline.Entry> entries = new ArrayList<>(chapters.outline().entries());
        return at(chapters, parent).filter(at -> entries.get(at).level() < Outline.DEEPEST).map(at -> {
            int place = at + chapters.outline().within(parent).size();
            SectionRole role = chapters.section(parent).map(Section::role).orElse(SectionRole.CHAPTER);
            return add(chapters, entries, place, new Outline.Entry(id, entries.get(at).level() + 1), role);
        });
    }

    private static Edit add(
            Chapters chapters, List<Outline.Entry> entries, int place, Outline.Entry entry, SectionRole role) {
        entries.add(place, entry);
        var section = new Section(entry.section(), role, Localized.none(), List.of());
        return new Edit.Batch(Edit.Purpose.INSERT, List.of(
                new Edit.SetSection(section.id(), Optional.empty(), Optional.of(section)),
                new Edit.SetOutline(chapters.outline(), new Outline(entries))));
    }

    /// Takes a section out, with all that is below it and written in it.
    static Edit remove(Chapters chapters, SectionId id) {
        List<Outline.Entry> leaving = chapters.outline().within(id);
        var staying = new ArrayList<>(chapters.outline().entries());
        staying.removeAll(leaving);
        List<Section> sections = leaving.stream().flatMap(entry -> chapters.section(entry.section()).stream()).toList();
        List<Block> blocks = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> chapters.block(block).stream())
                .toList();
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.SetOutline(chapters.outline(), new Outline(staying)));
        sections.forEach(section -> edits.add(
                new Edit.SetSection(section.id(), Optional.of(section), Optional.empty())));
        blocks.forEach(block -> edits.add(new Edit.SetBlock(block.id(), Optional.of(block), Optional.empty())));
        edits.addAll(BlockEdits.unused(chapters, blocks));
        return new Edit.Batch(Edit.Purpose.REMOVE, edits);
    }

    /// Moves a section with all below it one level up (-1) or down (1). Empty where that would leave out a level.
    static Optional<Edit> shift(Chapters chapters, SectionId id, int by) {
        var entries = new ArrayList<>(chapters.outline().entries());
        List<Outline.Entry> moving = List.copyOf(chapters.outline().within(id));
        var found = at(chapters, id);
        if (found.isEmpty() || moving.stream().anyMatch(entry -> entry.level() + by > Outline.DEEPEST)) {
            return Optional.empty();
        }
        int level = moving.getFirst().level() + by;
        int above = found.get() == 0 ? 0 : entries.get(found.get() - 1).level();
        if (level < 1 || level > above + 1) {
            return Optional.empty();
        }
        for (int at = 0; at < moving.size(); at++) {
            Outline.Entry entry = moving.get(at);
            entries.set(found.get() + at, new Outline.Entry(entry.section(), entry.level() + by));
        }
        return Optional.of(settle(chapters, new Outline(entries)));
    }

    /// Moves a section with all below it before or behind its neighbour of the same level. Empty where it has none.
    static Optional<Edit> move(Chapters chapters, SectionId id, int by) {
        var entries = new ArrayList<>(chapters.outline().entries());
        List<Outline.Entry> moving = List.copyOf(chapters.outline().within(id));
        Optional<Integer> start = at(chapters, id);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int level = moving.getFirst().level();
        int neighbour = by < 0 ? start.get() - 1 : start.get() + moving.size();
        while (by < 0 && neighbour >= 0 && entries.get(neighbour).level() > level) {
            neighbour--;
        }
        if (neighbour < 0 || neighbour >= entries.size() || entries.get(neighbour).level() != level) {
            return Optional.empty();
        }
        int place = by < 0
                ? neighbour
                : start.get() + chapters.outline().within(entries.get(neighbour).section()).size();
        entries.removeAll(moving);
        entries.addAll(place, moving);
        return Optional.of(settle(chapters, new Outline(entries)));
    }

    /// Puts a section with all below it down beside another one. Empty where it already stands there, where that is
    /// below itself, or where it would come to stand too deep.
    static Optional<Edit> place(Chapters chapters, SectionId id, SectionId beside, Drop drop) {
        List<Outline.Entry> moving = List.copyOf(chapters.outline().within(id));
        Optional<Integer> target = at(chapters, beside);
        if (moving.isEmpty() || target.isEmpty()
                || moving.stream().anyMatch(entry -> entry.section().equals(beside))) {
            return Optional.empty();
        }
        List<Outline.Entry> around = List.copyOf(chapters.outline().within(beside));
        var entries = new ArrayList<>(chapters.outline().entries());
        entries.removeAll(moving);
        int level = around.getFirst().level() + (drop == Drop.INSIDE ? 1 : 0);
        int by = level - moving.getFirst().level();
        if (moving.stream().anyMatch(entry -> entry.level() + by > Outline.DEEPEST)) {
            return Optional.empty();
        }
        long below = around.stream().filter(entry -> !moving.contains(entry)).count();
        int place = entries.indexOf(around.getFirst()) + (drop == Drop.BEFORE ? 0 : (int) below);
        entries.addAll(place, moving.stream()
                .map(entry -> new Outline.Entry(entry.section(), entry.level() + by))
                .toList());
        var outline = new Outline(entries);
        return outline.equals(chapters.outline()) ? Optional.empty() : Optional.of(settle(chapters, outline));
    }

    /// The edit to that outline, in which sections take over the role of the chapter they came to stand in.
    private static Edit settle(Chapters chapters, Outline outline) {
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.SetOutline(chapters.outline(), outline));
        SectionRole role = SectionRole.CHAPTER;
        for (Outline.Entry entry : outline.entries()) {
            Optional<Section> section = chapters.section(entry.section());
            if (section.isEmpty()) {
                continue;
            }
            if (entry.level() == 1) {
                role = section.get().role();
            } else if (section.get().role() != role) {
                edits.add(set(section.get(), section.get().withRole(role)));
            }
        }
        return new Edit.Batch(Edit.Purpose.MOVE, edits);
    }

    private static Optional<Integer> at(Chapters chapters, SectionId section) {
        var found = chapters.outline().indexOf(section);
        return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
    }

    private static Edit set(Section before, Section after) {
        return new Edit.SetSection(before.id(), Optional.of(before), Optional.of(after));
    }
}
