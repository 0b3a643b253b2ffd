package qingye.ui.index;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Localized;

/// A report of two chapters, which goes by no standard yet.
final class AskedReport {

    static final Year YEAR = Year.of(2024);
    static final SectionId ENVIRONMENT = new SectionId("environment");
    static final SectionId ENERGY = new SectionId("energy");
    static final SectionId APPENDIX = new SectionId("appendix");
    static final RequirementKey ENERGY_TOPIC = new RequirementKey("cn", "T06");
    static final RequirementKey POLLUTANTS = new RequirementKey("cn", "T02");

    private AskedReport() {}

    static Snapshot content() {
        Snapshot blank = Snapshot.blank(YEAR);
        var outline = new Outline(List.of(new Outline.Entry(ENVIRONMENT, 1), new Outline.Entry(ENERGY, 2),
                new Outline.Entry(APPENDIX, 1)));
        return new Snapshot(blank.organisation(), blank.report(), blank.figures(), blank.tables(),
                new Chapters(outline, Map.of(
                        ENVIRONMENT, section(ENVIRONMENT, SectionRole.CHAPTER, "环境"),
                        ENERGY, section(ENERGY, SectionRole.CHAPTER, "节约能源"),
                        APPENDIX, section(APPENDIX, SectionRole.APPENDIX, "附录")), Map.of(), Map.of()));
    }

    private static Section section(SectionId id, SectionRole role, String title) {
        return new Section(id, role, Localized.zh(title), List.of());
    }

    /// Gives a section another title.
    static Edit rename(Snapshot now, SectionId id, String title) {
        Section before = now.chapters().section(id).orElseThrow();
        return new Edit.SetSection(id, Optional.of(before), Optional.of(before.withTitle(Localized.zh(title))));
    }

    /// Lets a section show that it serves a sustainable development goal.
    static Edit show(Snapshot now, SectionId id, int goal) {
        Section before = now.chapters().section(id).orElseThrow();
        var block = new Block.Goals(new BlockId("goals-" + id), Set.of(goal));
        return new Edit.Batch(Edit.Purpose.INSERT, List.of(
                new Edit.SetBlock(block.id(), Optional.empty(), Optional.of(block)),
                new Edit.SetSection(id, Optional.of(before), Optional.of(before.withBlocks(List.of(block.id()))))));
    }

    /// Takes a section out.
    static Edit delete(Snapshot now, SectionId id) {
        Outline before = now.chapters().outline();
        return new Edit.Batch(Edit.Purpose.REMOVE, List.of(
                new Edit.SetOutline(before, before.without(id::equals)),
                new Edit.SetSection(id, now.chapters().section(id), Optional.empty())));
    }
}
