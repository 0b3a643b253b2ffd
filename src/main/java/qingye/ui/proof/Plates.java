package qingye.ui.proof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.publish.ProofPress.Proof;

/// Draws the pages that are asked for. The report is printed only where it changed since the last order. Used on one
/// thread, and not that of the window.
final class Plates {

    private final BiFunction<Snapshot, Language, Proof> press;
    private @Nullable Snapshot printed;
    private @Nullable Language edition;
    private @Nullable PDDocument pages;
    private String refusal = "";

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
            int page = Math.clamp(number(document, order.wanted()), 1, document.getNumberOfPages());
            float scale = order.width() / document.getPage(page - 1).getCropBox().getWidth();
            BufferedImage image = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Sheet.Page(page, document.getNumberOfPages(), image.getWidth(), image.getHeight(),
                    IntBuffer.wrap(pixels));
        } catch (IOException e) {
            return new Sheet.Refused(String.valueOf(e.getMessage()));
        }
    }

    private void print(Order order) {
        printed = order.content();
        edition = order.language();
        pages = null;
        switch (press.apply(order.content(), order.language())) {
            case Proof.Printed(var pdf) -> {
                try {
                    pages = Loader.loadPDF(pdf.toArray());
                } catch (IOException e) {
                    refusal = String.valueOf(e.getMessage());
                }
            }
            case Proof.Refused(String detail) -> refusal = detail;
        }
    }

    private static int number(PDDocument document, Order.Wanted wanted) throws IOException {
        return switch (wanted) {
            case Order.Wanted.Numbered(int page) -> page;
            case Order.Wanted.Holding(List<String> ids) -> {
                for (String id : ids) {
                    Optional<Integer> page = page(document, id);
                    if (page.isPresent()) {
                        yield page.get();
                    }
                }
                yield 1;
            }
        };
    }

    private static Optional<Integer> page(PDDocument document, String id) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names == null || names.getDests() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(names.getDests().getValue(id))
                .map(PDPageDestination::retrievePageNumber)
                .filter(page -> page >= 0)
                .map(page -> page + 1);
    }
}
