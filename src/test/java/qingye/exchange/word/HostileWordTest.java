package qingye.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qingye.exchange.word.MadeWord.p;
import static qingye.exchange.word.MadeWord.picture;
import static qingye.exchange.word.MadeWord.r;
import static qingye.exchange.word.MadeWord.tc;
import static qingye.exchange.word.MadeWord.tr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import qingye.exchange.Drafts;
import qingye.exchange.ManuscriptImport;
import qingye.exchange.ManuscriptReading;
import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.exchange.manuscript.ManuscriptSentences;
import qingye.exchange.manuscript.Refusal;
import qingye.model.block.Block;
import qingye.model.text.Language;
import qingye.task.Cancelled;
import qingye.task.Progress;
import qingye.text.Messages;

/// Files that are broken, protected or meant to do harm are refused with a sentence, or read without what does harm.
@Timeout(60)
class HostileWordTest {

    private static final int HUGE = 200 << 20;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("report.docx");
    }

    private void refuses(Path file, Refusal reason) {
        ManuscriptReading.Unreadable refused = Drafts.refused(file);

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(new ManuscriptSentences(Messages.of(Locale.CHINESE)).refused(
                "report.docx", refused.reason(), refused.detail())).contains("report.docx").contains("请");
    }

    @Test
    void refusesAProtectedFile() throws Exception {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(Files.readAllBytes(new MadeWord().write(folder.resolve("plain.docx"), p("a"))));
            }
            try (OutputStream out = Files.newOutputStream(file())) {
                container.writeFilesystem(out);
            }
        }

        refuses(file(), Refusal.ENCRYPTED);
    }

    @Test
    void refusesOldWord() throws Exception {
        try (var container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file())) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(out);
        }

        refuses(file(), Refusal.OLD_WORD);
    }

    @Test
    void refusesWhatDeclaresEntities() throws IOException {
        refuses(new MadeWord()
                .prologue("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")
                .write(file(), p("&a;")), Refusal.ENTITIES);
    }

    @Test
    void refusesEntitiesInAnyPart() throws IOException {
        refuses(new MadeWord().relation("rS", "styles", "styles.xml")
                .part("word/styles.xml", "<!DOCTYPE lolz [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>")
                .write(file(), p("a")), Refusal.ENTITIES);
    }

    @Test
    void refusesWhatUnpacksToFarMore() throws IOException {
        refuses(new MadeWord().part("word/styles.xml", new byte[HUGE]).relation("rS", "styles", "styles.xml")
                .write(file(), p("a")), Refusal.BOMB);
    }

    @Test
    void refusesNestingWithoutEnd() throws IOException {
        refuses(new MadeWord().write(file(), "<w:sdt><w:sdtContent>".repeat(50_000) + p("a")
                + "</w:sdtContent></w:sdt>".repeat(50_000)), Refusal.BOMB);
    }

    @Test
    void readsTablesNestedAsDeepAsTheyMayBe() throws IOException {
        Path file = new MadeWord().write(file(), p("前") + "<w:tbl><w:tr><w:tc>".repeat(60) + p("芯")
                + "</w:tc></w:tr></w:tbl>".repeat(60));

        assertThat(Drafts.forms(Drafts.read(file)).toString()).contains("前", "芯");
    }

    @Test
    void refusesMoreTextThanAReportHas() throws IOException {
        refuses(new MadeWord().write(file(), p("字".repeat(1_000_000)).repeat(6)), Refusal.TOO_BIG);
    }

    @Test
    void refusesTablesWithoutEnd() throws IOException {
        refuses(new MadeWord().write(file(), "<w:tbl>" + tr(tc("<w:gridSpan w:val=\"99999999\"/>", p("a")),
                tc("", p("b"))) + "</w:tbl>"), Refusal.TOO_BIG);
    }

    @Test
    void refusesATableOfTooManyRowsBeforeAllOfItIsRead() throws IOException {
        Path file = new MadeWord().write(file(), "<w:tbl>" + tr(tc("<w:gridSpan w:val=\"60\"/>", p("a"))).repeat(20_000)
                + "</w:tbl>");
        var rows = new AtomicInteger();

        assertThat(ManuscriptImport.read(file, Drafts.blocks(), done -> {
            if (done > 0.6) {
                rows.incrementAndGet();
            }
        })).isInstanceOfSatisfying(ManuscriptReading.Unreadable.class,
                refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_BIG));
        assertThat(rows.get()).isBetween(6_000, 7_000);
    }

    @Test
    void readsALongTableWhoseRowsDoNotMatch() throws IOException {
        String below = "<w:vMerge/>";
        String rows = tr(tc("<w:gridSpan w:val=\"2\"/>" + below, p("a")))
                + tr(tc(below, p("b")), tc(below, p("c")));
        ManuscriptDraft draft = Drafts.read(new MadeWord().write(file(), "<w:tbl>" + rows.repeat(20_000) + "</w:tbl>"));

        assertThat(draft.parts().getFirst().blocks()).singleElement().isInstanceOfSatisfying(Block.FreeTable.class,
                table -> assertThat(table.grid().in(Language.ZH_HANS).orElseThrow().merges()).hasSize(1_000));
        assertThat(Drafts.remarks(draft)).containsExactly("MERGED 1000");
    }

    @Test
    void stopsWithinATableWhenNobodyWantsItAnyMore() throws IOException {
        Path file = new MadeWord().write(file(), "<w:tbl>" + tr(tc("", p("a")), tc("", p("b"))).repeat(1_000)
                + "</w:tbl>");

        assertThatThrownBy(() -> ManuscriptImport.read(file, Drafts.blocks(), done -> {
            if (done > 0.7 && done < 0.9) {
                throw new Cancelled();
            }
        })).isInstanceOf(Cancelled.class);
    }

    @Test
    void refusesBrokenFiles() throws IOException {
        byte[] whole = Files.readAllBytes(new MadeWord().write(file(), p("一段话").repeat(2000)));
        Path broken = folder.resolve("broken.docx");
        for (int at = 1; at < 20; at++) {
            Files.write(broken, Arrays.copyOf(whole, whole.length * at / 20));
            assertThat(ManuscriptImport.read(broken, Drafts.blocks(), Progress.none()))
                    .isInstanceOf(ManuscriptReading.Unreadable.class);
        }
        Files.writeString(broken, "not a zip at all");
        refuses(broken, Refusal.DAMAGED);
        refuses(new MadeWord().write(file(), "<w:p><w:r>"), Refusal.DAMAGED);
    }

    @Test
    void survivesFlippedBytes() throws IOException {
        byte[] whole = Files.readAllBytes(new MadeWord().related("rS", "styles", "styles", "")
                .write(file(), p("1", r("标题")) + p("话").repeat(50)));
        var random = new Random(5);
        Path flipped = folder.resolve("flipped.docx");
        int read = 0;
        for (int round = 0; round < 300; round++) {
            byte[] bytes = whole.clone();
            for (int times = 0; times < 3; times++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(flipped, bytes);
            switch (ManuscriptImport.read(flipped, Drafts.blocks(), Progress.none())) {
                case ManuscriptReading.Read(var _, ManuscriptDraft draft) -> {
                    read++;
                    // what passes the sum of its part is as it was written, but for the names of parts
                    assertThat(Drafts.forms(draft)).anySatisfy(form -> assertThat(form).endsWith("标题"))
                            .filteredOn(form -> form.endsWith("\n话")).hasSize(50);
                }
                case ManuscriptReading.Unreadable(var _, Refusal reason, String detail) -> assertThat(reason).as(detail)
                        .isIn(Refusal.DAMAGED, Refusal.FOREIGN, Refusal.ENCRYPTED, Refusal.BOMB, Refusal.EMPTY);
            }
        }
        assertThat(read).isBetween(1, 299);
    }

    @Test
    void refusesOtherFiles() throws IOException {
        refuses(Files.writeString(file(), "%PDF-1.7"), Refusal.FOREIGN);
        refuses(Files.writeString(file(), "{\\rtf1 a}"), Refusal.FOREIGN);
        refuses(Files.write(file(), new byte[0]), Refusal.EMPTY);
        refuses(folder, Refusal.NO_FILE);
        refuses(folder.resolve("none.docx"), Refusal.MISSING);
        refuses(new MadeWord().part("xl/workbook.xml", "<x/>").write(file(), p("a")), Refusal.FOREIGN);
        refuses(new MadeWord().write(file(), "<w:sectPr/>"), Refusal.EMPTY);
    }

    @Test
    void readsPastMacrosObjectsAndLinks() throws IOException {
        ManuscriptDraft draft = Drafts.read(new MadeWord()
                .part("word/vbaProject.bin", new byte[10])
                .part("word/embeddings/oleObject1.bin", new byte[10])
                .relation("rO", "oleObject", "embeddings/oleObject1.bin")
                .outside("rI", "image", "http://example.com/track.png")
                .outside("rT", "image", "file://server/share/a.png")
                .write(file(),
                        p("", "<w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\" r:id=\"rO\"/></w:object></w:r>"
                                + picture("rI", 100, "") + "<w:r><w:pict><v:imagedata r:id=\"rT\"/></w:pict></w:r>"
                                + r("话"))));

        assertThat(Drafts.forms(draft)).containsExactly("# report", "paragraph\n话");
        assertThat(Drafts.remarks(draft)).containsExactlyInAnyOrder("MACROS", "OBJECT Excel.Sheet.12",
                "EXTERNAL http://example.com/track.png", "EXTERNAL file://server/share/a.png");
    }

    @Test
    void leavesOutPicturesThatAreNotWhatTheySayOrTooLarge() throws IOException {
        ManuscriptDraft draft = Drafts.read(new MadeWord()
                .part("word/media/gif.png", "GIF89a".getBytes(StandardCharsets.ISO_8859_1))
                .part("word/media/wide.png", png(30_000, 30_000))
                .part("word/media/long.png", png(30_000, 10))
                .part("word/media/cut.png", Arrays.copyOf(png(10, 10), 40))
                .relation("r1", "image", "media/gif.png").relation("r2", "image", "media/wide.png")
                .relation("r3", "image", "media/long.png").relation("r4", "image", "media/cut.png")
                .relation("r5", "image", "media/none.png").relation("r6", "image", "../../../../etc/passwd")
                .write(file(), p("", r("话") + picture("r1", 1, "") + picture("r2", 1, "") + picture("r3", 1, "")
                        + picture("r4", 1, "") + picture("r5", 1, "") + picture("r6", 1, ""))));

        assertThat(draft.assets()).isEmpty();
        assertThat(Drafts.remarks(draft)).containsExactlyInAnyOrder("PICTURE_FOREIGN gif.png",
                "PICTURE_PIXELS wide.png (30000 × 30000)", "PICTURE_PIXELS long.png (30000 × 10)",
                "PICTURE_DAMAGED cut.png", "PICTURE_DAMAGED none.png", "PICTURE_DAMAGED passwd");
    }

    @Test
    void cleansControlCharacters() throws IOException {
        ManuscriptDraft draft = Drafts.read(new MadeWord()
                .write(file(), p("甲\u0085乙\u0090\u009F丙\u202E丁\u200B戊\u00A0己")));

        assertThat(Drafts.forms(draft).getLast()).isEqualTo("paragraph\n甲\\n乙丙丁戊 己");
        assertThat(draft.remarks()).singleElement().extracting(remark -> remark.count()).isEqualTo(3);
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() throws IOException {
        Path file = new MadeWord().write(file(), p("话").repeat(5000));

        assertThatThrownBy(() -> ManuscriptImport.read(file, Drafts.blocks(), done -> {
            if (done > 0.3) {
                throw new Cancelled();
            }
        })).isInstanceOf(Cancelled.class);
        Files.delete(file);
    }

    /// A PNG whose header says that size.
    private static byte[] png(int width, int height) {
        var header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(60).putLong(0x89504E470D0A1A0AL).putInt(13).put(header.array())
                .putInt((int) sum.getValue()).array();
    }
}
