package qingye.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.model.block.Asset;

class PictureIntakeTest {

    @TempDir
    private Path folder;

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static PictureIntake svg(String drawing) {
        return PictureIntake.of("drawing.svg", drawing.getBytes(StandardCharsets.UTF_8));
    }

    private static BufferedImage drawn(String drawing) throws IOException {
        Asset asset = ((PictureIntake.Taken) svg(drawing)).asset();
        assertThat(asset.mediaType()).isEqualTo("image/png");
        return ImageIO.read(new ByteArrayInputStream(asset.content()));
    }

    /// How many pixels are not of the ground.
    private static long inked(BufferedImage image, int left, int right) {
        long inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = left; x < right; x++) {
                inked += image.getRGB(x, y) >>> 24 > 128 ? 1 : 0;
            }
        }
        return inked;
    }

    @Test
    void takesAWholePictureAndRefusesOneCutOff() throws IOException {
        byte[] whole = png(40, 20);
        assertThat(PictureIntake.of(Files.write(folder.resolve("whole.png"), whole)))
                .isInstanceOf(PictureIntake.Taken.class);
        Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, whole.length - 20));
        assertThat(PictureIntake.of(cut)).isEqualTo(new PictureIntake.Refused(Fault.DAMAGED, ""));
    }

    @Test
    void refusesAPictureThirtyThousandPixelsWide() throws IOException {
        assertThat(PictureIntake.of("wide.png", png(30_000, 2)))
                .isEqualTo(new PictureIntake.Refused(Fault.PIXELS, "30000 × 2"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(PictureIntake.of(folder.resolve("gone.png")))
                .isInstanceOfSatisfying(PictureIntake.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(Fault.UNREADABLE));
    }

    @Test
    void drawsAnSvgAtTheSharpnessOfPrintInTheLettersOfTheReport() throws IOException {
        String drawing = """
                <?xml version="1.0"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
                <style>.t { font-family: NoSuchTypeface; font-size: 40px }</style>
                <rect width="100" height="100" fill="#107c41"/><text class="t" x="110" y="60">碳排</text></svg>
                """;
        BufferedImage image = drawn(drawing);
        assertThat(image.getWidth()).isEqualTo(Engraving.LONGEST);
        assertThat(image.getHeight()).isEqualTo(Engraving.LONGEST / 2);
        assertThat(image.getRGB(600, 600)).isEqualTo(0xFF107C41);
        assertThat(inked(image, 1200, 2400)).as("the letters").isBetween(50_000L, 400_000L);
        BufferedImage named = drawn(drawing.replace("NoSuchTypeface", "serif"));
        assertThat(inked(named, 1200, 2400)).isEqualTo(inked(image, 1200, 2400));
    }

    @Test
    void readsNothingOutsideTheDrawing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "WWWWWWWWWWWWWWWW");
        String entity = """
                <!DOCTYPE svg [<!ENTITY secret SYSTEM "%s">]>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><text y="50">&secret;</text></svg>
                """.formatted(secret.toUri());
        assertThat(svg(entity)).isInstanceOf(PictureIntake.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='file:///x'/></svg>|EMBEDDING",
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9'|DAMAGED",
            "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>|DAMAGED",
            "<html><body/></html>|FOREIGN",
            "just words|FOREIGN"})
    void refusesWhatIsNoDrawingOrShowsOtherFiles(String drawing, Fault fault) {
        assertThat(svg(drawing)).isEqualTo(new PictureIntake.Refused(fault, ""));
    }

    /// Ten parts of ten parts, eight times over; and one that shows itself.
    @Test
    void refusesADrawingThatRepeatsItsPartsWithoutEnd() {
        var parts = new StringBuilder("<rect id='p0' width='9' height='9'/>");
        for (int level = 1; level <= 8; level++) {
            parts.append("<g id='p").append(level).append("'>")
                    .append(("<use href='#p" + (level - 1) + "'/>").repeat(10)).append("</g>");
        }
        String many = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + parts + "</svg>";
        String round =
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><g id='a'><use href='#a'/></g></svg>";
        String deep = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + "<g>".repeat(5_000)
                + "</g>".repeat(5_000) + "</svg>";

        assertThat(svg(many)).isEqualTo(new PictureIntake.Refused(Fault.ENDLESS, ""));
        assertThat(svg(round)).isEqualTo(new PictureIntake.Refused(Fault.ENDLESS, ""));
        assertThat(svg(deep)).isEqualTo(new PictureIntake.Refused(Fault.DAMAGED, ""));
    }

    @Test
    void tamesADrawingInAnyEncoding() {
        String dashes = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100'><path d='M0 50H200' "
                + "stroke='black' style='stroke-dash&#97;rray: 0.0000001, 0.0000001'/></svg>";
        byte[] wide = ("<?xml version='1.0' encoding='UTF-16'?>" + dashes.replace("&#97;", "a"))
                .getBytes(StandardCharsets.UTF_16);

        assertThat(svg(dashes)).isInstanceOf(PictureIntake.Taken.class);
        assertThat(PictureIntake.of("drawing.svg", wide)).isInstanceOf(PictureIntake.Taken.class);
    }

    @Test
    void isNotKeptBusyByALineOfEndlessDashes() {
        String dashed = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
                <path d="M0 50H200" stroke="black" style="stroke-dasharray: 0.0000001, 0.0000001"/></svg>
                """;
        BufferedImage image = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> drawn(dashed));
        assertThat(inked(image, 0, 2400)).as("the line is drawn whole").isGreaterThan(2400L * 11);
    }
}
