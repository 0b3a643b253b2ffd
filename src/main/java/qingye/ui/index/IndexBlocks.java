package qingye.ui.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import qingye.edit.Edit;
import qingye.model.block.Block;
import qingye.model.block.IndexKind;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.ui.nav.Place;
import qingye.ui.pick.Pages;

/// The index tables of a standard in the report: where they stand, and how another one gets there.
final class IndexBlocks {

    private final IndexViewModel model;
    private final Pages pages;

    IndexBlocks(IndexViewModel model, Pages pages) {
        this.model = model;
        this.pages = pages;
    }

    /// A section that can take an index.
    ///
    /// @param level how deep it stands
    record Spot(SectionId section, int level, String title) {}

    /// The forms in which an index of that standard can be printed, the usual first.
    static List<IndexKind> kinds(String standard) {
        return Stream.of(IndexKind.values()).filter(kind -> kind.prints(standard)).toList();
    }

    /// What a form is called.
    String name(IndexKind kind) {
        return model.messages().text("chapter.block." + key(kind));
    }

    private static String key(IndexKind kind) {
        return "index_" + kind.name().toLowerCase(Locale.ROOT);
    }

    /// Where an index of that standard stands, in reading order.
    List<Place.Section> places(String standard) {
        var places = new ArrayList<Place.Section>();
        for (Outline.Entry entry : model.content().chapters().outline().entries()) {
            model.content().chapters().section(entry.section()).stream().flatMap(section -> section.blocks().stream())
                    .filter(id -> model.content().chapters().block(id)
                            .filter(block -> block instanceof Block.Index index
                                    && index.standard().equals(standard))
                            .isPresent())
                    .forEach(id -> places.add(new Place.Section(entry.section(), Optional.of(id))));
        }
        return places;
    }

    /// What the section of such a place is called.
    String title(SectionId id) {
        return model.content().chapters().section(id)
                .flatMap(section -> section.title().best(model.content().report().language()))
                .filter(title -> !title.isBlank())
                .orElseGet(() -> model.messages().text("answer.unnamed"));
    }

    /// The sections, in reading order.
    List<Spot> spots() {
        return model.content().chapters().outline().entries().stream()
                .map(entry -> new Spot(entry.section(), entry.level(), title(entry.section()))).toList();
    }

    /// Lets a form and a section be chosen for the index of a standard.
    void offer(String standard) {
        if (spots().isEmpty()) {
            model.around().notices().warn(model.messages().text("index.insert.nowhere"));
        } else {
            InsertPage.show(pages, model, this, standard);
        }
    }

    /// Puts an index at the end of a section, and goes there.
    void insert(String standard, IndexKind kind, SectionId into) {
        Optional<Section> found = model.content().chapters().section(into);
        if (found.isEmpty()) {
            model.around().notices().warn(model.messages().text("index.insert.gone"));
            return;
        }
        var block = new Block.Index(new BlockId(model.newId()), kind, standard);
        Section section = found.get();
        List<BlockId> blocks = Stream.concat(section.blocks().stream(), Stream.of(block.id())).toList();
        model.hand(Edit.Purpose.INSERT, List.of(
                new Edit.SetBlock(block.id(), Optional.empty(), Optional.of(block)),
                new Edit.SetSection(into, Optional.of(section), Optional.of(section.withBlocks(blocks)))));
        model.around().navigator().open(new Place.Section(into, Optional.of(block.id())));
    }
}
