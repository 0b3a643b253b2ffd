package qingye.exchange.picture;

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

/// What came of taking a picture in: one that can be printed, whole, of sane size and of the kind it really is.
public sealed interface PictureIntake {

    /// The most bytes a picture may have.
    int MOST_BYTES = 20 << 20;
    /// The most pixels a picture may have.
    long MOST_PIXELS = 50_000_000;
    /// The most pixels it may have along one side.
    int MOST_ALONG = 20_000;

    /// It can be printed. An SVG has been drawn, and is a PNG from here on; a photograph stands upright.
    record Taken(Asset asset) implements PictureIntake {}

    /// It cannot.
    ///
    /// @param detail of [Fault#UNREADABLE] what the machine says, of [Fault#PIXELS] how many by how many, else empty
    record Refused(Fault fault, String detail) implements PictureIntake {}

    /// Takes a file in, reading no more of it than is allowed.
    static PictureIntake of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(String.valueOf(file.getFileName()), in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            return new Refused(Fault.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /// Takes in what a file or a text holds.
    ///
    /// @param name of the picture, for people
    static PictureIntake of(String name, byte[] content) {
        if (content.length > MOST_BYTES) {
            return new Refused(Fault.BYTES, "");
        }
        Optional<PictureHeader> header = PictureHeader.of(content);
        if (header.isPresent()) {
            return pixels(name, content, header.get());
        }
        return switch (Engraving.of(content)) {
            case Engraving.Drawn(Bytes png) -> of(name, png.toArray());
            case Engraving.Undrawn(Fault fault) -> new Refused(fault, "");
        };
    }

    private static PictureIntake pixels(String name, byte[] content, PictureHeader header) {
        boolean huge = (long) header.width() * header.height() > MOST_PIXELS
                || header.width() > MOST_ALONG || header.height() > MOST_ALONG;
        if (huge) {
            return new Refused(Fault.PIXELS, header.width() + " × " + header.height());
        }
        var printed = new Element.Picture("picture", Bytes.of(content), header.mediaType(),
                header.width(), header.height(), Element.Picture.Window.ALL, 1, List.of(), "");
        if (PictureCheck.fault(printed).isPresent()) {
            return new Refused(Fault.DAMAGED, "");
        }
        String format = header.mediaType().substring("image/".length());
        return new Taken(new Asset(name, header.mediaType(), Upright.of(content, format)));
    }
}
