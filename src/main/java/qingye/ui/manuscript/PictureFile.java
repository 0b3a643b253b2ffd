package qingye.ui.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import qingye.document.Bytes;
import qingye.document.Element;
import qingye.export.PictureCheck;
import qingye.model.block.Asset;
import qingye.model.block.PictureHeader;

/// Reads a picture a person chose, as far as it can be one: what is too large, or is something else than its name says,
/// is refused before any library opens it.
public sealed interface PictureFile {

    /// The most bytes a picture may have.
    int MOST_BYTES = 20 * 1024 * 1024;
    /// The most pixels a picture may have.
    long MOST_PIXELS = 50_000_000;

    /// It can be put into the report.
    record Read(Asset asset) implements PictureFile {}

    /// It cannot.
    ///
    /// @param key of the sentence that says why; the name of the file is its `{0}`
    /// @param detail its `{1}`
    record Refused(String key, String detail) implements PictureFile {}

    /// Reads the file.
    static PictureFile read(Path file) {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return new Refused("chapter.picture.unreadable", String.valueOf(e.getMessage()));
        }
        if (content.length > MOST_BYTES) {
            return new Refused("chapter.picture.bytes", Integer.toString(MOST_BYTES / 1024 / 1024));
        }
        Optional<PictureHeader> header = PictureHeader.of(content);
        if (header.isEmpty()) {
            return new Refused("chapter.picture.foreign", "");
        }
        if ((long) header.get().width() * header.get().height() > MOST_PIXELS) {
            return new Refused("chapter.picture.pixels", header.get().width() + " × " + header.get().height());
        }
        var printed = new Element.Picture("picture", Bytes.of(content), header.get().mediaType(),
                header.get().width(), header.get().height(), Element.Picture.Window.ALL, 1, List.of(), "");
        if (PictureCheck.fault(printed).isPresent()) {
            return new Refused("chapter.picture.damaged", "");
        }
        return new Read(new Asset(String.valueOf(file.getFileName()), header.get().mediaType(), content));
    }
}
