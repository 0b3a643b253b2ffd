package qingye.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.document.Document;
import qingye.exchange.template.Templates;
import qingye.exchange.word.Office;
import qingye.export.pdf.PdfExporter;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Moved;
import qingye.model.text.Language;
import qingye.task.Progress;

/// A matrix of twenty-five topics that crowd in two corners prints without a sign on top of another, in PDF and in
/// Word.
/// Looked at are the boxes of what is in the files: printed signs in PDF, outlines in Word.
class MatrixOnPaperTest {

    private static final Snapshot SAMPLE = Templates.read(Templates.SAMPLE);
    private static final int TOPICS = 25;
    /// How deep one sign may reach into the box of another before it counts: a fifth of its size.
    private static final double TOUCHING = 0.2;

    @TempDir
    private Path folder;

    /// A printed sign.
    private record Sign(int page, double left, double top, double width, double height, String sign) {

        boolean covers(Sign other) {
            double across = Math.min(left + width, other.left + other.width) - Math.max(left, other.left);
            double down = Math.min(top + height, other.top + other.height) - Math.max(top, other.top);
            double size = Math.min(Math.min(width, height), Math.min(other.width, other.height));
            return across > TOUCHING * size && down > TOUCHING * size;
        }
    }

    private final Document document = ReportComposer.compose(
            crowded(), new Request(Request.Part.REPORT, Language.ZH_HANS, Instant.EPOCH)).document();

    /// The topics of the sample and three more, put into two corners.
    private static Snapshot crowded() {
        Year year = SAMPLE.report().year();
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>(SAMPLE.materiality().parts());
        List<MaterialTopic> topics = new ArrayList<>(SAMPLE.materiality().topics(year));
        while (topics.size() < TOPICS) {
            MaterialTopic like = topics.get(topics.size() % 22);
            topics.add(MaterialTopic.named(new PartId("more-" + topics.size()), year, topics.size() + 1,
                    like.name().map(name -> name + "（续）"), like.dimension()));
        }
        for (int at = 0; at < TOPICS; at++) {
            MaterialTopic topic = topics.get(at);
            double corner = at % 5 == 0 ? 2.0 : 4.2;
            double turn = at * 2.399963;
            double out = 0.1 * Math.sqrt(at);
            parts.put(topic.id(), topic.with(new MaterialTopic.Standing(Optional.empty(), Optional.empty(),
                    Optional.of(
                            new Moved(place(corner + out * Math.cos(turn)), place(corner + out * Math.sin(turn)), "x")),
                    Optional.empty())));
        }
        return new Snapshot(SAMPLE.organisation(), SAMPLE.report(), SAMPLE.figures(), SAMPLE.tables(),
                SAMPLE.chapters(), SAMPLE.registers(), new Materiality(parts), SAMPLE.scrutiny());
    }

    private static BigDecimal place(double at) {
        return BigDecimal.valueOf(Math.round(at * 100), 2);
    }

    @Test
    void noSignCoversAnotherInPdf() throws Exception {
        Path file = folder.resolve("report.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfExporter().write(document, out, Progress.none());
        }
        look(file);
    }

    /// Word shows the vector picture, whose letters are outlines, and scales it as a whole; LibreOffice the one of
    /// dots.
    @Test
    void noLabelCoversAnotherInWord() throws Exception {
        Path file = new Office(folder).written(document);
        String svg = vectors(file).stream().filter(one -> one.contains("（续）")).findFirst().orElseThrow();
        List<Rectangle2D> labels = new ArrayList<>();
        var paths = Pattern.compile("<path d=\"([^\"]+)\"").matcher(svg);
        while (paths.find()) {
            labels.add(bounds(paths.group(1)));
        }
        assertThat(labels).hasSizeGreaterThan(2 * TOPICS);
        for (int one = 0; one < labels.size(); one++) {
            for (int other = one + 1; other < labels.size(); other++) {
                Rectangle2D both = labels.get(one).createIntersection(labels.get(other));
                assertThat(both.getWidth() > 0.3 && both.getHeight() > 0.3)
                        .as("%s %s", labels.get(one), labels.get(other)).isFalse();
            }
        }
    }

    private static List<String> vectors(Path file) throws IOException {
        var found = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".svg")) {
                    found.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    /// The box around all points of a path: those it bends towards may lie a little outside of what is seen.
    private static Rectangle2D bounds(String path) {
        double[] at = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?").matcher(path).results()
                .mapToDouble(number -> Double.parseDouble(number.group())).toArray();
        var box = new Rectangle2D.Double(at[0], at[1], 0, 0);
        for (int point = 2; point + 1 < at.length; point += 2) {
            box.add(at[point], at[point + 1]);
        }
        return box;
    }

    private static void look(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            int page = page(pdf);
            List<Sign> signs = signs(pdf, page);
            String words = signs.stream().map(Sign::sign).reduce("", String::concat);
            assertThat(words).as("each topic is in the list of the matrix").contains(names());
            List<String> covered = new ArrayList<>();
            for (int one = 0; one < signs.size(); one++) {
                for (int other = one + 1; other < signs.size(); other++) {
                    if (signs.get(one).covers(signs.get(other))) {
                        covered.add(signs.get(one) + " " + signs.get(other));
                    }
                }
            }
            assertThat(covered).isEmpty();
        }
    }

    private static List<String> names() {
        return SAMPLE.materiality().topics(SAMPLE.report().year()).stream()
                .map(topic -> topic.name().in(Language.ZH_HANS).orElseThrow()).toList();
    }

    /// The page with the matrix: the one that names its axes.
    private static int page(PDDocument pdf) throws IOException {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var words = new PDFTextStripper();
            words.setStartPage(page);
            words.setEndPage(page);
            String text = words.getText(pdf).replace(" ", "");
            if (text.contains("对公司的财务影响") && text.contains("（续）")) {
                return page;
            }
        }
        throw new AssertionError("no matrix");
    }

    private static List<Sign> signs(PDDocument pdf, int page) throws IOException {
        var signs = new ArrayList<Sign>();
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    double height = text.getFontSizeInPt() * 0.72;
                    signs.add(new Sign(page, text.getXDirAdj(), text.getYDirAdj() - height, text.getWidthDirAdj(),
                            height, text.getUnicode()));
                }
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(pdf);
        assertThat(signs).hasSizeGreaterThan(200);
        return signs;
    }
}
