package qingye.exchange.word;

import java.util.List;
import java.util.Optional;

import qingye.exchange.manuscript.Remark;
import qingye.model.block.Crop;

/// Finds in a drawing what we can show: pictures, charts, diagrams, boxes of text. What it links to outside the file is
/// not opened, what is embedded in it is not run.
final class Drawings {

    private final Context context;
    private final List<Piece> pieces;

    Drawings(Context context, List<Piece> pieces) {
        this.context = context;
        this.pieces = pieces;
    }

    void read(Node drawing) {
        int before = pieces.size();
        boolean told = false;
        long width = drawing.below("wp:extent").findFirst()
                .flatMap(extent -> extent.attribute("cx"))
                .filter(digits -> digits.matches("[0-9]{1,12}"))
                .map(Long::valueOf)
                .orElse(0L);
        String alternative = drawing.below("wp:docPr").findFirst()
                .flatMap(properties -> properties.attribute("descr").filter(words -> !words.isBlank())
                        .or(() -> properties.attribute("title")))
                .orElse("");
        for (Node object : drawing.below("o:OLEObject").toList()) {
            context.builder().remark(Remark.Kind.OBJECT, object.attribute("ProgID").orElse(""));
            told = true;
        }
        for (Node blip : drawing.below("a:blip").toList()) {
            told |= image(blip.attribute("r:embed"), blip.attribute("r:link"), width, crop(drawing), alternative);
        }
        for (Node data : drawing.below("v:imagedata").toList()) {
            boolean preview = told;
            if (!preview) {
                told |= image(data.attribute("r:id"), data.attribute("r:href"), 0, Crop.NONE,
                        data.attribute("o:title").orElse(""));
            }
        }
        for (Node chart : drawing.below("c:chart").toList()) {
            chart.attribute("r:id").flatMap(context::relation)
                    .ifPresent(relation -> pieces.add(new Piece.Chart(relation.target())));
        }
        for (Node diagram : drawing.below("dgm:relIds").toList()) {
            diagram.attribute("r:dm").flatMap(context::relation)
                    .ifPresent(relation -> pieces.add(new Piece.Diagram(relation.target())));
        }
        drawing.below("w:txbxContent").forEach(box -> pieces.add(new Piece.Box(box)));
        if (!told && pieces.size() == before) {
            context.builder().remark(Remark.Kind.DRAWING, alternative);
        }
    }

    /// The part of a picture that is shown, to a thousandth of its sides.
    private static Crop crop(Node drawing) {
        List<Node> parts = drawing.below("a:srcRect").limit(2).toList();
        if (parts.size() != 1) {
            return Crop.NONE;
        }
        double left = side(parts.getFirst(), "l");
        double top = side(parts.getFirst(), "t");
        double width = thousandth(1 - left - side(parts.getFirst(), "r"));
        double height = thousandth(1 - top - side(parts.getFirst(), "b"));
        return width <= 0 || height <= 0 ? Crop.NONE : new Crop(left, top, width, height);
    }

    private static double side(Node cut, String name) {
        return cut.attribute(name)
                .filter(digits -> digits.matches("[0-9]{1,6}"))
                .map(digits -> thousandth(Integer.parseInt(digits) / 100_000.0))
                .orElse(0.0);
    }

    private static double thousandth(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private boolean image(
            Optional<String> inside, Optional<String> outside, long width, Crop crop, String alternative) {
        Optional<WordFile.Relation> relation = inside.flatMap(context::relation);
        if (relation.isPresent() && !relation.get().external()) {
            pieces.add(new Piece.Image(relation.get().target(), width, crop, alternative));
            return true;
        }
        Optional<WordFile.Relation> linked = relation.or(() -> outside.flatMap(context::relation));
        linked.ifPresent(link -> context.builder().remark(Remark.Kind.EXTERNAL, link.target()));
        return linked.isPresent();
    }
}
