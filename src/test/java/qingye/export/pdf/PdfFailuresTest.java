package qingye.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.SampleDocument;
import qingye.document.TableText;
import qingye.document.Words;
import qingye.export.UnprintableException;
import qingye.task.Cancelled;
import qingye.task.Progress;

class PdfFailuresTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void cancellationStopsAtOnceAndWritesNothing() {
        for (double limit : new double[] {0, 0.01, 0.2, 0.5, 0.9}) {
            var calls = new ArrayList<Double>();
            Progress progress = done -> {
                calls.add(done);
                if (done >= limit) {
                    throw new Cancelled();
                }
            };
            assertThatThrownBy(() -> new PdfExporter().write(SampleDocument.create(), out, progress))
                    .isInstanceOf(Cancelled.class);
            assertThat(calls.stream().filter(done -> done >= limit)).hasSize(1);
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void progressRisesToOne() throws IOException {
        var calls = new ArrayList<Double>();
        new PdfExporter().write(SampleDocument.create(), out, calls::add);
        assertThat(calls).isSorted().hasSizeGreaterThan(200);
        assertThat(calls.getFirst()).isZero();
        assertThat(calls.getLast()).isEqualTo(1.0);
    }

    @Test
    void characterWithoutGlyphIsRefusedBeforeAnythingIsWritten() {
        Document inText = Written.document(List.of(
                new Element.Paragraph("p", Element.Paragraph.Style.BODY, Words.spans("前面的字\uD83D\uDE00后面的字"))));
        Document inTable = Written.document(List.of(
                new Element.TableElement("t", TableText.indicators("表", "|甲\uD83D\uDE00|吨|1|2|3"))));
        for (Document document : List.of(inText, inTable)) {
            assertThatThrownBy(() -> new PdfExporter().write(document, out, Progress.none()))
                    .isInstanceOfSatisfying(UnprintableException.class, refused -> {
                        assertThat(refused.codePoint()).isEqualTo(0x1F600);
                        assertThat(refused.context()).contains("\uD83D\uDE00");
                    });
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void steeringCharactersAreDropped() {
        Document document = Written.document(List.of(new Element.Paragraph("p", Element.Paragraph.Style.BODY,
                Words.spans("\uFEFF零宽\u200B空格\t与\u2009细空格"))));
        assertThat(Written.bytes(document)).isNotEmpty();
        assertThat(Glyphs.clean("\uFEFF零宽\u200B空格\t与\u2009细")).isEqualTo("零宽空格 与 细");
    }

    @Test
    void streamThatTakesNothingIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> new PdfExporter().write(SampleDocument.create(), full, Progress.none()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
