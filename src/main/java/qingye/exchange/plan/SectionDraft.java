package qingye.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.id.BlockId;
import qingye.model.id.FreeIds;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The sections an import adds, and the blocks it adds to sections.
final class SectionDraft {

    private final Present present;
    private final Language language;
    private final FreeIds ids;
    private final List<Outline.Entry> outline;
    private final Map<List<String>, SectionId> created = new HashMap<>();
    private final Map<SectionId, Section> changed = new LinkedHashMap<>();

    SectionDraft(Present present) {
        Snapshot snapshot = present.snapshot();
        this.present = present;
        this.language = snapshot.report().language();
        this.ids = new FreeIds("S", snapshot.chapters().sections().keySet().stream().map(SectionId::value));
        this.outline = new ArrayList<>(snapshot.chapters().outline().entries());
    }

    /// The section with that path; what of the path is missing is created.
    SectionId at(List<String> path) {
        Optional<SectionId> known = present.section(path).or(() -> Optional.ofNullable(created.get(path)));
        return known.orElseGet(() -> {
            Optional<SectionId> parent = path.size() == 1
                    ? Optional.empty()
                    : Optional.of(at(path.subList(0, path.size() - 1)));
            return create(path, parent);
        });
    }

    void append(SectionId section, BlockId block) {
        Section before = section(section);
        var blocks = new ArrayList<>(before.blocks());
        blocks.add(block);
        changed.put(section, before.withBlocks(blocks));
    }

    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        Chapters chapters = present.snapshot().chapters();
        changed.forEach((id, after) -> edits.add(new Edit.SetSection(id, chapters.section(id), Optional.of(after))));
        if (!outline.equals(chapters.outline().entries())) {
            edits.add(new Edit.SetOutline(chapters.outline(), new Outline(outline)));
        }
        return edits;
    }

    private SectionId create(List<String> path, Optional<SectionId> parent) {
        var id = new SectionId(ids.next());
        String title = path.getLast();
        SectionRole role = parent.map(one -> section(one).role())
                .orElse(SectionPaths.isAppendix(title) ? SectionRole.APPENDIX : SectionRole.CHAPTER);
        int at = parent.map(this::endOf).orElse(role == SectionRole.APPENDIX ? outline.size() : firstAppendix());
        outline.add(at, new Outline.Entry(id, path.size()));
        created.put(List.copyOf(path), id);
        changed.put(id, new Section(id, role, Localized.of(language, title), List.of()));
        return id;
    }

    private Section section(SectionId id) {
        Section draft = changed.get(id);
        return draft == null ? present.snapshot().chapters().section(id).orElseThrow() : draft;
    }

    private int endOf(SectionId parent) {
        int at = new Outline(outline).indexOf(parent).orElseThrow();
        int level = outline.get(at).level();
        int end = at + 1;
        while (end < outline.size() && outline.get(end).level() > level) {
            end++;
        }
        return end;
    }

    private int firstAppendix() {
        for (int at = 0; at < outline.size(); at++) {
            Outline.Entry entry = outline.get(at);
            if (entry.level() == 1 && section(entry.section()).role() == SectionRole.APPENDIX) {
                return at;
            }
        }
        return outline.size();
    }
}
