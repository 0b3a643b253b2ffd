package qingye.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.id.AssetId;
import qingye.model.text.Localized;
import qingye.ui.line.LineArea;

/// Pictures side by side, with a caption to be written below each.
final class PictureRowBody implements Body, Typing {

    private static final Block.Legend NOTHING = new Block.Legend("", "");
    private static final double NARROWEST = 60;

    private final Editing editing;
    private final PictureStrip strip;
    private final VBox box;
    private List<Field> captions = List.of();
    private Block.PictureRow present;

    PictureRowBody(Block.PictureRow row, Editing editing) {
        this.present = row;
        this.editing = editing;
        strip = new PictureStrip(row.id(), editing, Measure.COLUMN);
        strip.setFeet(at -> captions.get(at));
        strip.setOnRemoved(this::remove);
        box = new VBox(strip);
        box.getStyleClass().add("picture-row-body");
        box.setFocusTraversable(true);
        box.setAccessibleText(editing.messages().text("chapter.block.pictures"));
    }

    @Override
    public Editing editing() {
        return editing;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public List<Field> fields() {
        return captions;
    }

    private List<Block.Legend> legends(Optional<List<Block.Legend>> written) {
        var legends = new ArrayList<>(written.orElse(List.of()));
        while (legends.size() < present.pictures().size()) {
            legends.add(NOTHING);
        }
        return legends;
    }

    @Override
    public void show(Block block) {
        List<AssetId> before = captions.isEmpty() ? List.of() : present.pictures();
        present = (Block.PictureRow) block;
        if (!before.equals(present.pictures())) {
            List<Double> widths = strip.widths(present.pictures());
            var made = new ArrayList<Field>();
            for (int at = 0; at < present.pictures().size(); at++) {
                var field = new Field(this, editing.live(), true, Math.max(NARROWEST, widths.get(at)),
                        "caption-%s-%d".formatted(present.id(), at),
                        editing.messages().text("chapter.pictures.caption", at + 1));
                field.getStyleClass().add("small-caption");
                made.add(field);
            }
            captions = List.copyOf(made);
            strip.show(present.pictures());
        }
        List<Block.Legend> words = legends(present.legends().in(editing.language()));
        List<Block.Legend> other = legends(Texts.other(present.legends(), editing));
        for (int at = 0; at < captions.size(); at++) {
            String faint = other.get(at).caption();
            captions.get(at).show(List.of(Line.of(words.get(at).caption())),
                    faint.isBlank() ? editing.messages().text("chapter.prompt.caption") : faint);
        }
    }

    @Override
    public void typed(LineArea area) {
        List<Block.Legend> words = legends(present.legends().in(editing.language()));
        for (int at = 0; at < captions.size(); at++) {
            if (captions.get(at).holds(area)) {
                words.set(at, new Block.Legend(
                        Texts.plain(area.lines(), editing.live()), words.get(at).alternative()));
            }
        }
        boolean blank = words.stream().allMatch(NOTHING::equals);
        present = new Block.PictureRow(present.id(), present.pictures(),
                Texts.put(present.legends(), editing.language(), words, blank));
        editing.typed(present);
    }

    private void remove(int at) {
        var pictures = new ArrayList<>(present.pictures());
        pictures.remove(at);
        Localized<List<Block.Legend>> legends = present.legends().map(all -> {
            var left = new ArrayList<>(all);
            if (at < left.size()) {
                left.remove(at);
            }
            return left;
        });
        editing.changed(new Block.PictureRow(present.id(), pictures, legends));
    }

    @Override
    public boolean enter(LineArea area) {
        Optional<Field> next = captions.stream().dropWhile(field -> !field.holds(area)).skip(1).findFirst();
        next.ifPresentOrElse(field -> field.write(-1), () -> editing.addParagraph(present.id()));
        return true;
    }
}
