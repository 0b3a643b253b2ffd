package qingye.export.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.tagging.IAccessibleElement;

import qingye.document.Table.Role;

/// What each piece is, for readers who cannot see it.
final class Tags {

    private Tags() {
    }

    /// Gives an element its role in the structure tree.
    static <T extends IAccessibleElement> T role(T element, String role) {
        element.getAccessibilityProperties().setRole(role);
        return element;
    }

    /// Takes an element out of the structure tree: it is decoration.
    static <T extends IAccessibleElement> T decoration(T element) {
        return role(element, StandardRoles.ARTIFACT);
    }

    /// The role of a heading of that level.
    static String heading(int level) {
        return switch (level) {
            case 1 -> StandardRoles.H1;
            case 2 -> StandardRoles.H2;
            case 3 -> StandardRoles.H3;
            default -> StandardRoles.H4;
        };
    }

    /// Says which cells name what.
    static void cell(Cell cell, Role role, boolean inHeader) {
        switch (role) {
            case HEADER -> header(cell, inHeader ? "Column" : "Row");
            case GROUP, LABEL -> header(cell, "Row");
            case BODY -> role(cell, StandardRoles.TD);
        }
    }

    private static void header(Cell cell, String scope) {
        role(cell, StandardRoles.TH);
        cell.getAccessibilityProperties()
                .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", scope));
    }

    /// Gives a link the words that are read out for it.
    static void describe(Link link, String words) {
        PdfLinkAnnotation annotation = link.getLinkAnnotation();
        annotation.put(PdfName.Contents, new PdfString(words, "UnicodeBig"));
        annotation.setBorder(new com.itextpdf.kernel.pdf.PdfArray(new float[] {0, 0, 0}));
        link.setProperty(Property.LINK_ANNOTATION, annotation);
    }
}
