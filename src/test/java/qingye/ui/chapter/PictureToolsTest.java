package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Crop;
import qingye.model.id.BlockId;
import qingye.model.report.Section;
import qingye.model.text.Localized;
import qingye.ui.WrittenChapters;
import qingye.ui.nav.Place;

/// A picture is cut to a part of it, and said to be from somewhere.
class PictureToolsTest extends DeskTest {

    private static final Asset PHOTO = new Asset("photo.png", "image/png", png());

    private static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    Snapshot content() {
        Snapshot before = super.content();
        Section section = before.chapters().section(WrittenChapters.STAFF).orElseThrow();
        var picture = new Block.Picture(new BlockId("photo"), PHOTO.id(), 1, Localized.none());
        var order = List.of(new BlockId("p2"), picture.id());
        return Application.apply(before, new Edit.Batch(Edit.Purpose.INSERT, List.of(
                new Edit.SetAsset(PHOTO.id(), Optional.empty(), Optional.of(PHOTO)),
                new Edit.SetBlock(picture.id(), Optional.empty(), Optional.of(picture)),
                new Edit.SetSection(section.id(), Optional.of(section), Optional.of(section.withBlocks(order))))));
    }

    private Crop crop() {
        return ((Block.Picture) block("photo").orElseThrow()).crop();
    }

    private void choosePicture() {
        interact(() -> windows[0].desk.show(
                new Place.Section(WrittenChapters.STAFF, Optional.of(new BlockId("photo")))));
        await(() -> lookup("#picture-crop-photo").tryQuery().isPresent());
    }

    @Test
    void cutsAPictureByItsCornerAndTakesItBack() {
        choosePicture();
        interact(() -> lookup("#picture-crop-photo").queryButton().fire());
        await(() -> lookup(".crop-pane").tryQuery().map(pane -> pane.isFocused()).orElse(false));
        push(KeyCode.SHIFT, KeyCode.LEFT);
        push(KeyCode.SHIFT, KeyCode.LEFT);
        push(KeyCode.SHIFT, KeyCode.UP);
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        await(() -> !crop().equals(Crop.NONE));
        assertThat(crop().width()).isEqualTo(0.98);
        assertThat(crop().height()).isEqualTo(0.99);
        assertThat(crop().left()).isEqualTo(0.01);
        interact(() -> windows[0].workspace.undo());
        await(() -> crop().equals(Crop.NONE));
    }

    @Test
    void leavesAPictureAsItWasOnEscape() {
        choosePicture();
        interact(() -> lookup("#picture-crop-photo").queryButton().fire());
        await(() -> lookup(".crop-pane").tryQuery().map(pane -> pane.isFocused()).orElse(false));
        push(KeyCode.SHIFT, KeyCode.LEFT);
        push(KeyCode.ESCAPE);
        await(() -> lookup(".crop-pane").tryQuery().isEmpty());
        assertThat(crop()).isEqualTo(Crop.NONE);
    }

    @Test
    void keepsWhereAPictureIsFrom() {
        choosePicture();
        await(() -> lookup("#credit-0").tryQuery().isPresent());
        interact(() -> {
            lookup("#credit-0").queryTextInputControl().requestFocus();
            lookup("#credit-0").queryTextInputControl().setText("本公司拍摄");
            area("text-p2").requestFocus();
        });
        await(() -> windows[0].workspace.snapshot().chapters().assets()
                .containsValue(PHOTO.credited("本公司拍摄")));
    }
}
