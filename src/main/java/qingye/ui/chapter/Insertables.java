package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.kordamp.ikonli.feather.Feather;

import qingye.model.block.AssessmentKind;
import qingye.model.block.Block;
import qingye.model.block.IndexKind;
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
import qingye.ui.nav.Notices;
import qingye.ui.nav.Surroundings;

/// All that can be put on the page, in the order of the menu.
final class Insertables {

    private static final double USUAL_SHARE = 0.8;
    private static final String USUAL_CLIMATE = "ifrs-s2";

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final BlockCards cards;
    private final Messages messages;
    private final Notices notices;

    Insertables(ChapterViewModel model, ChapterSteps steps, BlockCards cards, Surroundings around) {
        this.model = model;
        this.steps = steps;
        this.cards = cards;
        this.messages = around.messages();
        this.notices = around.notices();
    }

    List<Insertable> of(SectionId into, Optional<BlockId> after) {
        var all = new ArrayList<Insertable>();
        all.add(one("paragraph", Group.TEXT, Feather.ALIGN_LEFT, () -> put(into, after, steps.emptyParagraph())));
        all.add(one("bullets", Group.TEXT, Feather.LIST, () -> put(into, after, bullets(false))));
        all.add(one("numbered", Group.TEXT, Feather.HASH, () -> put(into, after, bullets(true))));
        all.add(one("callout", Group.TEXT, Feather.CHECK_SQUARE,
                () -> put(into, after, new Block.Callout(steps.blockId(), Localized.none()))));
        for (PanelKind kind : PanelKind.values()) {
            all.add(one(kind.name().toLowerCase(Locale.ROOT), Group.TEXT, icon(kind), () -> put(into, after,
                    new Block.Panel(steps.blockId(), kind, false, List.of(), Localized.none()))));
        }
        all.add(one("kpi", Group.FIGURES, Feather.DATABASE, () -> cards.chooseTable(into, after)));
        all.add(one("chart", Group.FIGURES, Feather.BAR_CHART_2, () -> cards.chooseChart(into, after)));
        rosters(all, Group.FIGURES, into, after);
        all.add(one("table", Group.TABLES, Feather.GRID, () -> put(into, after, emptyTable())));
        rosters(all, Group.TABLES, into, after);
        for (AssessmentKind kind : AssessmentKind.values()) {
            all.add(one("assessment_" + kind.name().toLowerCase(Locale.ROOT), Group.ASSESSMENT, icon(kind),
                    () -> put(into, after, new Block.Assessment(steps.blockId(), kind))));
        }
        all.add(one("picture", Group.PICTURES, Feather.IMAGE, () -> cards.choosePicture((desk, asset) -> desk.add(
                into, after, new Block.Picture(desk.blockId(), asset.id(), USUAL_SHARE, Localized.none()),
                Optional.of(asset)))));
        all.add(one("pictures", Group.PICTURES, Feather.COPY, () -> cards.choosePicture((desk, asset) -> desk.add(
                into, after, new Block.PictureRow(desk.blockId(), List.of(asset.id()), Localized.none()),
                Optional.of(asset)))));
        rosters(all, Group.STRUCTURE, into, after);
        all.add(one("opener", Group.STRUCTURE, Feather.BOOK_OPEN, () -> open(into, after)));
        all.add(one("goals", Group.STRUCTURE, Feather.TARGET,
                () -> put(into, after, new Block.Goals(steps.blockId(), Set.of()))));
        all.add(one("break", Group.STRUCTURE, Feather.MINUS,
                () -> put(into, after, new Block.PageBreak(steps.blockId()))));
        all.add(one("subsection", Group.STRUCTURE, Feather.CORNER_DOWN_RIGHT,
                () -> steps.sections().addBelow(into)));
        for (IndexKind kind : IndexKind.values()) {
            all.add(one("index_" + kind.name().toLowerCase(Locale.ROOT), Group.INDEX, Feather.LIST,
                    () -> put(into, after, new Block.Index(
                            steps.blockId(), kind, kind.standard().orElse(USUAL_CLIMATE)))));
        }
        return all;
    }

    private static Feather icon(PanelKind kind) {
        return switch (kind) {
            case CASE -> Feather.BOOKMARK;
            case QUOTE -> Feather.MESSAGE_SQUARE;
            case LETTER -> Feather.MAIL;
            case STATEMENT -> Feather.SHIELD;
        };
    }

    private static Feather icon(AssessmentKind kind) {
        return switch (kind) {
            case MATRIX -> Feather.CROSSHAIR;
            case TOPICS -> Feather.COLUMNS;
            case TIERS -> Feather.LAYERS;
            case CHANGES -> Feather.GIT_MERGE;
            case STAKEHOLDERS, STAKEHOLDERS_PAIRED -> Feather.USERS;
            case PROCESS -> Feather.CHEVRONS_RIGHT;
        };
    }

    private static Feather icon(RosterKind kind) {
        return switch (kind) {
            case CARDS -> Feather.CREDIT_CARD;
            case FIELDS -> Feather.SIDEBAR;
            case HONOURS -> Feather.AWARD;
            case POLICIES -> Feather.FILE_TEXT;
            case STAKEHOLDERS -> Feather.USERS;
            case RISKS -> Feather.ALERT_TRIANGLE;
            case CONTRAST -> Feather.COLUMNS;
            case ABBREVIATIONS -> Feather.TYPE;
            case CONTACT -> Feather.PHONE;
            case FEEDBACK -> Feather.EDIT_3;
            case TIMELINE -> Feather.CLOCK;
            case STEPS -> Feather.CHEVRONS_RIGHT;
            case STRUCTURE -> Feather.SHARE_2;
        };
    }

    private static Group group(RosterKind kind) {
        return switch (kind) {
            case CARDS -> Group.FIGURES;
            case FIELDS, HONOURS, POLICIES, STAKEHOLDERS, RISKS, CONTRAST, ABBREVIATIONS, CONTACT, FEEDBACK ->
                Group.TABLES;
            case TIMELINE, STEPS, STRUCTURE -> Group.STRUCTURE;
        };
    }

    private Insertable one(String key, Group group, Feather icon, Runnable put) {
        return new Insertable(key, group, icon, messages.text("chapter.block." + key),
                messages.text("chapter.add.explain." + key), messages.text("chapter.add.words." + key), put);
    }

    private void rosters(List<Insertable> all, Group group, SectionId into, Optional<BlockId> after) {
        for (RosterKind kind : RosterKind.values()) {
            if (group(kind) == group) {
                all.add(one(kind.name().toLowerCase(Locale.ROOT), group, icon(kind), () -> put(into, after,
                        new Block.Roster(steps.blockId(), kind, Set.of(),
                                Localized.of(first(), Rosters.empty(kind))))));
            }
        }
    }

    /// A chapter opens once, and with nothing before it.
    private void open(SectionId into, Optional<BlockId> after) {
        if (steps.opens(into, after)) {
            put(into, after, new Block.Opener(steps.blockId(), Set.of(), true, Localized.none()));
        } else {
            notices.warn(messages.text("chapter.opener.first"));
        }
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
