package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import qingye.model.id.BlockId;
import qingye.settings.Theme;
import qingye.ui.Snapshots;
import qingye.ui.WrittenChapters;
import qingye.ui.nav.Place;

/// Pictures of the chapter desk for looking at, and that they show something.
class ChapterLookTest extends ApplicationTest {

    @Test
    void showsLightAndDark() throws IOException {
        for (Theme theme : Theme.values()) {
            show(theme, 1366 - 56, 740, "small");
            show(theme, 1920 - 56, 1052, "large");
        }
    }

    private void show(Theme theme, double width, double height, String size) throws IOException {
        var window = new DeskWindow[1];
        interact(() -> window[0] = new DeskWindow(WrittenChapters.snapshot(), theme, width, height));
        interact(() -> window[0].desk.show(new Place.Section(WrittenChapters.PEOPLE, Optional.empty())));
        WaitForAsyncUtils.waitForFxEvents();
        take(window[0], "chapter-" + theme + "-" + size);
        interact(() -> window[0].desk.show(new Place.Section(
                WrittenChapters.STAFF, Optional.of(new BlockId("grid")))));
        WaitForAsyncUtils.waitForFxEvents();
        take(window[0], "chapter-" + theme + "-" + size + "-2");
        interact(() -> window[0].desk.show(new Place.Section(
                WrittenChapters.STAFF, Optional.of(new BlockId("kpi")))));
        WaitForAsyncUtils.waitForFxEvents();
        take(window[0], "chapter-" + theme + "-" + size + "-3");
    }

    private void take(DeskWindow window, String name) throws IOException {
        var failure = new IOException[1];
        interact(() -> {
            try {
                assertThat(Files.size(Snapshots.take(window.scene, name))).isPositive();
            } catch (IOException e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
    }

}
