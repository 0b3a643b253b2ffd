package qingye.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import qingye.task.Progress;

class FixedZipTest {

    @Test
    void forgetsTimesAndOrderInsideAndOut() throws IOException {
        byte[] one = zip(2024, "b.xml", "[Content_Types].xml", "a.xlsx");
        byte[] other = zip(2025, "a.xlsx", "b.xml", "[Content_Types].xml");
        assertThat(one).isNotEqualTo(other);
        assertThat(fixed(one)).isEqualTo(fixed(other));
    }

    @Test
    void beginsWithTheListOfContentTypes() throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(
                fixed(zip(2024, "word/b.xml", "a.xlsx", "[Content_Types].xml"))))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("[Content_Types].xml", "a.xlsx", "word/b.xml");
    }

    private static byte[] fixed(byte[] packed) throws IOException {
        var out = new ByteArrayOutputStream();
        FixedZip.write(packed, out, Progress.none());
        return out.toByteArray();
    }

    private static byte[] zip(int year, String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                var entry = new ZipEntry(name);
                entry.setTimeLocal(LocalDateTime.of(year, 5, 1, 12, 0));
                zip.putNextEntry(entry);
                zip.write(name.endsWith(".xlsx") ? zip(year, "sheet.xml") : name.getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
