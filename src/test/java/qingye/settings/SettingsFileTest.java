package qingye.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    private static final Settings FIRST = Settings.first(Locale.CHINESE);

    @Test
    void readsWhatItWrote() {
        var file = new SettingsFile(folder.resolve("deep").resolve("settings.properties"), FIRST);
        Settings settings = FIRST.with(Theme.DARK)
                .with(Locale.ENGLISH)
                .with(new WindowPlace(1400, 900, true))
                .with("data", new PaneWidths(300, 320, true))
                .with("matrix.compared", false)
                .opened(folder.resolve("报告 one.qingye.mv.db"))
                .opened(folder.resolve("two.qingye.mv.db"));

        assertThat(file.save(settings)).isTrue();

        assertThat(file.load()).isEqualTo(settings);
        assertThat(settings.recent().getFirst()).hasFileName("two.qingye.mv.db");
    }

    @Test
    void goesOnWithoutAFileOrWithABrokenOne() throws IOException {
        Path path = folder.resolve("settings.properties");
        var file = new SettingsFile(path, FIRST);
        assertThat(file.load()).isEqualTo(FIRST);

        Files.writeString(path, "theme=pink\nwindow.width=wide\npanes.data=1 2\n\\u00zz");
        assertThat(file.load()).isEqualTo(FIRST);
    }

    @Test
    void saysWhenItCannotWrite() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThat(new SettingsFile(inTheWay.resolve("settings.properties"), FIRST).save(FIRST)).isFalse();
    }

    @Test
    void remembersEightFilesAndForgetsOnWish() {
        Settings settings = FIRST;
        for (int at = 0; at < 12; at++) {
            settings = settings.opened(folder.resolve("f" + at));
        }

        assertThat(settings.recent()).hasSize(8).startsWith(folder.resolve("f11"));
        assertThat(settings.forgotten(folder.resolve("f11")).recent()).hasSize(7);
    }
}
