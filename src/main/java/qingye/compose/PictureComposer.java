package qingye.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.document.Bytes;
import qingye.document.Element;
import qingye.model.Chapters;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Crop;
import qingye.model.block.PictureMetadata;
import qingye.model.id.AssetId;

/// Composes pictures; nothing where their file is gone.
final class PictureComposer {

    private static final Block.Legend NO_LEGEND = new Block.Legend("", "");

    private final Chapters chapters;
    private final Wording wording;

    PictureComposer(Chapters chapters, Wording wording) {
        this.chapters = chapters;
        this.wording = wording;
    }

    Optional<Element> picture(String id, Block.Picture block) {
        Block.Legend legend = wording.legend(block.legend(), id);
        return picture(id, block.asset(), block.crop(), block.share(), legend).map(Element.class::cast);
    }

    Optional<Element> row(String id, Block.PictureRow row) {
        List<Block.Legend> legends = wording.choose(row.legends(),
                some -> some.stream().map(Wording::traditional).toList(), List.of(), id);
        List<Element.Picture> shown = row(id, row.pictures(), legends);
        return shown.isEmpty() ? Optional.empty() : Optional.of(new Element.PictureRow(id, shown));
    }

    /// Pictures side by side; those whose file is gone are left out and remembered as gaps.
    List<Element.Picture> row(String id, List<AssetId> assets, List<Block.Legend> legends) {
        var shown = new ArrayList<Element.Picture>();
        for (int at = 0; at < assets.size(); at++) {
            Block.Legend legend = at < legends.size() ? legends.get(at) : NO_LEGEND;
            var picture = picture(id + ".p" + (at + 1), assets.get(at), Crop.NONE, 1.0 / assets.size(), legend);
            if (picture.isEmpty()) {
                wording.gap(Composed.Kind.TARGET, id);
            }
            picture.ifPresent(shown::add);
        }
        return shown;
    }

    private Optional<Element.Picture> picture(
            String id, AssetId assetId, Crop crop, double share, Block.Legend legend) {
        Asset asset = chapters.assets().get(assetId);
        if (asset == null) {
            return Optional.empty();
        }
        return asset.picture().map(header -> new Element.Picture(
                id,
                Bytes.of(PictureMetadata.stripped(asset.content())),
                header.mediaType(),
                header.width(),
                header.height(),
                new Element.Picture.Window(crop.left(), crop.top(), crop.width(), crop.height()),
                share,
                Wording.plain(legend.caption()),
                legend.alternative()));
    }
}
