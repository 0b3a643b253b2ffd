package qingye.ui.proof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.publish.ProofPress.Proof;

/// Draws the pages that are asked for. The report is printed only where it changed since the last order. Used on one
/// thread, and not that of the window.
final class Plates {

    private static final Logger LOG = LoggerFactory.getLogger(Plates.class);

    private final BiFunction<Snapshot, Language, Proof> press;
    private @Nullable Snapshot printed;
    private @Nullable Language edition;
    private @Nullable PDDocument pages;
    private Proof.Refused refusal = new Proof.Failed("");

    /// @param press prints a report
    Plates(BiFunction<Snapshot, Language, Proof> press) {
        this.press = press;
    }

    /// Draws a page.
    Sheet draw(Order order) {
        if (!order.content().equals(printed) || order.language() != edition) {
            print(order);
        }
        PDDocument document = pages;
        if (document == null) {
            return new Sheet.Refused(refusal);
        }
        try {
            Spot spot = spot(document, order.wanted());
            int page = Math.clamp(spot.page(), 1, document.getNumberOfPages());
            float scale = order.width() / document.getPage(page - 1).getCropBox().getWidth();
            BufferedImage image = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Sheet.Page(page, document.getNumberOfPages(), image.getWidth(), image.getHeight(),
                    spot.place(), IntBuffer.wrap(pixels));
        } catch (IOException | RuntimeException e) {
            LOG.warn("A page of the proof could not be drawn", e);
            return new Sheet.Refused(new Proof.Failed(String.valueOf(e.getMessage())));
        }
    }

    private void print(Order order) {
        printed = order.content();
        edition = order.language();
        close();
        try {
            switch (press.apply(order.content(), order.language())) {
                case Proof.Printed(var pdf) -> pages = Loader.loadPDF(pdf.toArray());
                case Proof.Refused refused -> refusal = refused;
            }
        } catch (IOException | RuntimeException unforeseen) {
            // whoever looks must not wait for ever for a page that will not come
            LOG.warn("The proof could not be printed", unforeseen);
            refusal = new Proof.Failed(String.valueOf(unforeseen.getMessage()));
        }
    }

    /// Lets go of the pages that were printed last.
    private void close() {
        PDDocument old = pages;
        pages = null;
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                LOG.warn("A proof could not be closed", e);
            }
        }
    }

    private static Spot spot(PDDocument document, Order.Wanted wanted) throws IOException {
        return switch (wanted) {
            case Order.Wanted.Numbered(int page) -> new Spot(page, 0);
            case Order.Wanted.Holding(List<String> ids) -> {
                for (String id : ids) {
                    Optional<Spot> found = spot(document, id);
                    if (found.isPresent()) {
                        yield found.get();
                    }
                }
                yield new Spot(1, 0);
            }
        };
    }

    private static Optional<Spot> spot(PDDocument document, String id) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names == null || names.getDests() == null) {
            return Optional.empty();
        }
        PDPageDestination found = names.getDests().getValue(id);
        if (found == null || found.retrievePageNumber() < 0) {
            return Optional.empty();
        }
        int page = found.retrievePageNumber();
        PDRectangle paper = document.getPage(page).getCropBox();
        double top = found instanceof PDPageXYZDestination exact && exact.getTop() >= 0
                ? (paper.getUpperRightY() - exact.getTop()) / paper.getHeight()
                : 0;
        return Optional.of(new Spot(page + 1, Math.clamp(top, 0, 1)));
    }

    /// Where something stands.
    ///
    /// @param page from 1
    /// @param place how far down, as a share of the page
    private record Spot(int page, double place) {}
}
