package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.log.State;
import qingye.model.Snapshot;
import qingye.task.Progress;
import qingye.text.Messages;

class FuzzTest {

    private static final int ROUNDS = 300;
    private static final byte[] ODD = {0, 1, '"', ',', '\n', '\r', ';', '\t', '.', 'O', ' ', '-', '%', '/',
            (byte) 0xFF, ':', '2', '9'};

    @TempDir
    private Path folder;

    @Test
    void damagedCsvNeverThrowsAndRejectedRowsChangeNothing() {
        Snapshot before = Cases.imported(Cases.write(folder, "whole.csv", Cases.bytes(Cases.BROKER)), Cases.blank());
        byte[] utf8 = Cases.bytes(Cases.BROKER);
        byte[] chinese = Cases.text(Cases.BROKER).getBytes(Charset.forName("GB18030"));
        var random = new Random(20_241_231);
        int planned = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(round % 3 == 0 ? chinese : utf8, random);
            Path source = Cases.write(folder, "damaged.csv", damaged);
            planned += check(source, round % 2 == 0 ? before : Cases.blank()) ? 1 : 0;
        }
        assertThat(planned).isGreaterThan(ROUNDS / 3);
    }

    @Test
    void damagedWorkbooksNeverThrow() {
        // POI writes a stack trace for every file.
        if (LoggerFactory.getLogger("org.apache.poi") instanceof Logger logger) {
            logger.setLevel(Level.OFF);
        }
        byte[] whole = Workbooks.wide(Cases.rows(Cases.BROKER));
        var random = new Random(7);
        for (int round = 0; round < 150; round++) {
            check(Cases.write(folder, "damaged.xlsx", damaged(whole, random)), Cases.blank());
        }
    }

    /// Whether the file could be read as a whole.
    private static boolean check(Path source, Snapshot present) {
        var sentences = new ImportSentences(Messages.of(Locale.CHINESE));
        return switch (KpiImport.plan(source, present, Progress.none())) {
            case Planning.Unreadable refused -> {
                assertThat(sentences.say(refused)).isNotBlank();
                yield false;
            }
            case Planning.Planned planned -> {
                var log = planned.log();
                assertThat(sentences.rejected(log)).allMatch(sentence -> !sentence.isBlank());
                log.hints().forEach(hint -> assertThat(sentences.say(hint)).isNotBlank());
                int set = planned.edit().map(edit -> values(edit)).orElse(0);
                assertThat(set).isLessThanOrEqualTo(log.counts().added() + log.counts().changed());
                var rejected = new HashSet<Object>();
                log.in(State.REJECTED).forEach(entry -> rejected.add(entry.place().row()));
                assertThat(log.entries()).allMatch(entry -> entry.state() == State.REJECTED
                        || entry.place().sheet().isPresent()
                        || !rejected.contains(entry.place().row()));
                planned.edit().ifPresent(edit -> {
                    Snapshot after = Application.apply(present, edit);
                    assertThat(Application.apply(after, edit.inverse())).isEqualTo(present);
                });
                yield true;
            }
        };
    }

    private static int values(Edit.Batch edit) {
        return Math.toIntExact(edit.edits().stream().filter(Edit.SetValue.class::isInstance).count());
    }

    /// Most changes fall between the signs of a table: one in the middle of a character spoils the whole file, and then
    /// no row is looked at.
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int change = random.nextInt(1, 6); change > 0; change--) {
            int at = random.nextInt(40) == 0 ? random.nextInt(bytes.length) : plain(bytes, random);
            bytes = switch (random.nextInt(8)) {
                case 0 -> set(bytes, at, (byte) random.nextInt(random.nextInt(10) == 0 ? 256 : 128));
                case 1, 2, 3 -> set(bytes, at, ODD[random.nextInt(ODD.length)]);
                case 4, 5 -> joined(bytes, at, ODD[random.nextInt(ODD.length)], at);
                case 6 -> without(bytes, at, plain(bytes, random));
                default -> random.nextInt(10) == 0 ? Arrays.copyOf(bytes, at + 1) : set(bytes, at, (byte) '7');
            };
        }
        return bytes;
    }

    private static int plain(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        while (bytes[at] < 0) {
            at = random.nextInt(bytes.length);
        }
        return at;
    }

    private static byte[] without(byte[] bytes, int from, int until) {
        int left = Math.min(from, until);
        return joined(bytes, left, (byte) ',', Math.min(Math.max(from, until), left + 60));
    }

    private static byte[] set(byte[] bytes, int at, byte one) {
        byte[] changed = bytes.clone();
        changed[at] = one;
        return changed;
    }

    private static byte[] joined(byte[] bytes, int until, byte between, int from) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, until);
        out.write(between);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    @Test
    void shortAndEmptyFilesAreRefused() {
        byte[] whole = Cases.bytes(Cases.BROKER);
        for (int length : List.of(0, 1, 2, 3, 5, 20, 59, 60)) {
            assertThat(check(Cases.write(folder, "short.csv", Arrays.copyOf(whole, length)), Cases.blank()))
                    .as("%d bytes", length).isEqualTo(length >= 59);
        }
    }
}
