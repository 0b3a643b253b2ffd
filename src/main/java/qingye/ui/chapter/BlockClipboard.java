package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import qingye.exchange.manuscript.Fragment;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Prose;
import qingye.model.form.BlockForm;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.line.LiveWords;

/// Whole blocks on the clipboard: in their readable form for this program, as words for others. The files they show are
/// kept here, as cutting the last block that shows one takes it out of the report.
final class BlockClipboard {

    private static final DataFormat BLOCKS = new DataFormat("application/x-qingye-blocks");
    private static final String BETWEEN_BLOCKS = "\u001d";
    private static final String BETWEEN_PARTS = "\u001e";
    private static final String BETWEEN_NAMES = "\u001f";

    /// One for all desks, as there is one clipboard: what was cut in one report is put into another.
    private static final List<Asset> ASSETS = new CopyOnWriteArrayList<>();

    private BlockClipboard() {}

    /// Puts blocks there.
    ///
    /// @param shown the files they show
    static void put(List<Block> blocks, List<Asset> shown, Language language, LiveWords live) {
        ASSETS.clear();
        ASSETS.addAll(shown);
        var content = new ClipboardContent();
        content.put(BLOCKS, blocks.stream().map(BlockClipboard::form).collect(Collectors.joining(BETWEEN_BLOCKS)));
        content.putString(blocks.stream()
                .flatMap(block -> Prose.in(block, language))
                .map(line -> line.runs().stream().map(run -> live.of(run).text()).collect(Collectors.joining()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String form(Block block) {
        BlockForm.Written written = BlockForm.write(block);
        return written.kind() + BETWEEN_PARTS + written.setting()
                + written.text().byLanguage().entrySet().stream()
                        .map(text -> BETWEEN_PARTS + text.getKey().name() + BETWEEN_NAMES + text.getValue())
                        .collect(Collectors.joining());
    }

    /// The blocks that are there, with ids of their own; nothing where something else is, or they cannot be read.
    static Optional<Fragment> get(Supplier<BlockId> ids) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (!(clipboard.hasContent(BLOCKS) && clipboard.getContent(BLOCKS) instanceof String forms)) {
            return Optional.empty();
        }
        try {
            var blocks = new ArrayList<Block>();
            for (String form : forms.split(BETWEEN_BLOCKS, -1)) {
                String[] parts = form.split(BETWEEN_PARTS, -1);
                Localized<String> text = Localized.none();
                for (int at = 2; at < parts.length; at++) {
                    String[] named = parts[at].split(BETWEEN_NAMES, 2);
                    text = text.with(Language.valueOf(named[0]), named[1]);
                }
                blocks.add(BlockForm.read(ids.get(), new BlockForm.Written(parts[0], parts[1], text)));
            }
            return Optional.of(new Fragment(blocks, List.copyOf(ASSETS), List.of()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            return Optional.empty();
        }
    }
}
