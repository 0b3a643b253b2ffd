package qingye.compose;

import java.util.List;
import java.util.Optional;

import qingye.calc.answer.Landing;
import qingye.compose.index.Edition;
import qingye.compose.index.IndexTables;
import qingye.compose.index.Pages;
import qingye.document.Element;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.id.SectionId;
import qingye.model.report.Section;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Localized;

/// Prints what the report says to standards, in the words of an edition.
final class IndexComposer implements Edition {

    private final Snapshot snapshot;
    private final Wording wording;
    private final Numbering numbering;
    private final Captions captions;
    private final IndexTables tables;

    /// @param pages how the index comes to the pages it names
    IndexComposer(Snapshot snapshot, Wording wording, Pages pages) {
        this.snapshot = snapshot;
        this.wording = wording;
        this.numbering = Numbering.of(snapshot, wording.language());
        this.captions = new Captions(snapshot, wording);
        this.tables = new IndexTables(snapshot, this, pages);
    }

    /// What an index is called; empty where no such standard is known.
    String title(IndexForm form) {
        return tables.standard(form.standard()).map(one -> tables.title(form.kind(), one)).orElse("");
    }

    /// The elements; none where no such standard is known.
    List<Element> compose(String id, IndexForm form) {
        return tables.standard(form.standard()).map(one -> tables.of(id, form.kind(), one)).orElseGet(() -> {
            wording.gap(Composed.Kind.TARGET, id);
            return List.of();
        });
    }

    @Override
    public String text(String key, Object... arguments) {
        return wording.furniture(key, arguments);
    }

    @Override
    public String name(Localized<String> name) {
        return wording.name(name);
    }

    @Override
    public String said(Localized<String> words, RequirementKey place) {
        return wording.words(words, place.toString());
    }

    @Override
    public String count(int number) {
        return wording.count(number);
    }

    @Override
    public String title(SectionId section) {
        String title = snapshot.chapters().section(section).map(Section::title).map(wording::name).orElse("");
        return numbering.of(section).around(title);
    }

    @Override
    public Optional<String> caption(Block block) {
        return Optional.of(captions.of(block)).filter(caption -> !caption.isBlank());
    }

    @Override
    public void lost(RequirementKey from, Landing landing) {
        wording.gap(switch (landing) {
            case Landing.Gone _ -> Composed.Kind.TARGET;
            case Landing.Hidden _ -> Composed.Kind.HIDDEN;
            case Landing.Printed _, Landing.Unprinted _, Landing.Untitled _ -> Composed.Kind.UNPRINTED;
        }, from.toString());
    }

    @Override
    public void open(String index, int count) {
        wording.gap(Composed.Kind.OPEN, index, count);
    }
}
