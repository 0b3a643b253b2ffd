package qingye.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.id.FreeIds;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Turns a draft into the one edit that puts it into the outline. What is there stays as it is.
public final class ManuscriptPlan {

    private ManuscriptPlan() {}

    /// The edit.
    ///
    /// @param behind the section behind whose chapter the text comes; empty for the end. One that is gone is the end.
    /// @param language of the titles
    public static Edit.Batch plan(
            ManuscriptDraft draft, Chapters chapters, Optional<SectionId> behind, Language language) {
        var edits = new ArrayList<Edit>();
        for (Asset asset : draft.assets()) {
            if (!chapters.assets().containsKey(asset.id())) {
                edits.add(new Edit.SetAsset(asset.id(), Optional.empty(), Optional.of(asset)));
            }
        }
        var ids = new FreeIds("S", chapters.sections().keySet().stream().map(SectionId::value));
        var entries = new ArrayList<Outline.Entry>();
        List<SectionRole> roles = roles(draft);
        for (int at = 0; at < draft.parts().size(); at++) {
            ManuscriptDraft.Part part = draft.parts().get(at);
            var id = new SectionId(ids.next());
            Localized<String> title = part.title().isEmpty()
                    ? Localized.none()
                    : Localized.of(language, part.title());
            var section = new Section(id, roles.get(at), title, part.blocks().stream().map(Block::id).toList());
            edits.add(new Edit.SetSection(id, Optional.empty(), Optional.of(section)));
            entries.add(new Outline.Entry(id, part.level()));
        }
        for (ManuscriptDraft.Part part : draft.parts()) {
            part.blocks().forEach(block -> edits.add(
                    new Edit.SetBlock(block.id(), Optional.empty(), Optional.of(block))));
        }
        Outline before = chapters.outline();
        var after = new ArrayList<>(before.entries());
        after.addAll(place(before, behind), entries);
        edits.add(new Edit.SetOutline(before, new Outline(after)));
        return new Edit.Batch(Edit.Purpose.IMPORT, edits);
    }

    private static int place(Outline outline, Optional<SectionId> behind) {
        OptionalInt found = behind.map(outline::indexOf).orElse(OptionalInt.empty());
        if (found.isEmpty()) {
            return outline.entries().size();
        }
        int at = found.getAsInt() + 1;
        while (at < outline.entries().size() && outline.entries().get(at).level() > 1) {
            at++;
        }
        return at;
    }

    /// Where some chapters are numbered and others are not, those without a number before them are front matter, and
    /// those behind them appendices.
    private static List<SectionRole> roles(ManuscriptDraft draft) {
        List<ManuscriptDraft.Part> parts = draft.parts();
        int first = -1;
        int last = -1;
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).level() == 1 && parts.get(at).numbered()) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        var roles = new ArrayList<SectionRole>();
        SectionRole role = SectionRole.CHAPTER;
        for (int at = 0; at < parts.size(); at++) {
            ManuscriptDraft.Part part = parts.get(at);
            if (part.level() == 1) {
                boolean outside = first >= 0 && !part.numbered();
                boolean title = at == 0 && part.blocks().isEmpty() && part.title().equals(draft.title());
                role = isAppendix(part.title()) || outside && at > last
                        ? SectionRole.APPENDIX
                        : title || outside && at < first ? SectionRole.FRONT : SectionRole.CHAPTER;
            }
            roles.add(role);
        }
        return roles;
    }

    private static boolean isAppendix(String title) {
        return title.startsWith("附录") || title.startsWith("附錄")
                || title.toLowerCase(Locale.ROOT).startsWith("appendix");
    }
}
