package qingye.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Element.Picture;
import qingye.document.Span;

/// Looks for pictures that cannot be printed. It remembers by their content which ones of the last document were sound:
/// those of a report that is printed again and again are looked through once.
public final class PictureSearch {

    private final Function<Picture, Optional<PictureFault>> check;
    private Set<Sound> sound = Set.of();

    public PictureSearch() {
        this(PictureCheck::fault);
    }

    /// @param check why a picture cannot be printed
    PictureSearch(Function<Picture, Optional<PictureFault>> check) {
        this.check = check;
    }

    /// A picture that can be printed.
    private record Sound(String content, int width, int height) {}

    /// The first picture that cannot be printed.
    public synchronized Optional<DamagedPicture> first(Document document) {
        String heading = "";
        var now = new HashSet<Sound>();
        for (Element element : document.body()) {
            if (element instanceof Element.Heading passed) {
                heading = passed.line();
            }
            for (Picture picture : element.pictures()) {
                Optional<PictureFault> fault = fault(picture, now);
                if (fault.isPresent()) {
                    sound = Set.copyOf(now);
                    String caption = Span.plain(picture.caption());
                    return Optional.of(new DamagedPicture(
                            heading, caption.isBlank() ? picture.alternative() : caption, fault.get()));
                }
            }
        }
        sound = Set.copyOf(now);
        return Optional.empty();
    }

    private Optional<PictureFault> fault(Picture picture, Set<Sound> now) {
        if (!picture.mediaType().equals("image/png")) {
            // only the frame of others is looked at: that takes less time than to know them again
            return check.apply(picture);
        }
        var known = new Sound(content(picture), picture.pixelWidth(), picture.pixelHeight());
        Optional<PictureFault> fault = sound.contains(known) || now.contains(known)
                ? Optional.empty()
                : check.apply(picture);
        if (fault.isEmpty()) {
            now.add(known);
        }
        return fault;
    }

    private static String content(Picture picture) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture.data().toArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
