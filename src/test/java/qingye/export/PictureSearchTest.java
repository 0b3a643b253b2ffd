package qingye.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import qingye.document.Bytes;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Element.Picture;
import qingye.document.SampleDocument;
import qingye.document.Span;

class PictureSearchTest {

    private final AtomicInteger looks = new AtomicInteger();
    private final PictureSearch search = new PictureSearch(picture -> {
        looks.incrementAndGet();
        return picture.data().size() > 3 ? Optional.of(PictureFault.DAMAGED) : Optional.empty();
    });

    private static Document showing(Element... body) {
        Document sample = SampleDocument.create();
        return new Document(sample.info(), sample.labels(), sample.cover(), List.of(body));
    }

    private static Picture picture(String caption, int... content) {
        var bytes = new byte[content.length];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) content[at];
        }
        return new Picture("p" + caption, Bytes.of(bytes), "image/png", 4, 4, Picture.Window.ALL, 1,
                caption.isEmpty() ? List.of() : List.of(Span.of(caption)), "烟囱");
    }

    @Test
    void looksThroughAPictureOnceUntilItsContentIsAnother() {
        search.first(showing(picture("甲", 1), picture("乙", 1)));
        assertThat(search.first(showing(picture("丙", 1)))).isEmpty();
        assertThat(looks).hasValue(1);
        search.first(showing(picture("丙", 1), picture("丁", 2)));
        assertThat(looks).hasValue(2);
        search.first(showing(picture("丙", 1)));
        search.first(showing(picture("丁", 2)));
        assertThat(looks).as("what was taken out is forgotten").hasValue(3);
    }

    @Test
    void saysWhereADamagedPictureStandsEachTime() {
        var heading = new Element.Heading("h", 1, "01", List.of(Span.of("环境")));
        var document = showing(picture("好", 1), heading, picture("", 1, 2, 3, 4));
        for (int times = 0; times < 2; times++) {
            assertThat(search.first(document)).contains(
                    new DamagedPicture("01 环境", "烟囱", PictureFault.DAMAGED));
        }
    }
}
