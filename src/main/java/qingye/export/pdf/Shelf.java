package qingye.export.pdf;

import java.util.List;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.properties.TextAlignment;

import qingye.document.Element;
import qingye.document.Element.Picture;
import qingye.export.SideBySide;

/// Pictures side by side, each over its caption.
final class Shelf {

    private static final float GAP = 8;
    private static final float HIGHEST = Design.COLUMN_HEIGHT / 2;

    private final Runs runs;
    private final Pictures pictures;

    Shelf(Runs runs, Pictures pictures) {
        this.runs = runs;
        this.pictures = pictures;
    }

    /// A row over the whole text column.
    Div row(Element.PictureRow row) {
        var block = new Div();
        block.setNeutralRole();
        block.setKeepTogether(true).setMargins(Design.BLOCK_GAP, 0, Design.BLOCK_GAP, 0);
        return block.add(row(row.pictures(), Design.COLUMN, HIGHEST));
    }

    /// A row of that width.
    Table row(List<Picture> row, float width, float highest) {
        SideBySide fit = SideBySide.fit(row, width, GAP, highest);
        var columns = new float[2 * row.size() - 1];
        for (int at = 0; at < columns.length; at++) {
            columns[at] = at % 2 == 1 ? GAP : fit.widths().get(at / 2).floatValue();
        }
        // No table for those who cannot see it: what stands in it are figures one after the other.
        Table shelf = Tags.role(new Table(columns), StandardRoles.DIV);
        shelf.setFixedLayout().setHorizontalAlignment(HorizontalAlignment.CENTER);
        for (int at = 0; at < row.size(); at++) {
            if (at > 0) {
                shelf.addCell(cell());
            }
            shelf.addCell(cell().add(pictures.image(row.get(at), columns[2 * at], (float) fit.height())));
        }
        if (row.stream().anyMatch(picture -> !picture.caption().isEmpty())) {
            for (int at = 0; at < row.size(); at++) {
                if (at > 0) {
                    shelf.addCell(cell());
                }
                Paragraph words = runs.paragraph(row.get(at).caption(), Face.FIGURE_CAPTION);
                Tags.role(words.setTextAlignment(TextAlignment.CENTER).setMarginTop(5), StandardRoles.CAPTION);
                shelf.addCell(row.get(at).caption().isEmpty() ? cell() : cell().add(words));
            }
        }
        return shelf;
    }

    private static Cell cell() {
        return Tags.role(new Cell(), StandardRoles.DIV).setBorder(Border.NO_BORDER).setPadding(0);
    }
}
