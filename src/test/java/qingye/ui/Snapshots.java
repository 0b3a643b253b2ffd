package qingye.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Pictures of a scene, for looking at.
public final class Snapshots {

    private static final Path FOLDER = Path.of("target", "screens");

    private Snapshots() {}

    /// Writes a picture of the scene; to be called on the FX thread.
    public static Path take(Scene scene, String name) throws IOException {
        WritableImage shot = scene.snapshot(null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
