package qingye.model.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class PictureMetadataTest {

    private static final byte[] PLACE = "GPS 22.5431N 114.0579E".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SEEN = {1, 2, 3, 4};

    private static byte[] jpeg(boolean told) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        segment(out, 0xE0, SEEN);
        if (told) {
            segment(out, 0xE1, PLACE);
            segment(out, 0xED, PLACE);
            segment(out, 0xFE, PLACE);
        }
        segment(out, 0xE2, "ICC_PROFILE\0\1\1 colours".getBytes(StandardCharsets.ISO_8859_1));
        segment(out, 0xEE, SEEN);
        segment(out, 0xC0, SEEN);
        segment(out, 0xDA, SEEN);
        out.writeBytes(SEEN);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write((content.length + 2) & 0xFF);
        out.writeBytes(content);
    }

    private static byte[] png(boolean told) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(out, "IHDR", SEEN);
        if (told) {
            chunk(out, "eXIf", PLACE);
            chunk(out, "tEXt", PLACE);
            chunk(out, "iTXt", PLACE);
            chunk(out, "tIME", SEEN);
        }
        chunk(out, "IDAT", SEEN);
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        out.writeBytes(new byte[] {0, 0, 0, (byte) content.length});
        out.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        out.writeBytes(new byte[] {9, 9, 9, 9});
    }

    @Test
    void takesOutWhereAndWhenAPhotographWasTaken() {
        assertThat(PictureMetadata.stripped(jpeg(true))).isEqualTo(jpeg(false));
        assertThat(PictureMetadata.stripped(png(true))).isEqualTo(png(false));
    }

    @Test
    void isNotMisledByFillBytes() {
        byte[] plain = jpeg(true);
        var filled = new ByteArrayOutputStream();
        filled.write(plain, 0, 10);
        filled.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF});
        filled.write(plain, 10, plain.length - 10);

        assertThat(PictureMetadata.stripped(filled.toByteArray())).isEqualTo(jpeg(false));
    }

    @Test
    void endsWhereThePictureEnds() {
        var twice = new ByteArrayOutputStream();
        twice.writeBytes(jpeg(true));
        twice.writeBytes(jpeg(true));
        assertThat(PictureMetadata.stripped(twice.toByteArray())).isEqualTo(jpeg(false));

        var png = new ByteArrayOutputStream();
        png.writeBytes(png(true));
        png.writeBytes("\u007F and some more".getBytes(StandardCharsets.US_ASCII));
        assertThat(PictureMetadata.stripped(png.toByteArray())).isEqualTo(png(false));
    }

    @Test
    void takesOutWhatTellsOfFurtherPicturesAndLooksBehindEachScan() {
        var told = new ByteArrayOutputStream();
        told.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        var seen = new ByteArrayOutputStream();
        seen.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        segment(told, 0xE2, "MPF\0 and where it was".getBytes(StandardCharsets.ISO_8859_1));
        byte[] scan = {1, (byte) 0xFF, 0, (byte) 0xFF, (byte) 0xD3, 2};
        for (ByteArrayOutputStream each : List.of(told, seen)) {
            segment(each, 0xDA, SEEN);
            each.writeBytes(scan);
        }
        segment(told, 0xFE, PLACE);
        for (ByteArrayOutputStream each : List.of(told, seen)) {
            segment(each, 0xC4, SEEN);
            segment(each, 0xDA, SEEN);
            each.writeBytes(new byte[] {7, (byte) 0xFF, (byte) 0xD9});
        }
        assertThat(PictureMetadata.stripped(told.toByteArray())).isEqualTo(seen.toByteArray());
    }

    @Test
    void leavesAloneWhatIsCutOffOrNoPicture() {
        byte[] cut = Arrays.copyOf(jpeg(true), 30);
        assertThat(PictureMetadata.stripped(cut)).isEqualTo(cut);
        byte[] cutPng = Arrays.copyOf(png(true), 40);
        assertThat(PictureMetadata.stripped(cutPng)).isEqualTo(cutPng);
        assertThat(PictureMetadata.stripped(PLACE)).isEqualTo(PLACE);
        assertThat(PictureMetadata.stripped(new byte[0])).isEmpty();
    }
}
