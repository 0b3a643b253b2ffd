package qingye.ui.chapter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import qingye.exchange.ManuscriptImport;
import qingye.exchange.manuscript.Blocks;
import qingye.exchange.manuscript.Fragment;
import qingye.exchange.manuscript.ManuscriptSentences;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.ui.block.Room;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineBreaks;
import qingye.ui.line.Pasted;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.PastedLines;
import qingye.ui.nav.Surroundings;

/// Cleans what Word and web pages put on the clipboard into blocks. What is long is read behind the window.
final class Pasting {

    /// So many characters are read before the next picture of the window is due.
    private static final int SHORT = 20_000;
    private static final int TOLD = 3;

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final Surroundings around;

    Pasting(ChapterViewModel model, ChapterSteps steps, Surroundings around) {
        this.model = model;
        this.steps = steps;
        this.around = around;
    }

    /// Pastes into the paragraph that is written in the area.
    void paste(BlockId block, LineArea area, Pasted pasted) {
        read(pasted, fragment -> put(block, area, fragment));
    }

    /// Pastes into an area where no block can stand.
    void paste(LineArea area, Pasted pasted, Room room) {
        read(pasted, fragment -> put(area, fragment, room));
    }

    private void read(Pasted pasted, Consumer<Optional<Fragment>> then) {
        var blocks = new Blocks(steps::blockId, model.language().get());
        if (pasted.length() <= SHORT) {
            then.accept(read(pasted, blocks));
        } else {
            around.jobs().run(text("chapter.paste.reading"), _ -> read(pasted, blocks), then,
                    () -> { /* nothing was put anywhere */ });
        }
    }

    private String text(String key, Object... arguments) {
        return around.messages().text(key, arguments);
    }

    private static Optional<Fragment> read(Pasted pasted, Blocks blocks) {
        try {
            if (pasted.page().isPresent()) {
                Fragment page = ManuscriptImport.page(pasted.page().get(), blocks);
                if (!page.blocks().isEmpty()) {
                    return Optional.of(page);
                }
            }
            return Optional.of(ManuscriptImport.text(pasted.text(), blocks));
        } catch (RefusedManuscript _) {
            return Optional.empty();
        }
    }

    private void put(BlockId block, LineArea area, Optional<Fragment> read) {
        if (read.isEmpty()) {
            around.notices().warn(text("chapter.paste.big"));
            return;
        }
        Fragment fragment = read.get();
        if (model.latest(block).isEmpty() || area.getScene() == null) {
            around.notices().warn(text("chapter.paste.gone"));
            return;
        }
        Optional<Line> alone = words(fragment.blocks());
        if (alone.isPresent()) {
            area.insert(LineBreaks.split(alone.get()));
        } else if (!fragment.blocks().isEmpty()) {
            steps.paste(block, LineBreaks.join(area.before()), LineBreaks.join(area.behind()), fragment);
        }
        tell(fragment);
    }

    private void put(LineArea area, Optional<Fragment> read, Room room) {
        if (read.isEmpty()) {
            around.notices().warn(text("chapter.paste.big"));
            return;
        }
        if (area.getScene() == null) {
            around.notices().warn(text("chapter.paste.gone"));
            return;
        }
        List<Block> blocks = read.get().blocks();
        List<Line> lines = PastedLines.of(blocks, model.language().get(), room == Room.LINES);
        if (!lines.isEmpty()) {
            area.insert(room == Room.LINE ? List.of(PastedLines.joined(lines)) : lines);
        }
        tell(read.get());
        int pictures = PastedLines.pictures(blocks);
        if (pictures > 0) {
            around.notices().warn(text("chapter.paste.pictures", Integer.toString(pictures)));
        }
    }

    /// One paragraph goes into the text as if it had been typed.
    private Optional<Line> words(List<Block> blocks) {
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph
                ? paragraph.text().in(model.language().get())
                : Optional.empty();
    }

    private void tell(Fragment fragment) {
        if (!fragment.remarks().isEmpty()) {
            var sentences = new ManuscriptSentences(around.messages());
            around.notices().tell(text("chapter.paste.remarks", Integer.toString(fragment.remarks().size()),
                    fragment.remarks().stream().limit(TOLD).map(sentences::what)
                            .collect(Collectors.joining(text("chapter.paste.between")))));
        }
    }
}
