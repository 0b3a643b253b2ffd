package qingye.exchange.manuscript;

import java.util.List;
import java.util.Optional;

import qingye.document.Bytes;
import qingye.document.Element;
import qingye.export.PictureCheck;
import qingye.model.block.Asset;
import qingye.model.block.PictureHeader;

/// Looks at a picture a text brings along before any library opens it: whether it is one we can print, whole, and of
/// sane size.
final class PictureTaking {

    private PictureTaking() {}

    /// What came of it.
    sealed interface Result {
        /// It can be printed.
        record Taken(Asset asset) implements Result {}

        /// It cannot.
        record Refused(Remark.Kind kind, String detail) implements Result {}
    }

    static Result take(String name, byte[] content) {
        if (content.length > Limits.PICTURE) {
            return new Result.Refused(Remark.Kind.PICTURE_BYTES, name);
        }
        Optional<PictureHeader> found = PictureHeader.of(content);
        if (found.isEmpty()) {
            return new Result.Refused(Remark.Kind.PICTURE_FOREIGN, name);
        }
        PictureHeader header = found.get();
        boolean huge = (long) header.width() * header.height() > Limits.PIXELS
                || header.width() > Limits.SIDE || header.height() > Limits.SIDE;
        if (huge) {
            return new Result.Refused(
                    Remark.Kind.PICTURE_PIXELS, name + " (" + header.width() + " × " + header.height() + ")");
        }
        var printed = new Element.Picture("picture", Bytes.of(content), header.mediaType(),
                header.width(), header.height(), Element.Picture.Window.ALL, 1, List.of(), "");
        return PictureCheck.fault(printed).isPresent()
                ? new Result.Refused(Remark.Kind.PICTURE_DAMAGED, name)
                : new Result.Taken(new Asset(name, header.mediaType(), content));
    }
}
