package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.WrittenChapters;
import qingye.ui.nav.Notices;

/// A view model over written chapters, with a pause that ends when the test says so.
final class Desk implements Notices, Pause {

    final ImmediateWorkspace workspace = new ImmediateWorkspace(WrittenChapters.snapshot());
    final List<String> told = new ArrayList<>();
    final List<String> warned = new ArrayList<>();
    final ChapterViewModel model;
    final ChapterSteps steps;
    private Runnable afterPause = () -> { /* set when the model is made */ };
    private boolean waiting;
    private int lastId;

    Desk() {
        model = new ChapterViewModel(workspace, Messages.of(Locale.CHINESE), this, Runnable::run, then -> {
            afterPause = then;
            return this;
        });
        steps = new ChapterSteps(model, () -> "n" + ++lastId);
        model.open(WrittenChapters.PEOPLE);
    }

    /// Types into a paragraph, replacing what it said.
    void type(String id, String form) {
        if (model.latest(new BlockId(id)).orElseThrow() instanceof Block.Paragraph paragraph) {
            model.typed(new Block.Paragraph(paragraph.id(), paragraph.style(),
                    paragraph.text().with(model.language().get(), LineForm.read(form))));
        }
    }

    /// Lets the pause be over.
    void pauseEnds() {
        if (waiting) {
            waiting = false;
            afterPause.run();
        }
    }

    /// What is on disk of a paragraph, in its readable form.
    String stored(String id) {
        return workspace.snapshot().chapters().block(new BlockId(id))
                .map(block -> block instanceof Block.Paragraph paragraph ? form(paragraph.text()) : "")
                .orElse("(gone)");
    }

    /// What the page shows of a paragraph.
    String shown(String id) {
        return model.page().get().stream()
                .filter(item -> item.key().equals("block-" + id))
                .map(item -> item instanceof PageItem.Content(var _, Block.Paragraph paragraph)
                        ? form(paragraph.text())
                        : "")
                .findFirst().orElse("(gone)");
    }

    private static String form(Localized<Line> text) {
        return text.in(Language.ZH_HANS).map(LineForm::write).orElse("");
    }

    /// The keys of what is on the page.
    List<String> keys() {
        return model.page().get().stream().map(PageItem::key).toList();
    }

    /// The blocks of a section on disk.
    List<String> blocks(SectionId section) {
        return workspace.snapshot().chapters().section(section).orElseThrow().blocks().stream()
                .map(BlockId::value).toList();
    }

    /// Numbers and levels of the outline.
    List<String> outline() {
        return model.outline().get().stream()
                .map(title -> title.level() + " " + title.number().before() + " " + title.section().id()).toList();
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void warn(String sentence) {
        warned.add(sentence);
    }

    @Override
    public void restart() {
        waiting = true;
    }

    @Override
    public void stop() {
        waiting = false;
    }
}
