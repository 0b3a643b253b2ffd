package qingye.ui.manuscript;

import qingye.model.block.Block;
import qingye.model.report.Section;
import qingye.model.report.SectionNumber;

/// One thing on the page of a chapter, from top to bottom.
public sealed interface PageItem {

    /// What it is known by as long as it stands on the page.
    String key();

    /// The section it belongs to.
    Section section();

    /// A heading.
    record Title(Section section, int level, SectionNumber number) implements PageItem {
        @Override
        public String key() {
            return "title-" + section.id();
        }
    }

    /// A block.
    record Content(Section section, Block block) implements PageItem {
        @Override
        public String key() {
            return "block-" + block.id();
        }
    }

    /// The place of a section in which nothing is written yet.
    record Blank(Section section) implements PageItem {
        @Override
        public String key() {
            return "blank-" + section.id();
        }
    }
}
