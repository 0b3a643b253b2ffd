package qingye.ui.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.export.DamagedPicture;
import qingye.export.PictureFault;
import qingye.export.pdf.PdfExporter;
import qingye.model.Snapshot;
import qingye.model.report.Section;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.publish.ProofPress;
import qingye.publish.ProofPress.Proof;
import qingye.text.Messages;
import qingye.ui.WrittenChapters;

class PlatesTest {

    private static final int WIDTH = 300;

    private final AtomicInteger printings = new AtomicInteger();
    private final ProofPress press = new ProofPress(new PdfExporter());
    private final Plates plates = new Plates((content, language) -> {
        printings.incrementAndGet();
        return press.print(content, language);
    });
    private final Snapshot report = WrittenChapters.snapshot();

    private Sheet.Page page(Snapshot content, Order.Wanted wanted) {
        return (Sheet.Page) plates.draw(new Order(content, Language.ZH_HANS, wanted, WIDTH));
    }

    private static Snapshot retitled(Snapshot content, Section section, String title) {
        return Application.apply(content, new Edit.SetSection(section.id(), Optional.of(section),
                Optional.of(section.withTitle(Localized.zh(title)))));
    }

    @Test
    void drawsThePageOnWhichASectionBegins() {
        Section last = report.chapters().section(report.chapters().outline().entries().getLast().section())
                .orElseThrow();
        Sheet.Page found = page(report, new Order.Wanted.Holding(List.of("nowhere", last.id().value())));
        assertThat(found.page()).isGreaterThan(2);
        assertThat(found.width()).isEqualTo(WIDTH);
        assertThat(found.pixels().array()).hasSize(found.width() * found.height()).contains(0xFFFFFFFF);

        Sheet.Page changed = page(retitled(report, last, "换了一个标题"), new Order.Wanted.Numbered(found.page()));
        assertThat(changed.page()).isEqualTo(found.page());
        assertThat(changed.pixels()).isNotEqualTo(found.pixels());
    }

    @Test
    void findsTheBlockThatIsWrittenOnItsPage() {
        Section section = report.chapters().section(WrittenChapters.STAFF).orElseThrow();
        Sheet.Page head = page(report, new Order.Wanted.Holding(List.of(section.id().value())));

        Sheet.Page block = page(report, new Order.Wanted.Holding(
                List.of("p2", section.id().value())));

        assertThat(head.place()).isBetween(0.0, 1.0);
        assertThat(block.page() + block.place()).isGreaterThan(head.page() + head.place());
        assertThat(page(report, new Order.Wanted.Numbered(block.page())).place()).isZero();
    }

    @Test
    void printsOnlyWhatHasChanged() {
        Sheet.Page first = page(report, new Order.Wanted.Numbered(1));
        Sheet.Page beyond = page(report, new Order.Wanted.Numbered(999));
        assertThat(beyond.page()).isEqualTo(first.pages());
        assertThat(printings).hasValue(1);
    }

    @Test
    void goesOnAfterAPressThatBroke() {
        var broken = new boolean[] {true};
        var mended = new Plates((content, language) -> {
            if (broken[0]) {
                throw new IllegalStateException("the press broke");
            }
            return new ProofPress(new PdfExporter()).print(content, language);
        });
        var wanted = new Order.Wanted.Numbered(1);
        assertThat(mended.draw(new Order(report, Language.ZH_HANS, wanted, WIDTH)))
                .isEqualTo(new Sheet.Refused(new Proof.Failed("the press broke")));
        broken[0] = false;
        Section section = report.chapters().sections().values().iterator().next();
        assertThat(mended.draw(new Order(retitled(report, section, "新的标题"), Language.ZH_HANS, wanted, WIDTH)))
                .isInstanceOf(Sheet.Page.class);
    }

    @Test
    void saysWhatCannotBePrinted() {
        Section section = report.chapters().sections().values().iterator().next();
        Sheet sheet = plates.draw(new Order(retitled(report, section, "前\u0E01后"), Language.ZH_HANS,
                new Order.Wanted.Numbered(1), WIDTH));
        assertThat(sheet).isInstanceOfSatisfying(Sheet.Refused.class,
                refused -> assertThat(RefusalWords.of(Messages.of(Locale.CHINESE), refused.why()))
                        .contains("前\u0E01后", "替换"));
    }

    @Test
    void saysWhichPictureIsDamagedAndWhatToDo() {
        var captioned = new Proof.Picture(new DamagedPicture("1.2 能源", "厂区", PictureFault.CUT));
        assertThat(RefusalWords.of(Messages.of(Locale.CHINESE), captioned))
                .isEqualTo("排不出来：“1.2 能源 · 厂区”处的图片不完整，文件没有存全。请在那里删去它，换一个完好的文件插入。");
        for (PictureFault fault : PictureFault.values()) {
            assertThat(RefusalWords.of(Messages.of(Locale.ENGLISH), new Proof.Picture(
                    new DamagedPicture("", "", fault))))
                    .contains("the beginning of the report", "Delete it there");
        }
    }
}
