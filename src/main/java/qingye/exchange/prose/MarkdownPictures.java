package qingye.exchange.prose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.commonmark.node.Image;
import org.commonmark.node.Text;

import qingye.exchange.manuscript.DraftBuilder;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.manuscript.Remark;
import qingye.exchange.picture.PictureIntake;
import qingye.model.block.Crop;
import qingye.model.block.Line;

/// Takes the pictures of a Markdown file that lie beside it or below its folder; what lies elsewhere is not opened.
final class MarkdownPictures {

    private static final double SHARE = 0.8;

    private final DraftBuilder builder;
    private final Path folder;

    MarkdownPictures(DraftBuilder builder, Path folder) {
        this.builder = builder;
        this.folder = folder;
    }

    void add(List<Image> images) throws IOException, RefusedManuscript {
        for (Image image : images) {
            add(image);
        }
    }

    private void add(Image image) throws IOException, RefusedManuscript {
        String address = image.getDestination();
        String alternative = image.getFirstChild() instanceof Text text ? text.getLiteral() : "";
        Optional<DataPicture> inside = DataPicture.of(address);
        Optional<Path> file = inside.isPresent() ? Optional.empty() : beside(address);
        boolean added = false;
        if (inside.isPresent()) {
            added = builder.picture(inside.get().name(), inside.get().content(), SHARE, Crop.NONE,
                    alternative);
        } else if (file.isPresent()) {
            try (InputStream in = Files.newInputStream(file.get())) {
                added = builder.picture(
                        String.valueOf(file.get().getFileName()), in.readNBytes(PictureIntake.MOST_BYTES + 1), SHARE,
                        Crop.NONE,
                        alternative);
            }
        } else {
            builder.remark(Remark.Kind.EXTERNAL, address);
        }
        String title = image.getTitle();
        if (added && title != null && !title.isBlank()) {
            builder.caption(Line.of(title.strip()), true);
        }
    }

    private Optional<Path> beside(String address) {
        if (address.contains(":") || address.startsWith("/") || address.startsWith("\\")) {
            return Optional.empty();
        }
        try {
            Path real = folder.toRealPath();
            Path file = real.resolve(address.replace("%20", " ")).toRealPath();
            return file.startsWith(real) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
