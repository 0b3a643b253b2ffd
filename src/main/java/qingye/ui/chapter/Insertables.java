package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import qingye.model.block.Block;
import qingye.model.block.PanelKind;
import qingye.model.block.RosterKind;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.block.Grids;
import qingye.ui.block.Rosters;
import qingye.ui.chapter.Insertable.Group;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;

/// All that can be put on the page, in the order of the menu.
final class Insertables {

    private static final double USUAL_SHARE = 0.8;

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final BlockCards cards;
    private final Messages messages;

    Insertables(ChapterViewModel model, ChapterSteps steps, BlockCards cards, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.cards = cards;
        this.messages = messages;
    }

    List<Insertable> of(SectionId into, Optional<BlockId> after) {
        var all = new ArrayList<Insertable>();
        all.add(one("paragraph", Group.TEXT, () -> put(into, after, steps.emptyParagraph())));
        all.add(one("bullets", Group.TEXT, () -> put(into, after, bullets(false))));
        all.add(one("numbered", Group.TEXT, () -> put(into, after, bullets(true))));
        all.add(one("callout", Group.TEXT,
                () -> put(into, after, new Block.Callout(steps.blockId(), Localized.none()))));
        for (PanelKind kind : PanelKind.values()) {
            all.add(one(kind.name().toLowerCase(Locale.ROOT), Group.TEXT, () -> put(into, after,
                    new Block.Panel(steps.blockId(), kind, false, List.of(), Localized.none()))));
        }
        all.add(one("kpi", Group.FIGURES, () -> cards.chooseTable(into, after)));
        all.add(one("chart", Group.FIGURES, () -> cards.chooseChart(into, after)));
        all.add(roster(RosterKind.CARDS, Group.FIGURES, into, after));
        all.add(one("table", Group.TABLES, () -> put(into, after, emptyTable())));
        for (RosterKind kind : List.of(RosterKind.FIELDS, RosterKind.HONOURS, RosterKind.POLICIES,
                RosterKind.STAKEHOLDERS, RosterKind.RISKS, RosterKind.CONTRAST, RosterKind.ABBREVIATIONS,
                RosterKind.CONTACT, RosterKind.FEEDBACK)) {
            all.add(roster(kind, Group.TABLES, into, after));
        }
        all.add(one("picture", Group.PICTURES, () -> cards.choosePicture((desk, asset) -> desk.add(into, after,
                new Block.Picture(desk.blockId(), asset.id(), USUAL_SHARE, Localized.none()), Optional.of(asset)))));
        all.add(one("pictures", Group.PICTURES, () -> cards.choosePicture((desk, asset) -> desk.add(into, after,
                new Block.PictureRow(desk.blockId(), List.of(asset.id()), Localized.none()), Optional.of(asset)))));
        for (RosterKind kind : List.of(RosterKind.TIMELINE, RosterKind.STEPS, RosterKind.STRUCTURE)) {
            all.add(roster(kind, Group.STRUCTURE, into, after));
        }
        all.add(one("opener", Group.STRUCTURE, () -> put(into, after,
                new Block.Opener(steps.blockId(), Set.of(), true, Localized.none()))));
        all.add(one("goals", Group.STRUCTURE, () -> put(into, after, new Block.Goals(steps.blockId(), Set.of()))));
        all.add(one("break", Group.STRUCTURE, () -> put(into, after, new Block.PageBreak(steps.blockId()))));
        all.add(one("subsection", Group.STRUCTURE, () -> steps.sections().addBelow(into)));
        return all;
    }

    private Insertable one(String key, Group group, Runnable put) {
        return new Insertable(key, group, messages.text("chapter.block." + key),
                messages.text("chapter.add.words." + key), put);
    }

    private Insertable roster(RosterKind kind, Group group, SectionId into, Optional<BlockId> after) {
        return one(kind.name().toLowerCase(Locale.ROOT), group, () -> put(into, after, new Block.Roster(
                steps.blockId(), kind, Set.of(), Localized.of(first(), Rosters.empty(kind)))));
    }

    private void put(SectionId into, Optional<BlockId> after, Block block) {
        steps.add(into, after, block, Optional.empty());
    }

    private Block bullets(boolean numbered) {
        return new Block.Bullets(steps.blockId(), numbered, Localized.none());
    }

    /// What has a shape keeps it in the language of the report, even while nothing is written in it.
    private Language first() {
        return model.content().get().report().language();
    }

    private Block emptyTable() {
        return new Block.FreeTable(steps.blockId(), Localized.of(first(), Grids.empty(3, 3)));
    }
}
