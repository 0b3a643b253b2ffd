package qingye.export.docx;

import java.time.temporal.ChronoUnit;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import qingye.document.Info;
import qingye.document.Labels;

/// What stands around the content: the sheet with its head and foot, and the properties of the file.
final class Furniture {

    private final Manuscript manuscript;

    Furniture(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /// Sets the sheet, and its head and foot on every page but the cover.
    void sheet(Labels labels) {
        XWPFDocument file = manuscript.file();
        XWPFHeader header = file.createHeader(HeaderFooterType.DEFAULT);
        Runs.plain(Manuscript.styled(header.createParagraph().getCTP(), "Header"), labels.header());
        XWPFFooter footer = file.createFooter(HeaderFooterType.DEFAULT);
        Runs.field(Manuscript.styled(footer.createParagraph().getCTP(), "Footer"), " PAGE ", "2");
        CTSectPr closing = file.getDocument().getBody().getSectPr();
        size(closing, manuscript.sheet());
        for (CTSectPr section : manuscript.sections()) {
            section.addNewHeaderReference().set(closing.getHeaderReferenceArray(0));
            section.addNewFooterReference().set(closing.getFooterReferenceArray(0));
        }
        (manuscript.sections().isEmpty() ? closing : manuscript.sections().getFirst()).addNewTitlePg();
    }

    /// Gives the pages of a section their size and margins.
    static void size(CTSectPr section, Paper.Sheet sheet) {
        var size = section.addNewPgSz();
        size.setW(sheet.width());
        size.setH(sheet.height());
        if (sheet == Paper.Sheet.WIDE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setTop(Paper.TOP);
        margins.setBottom(Paper.BOTTOM);
        margins.setLeft(Paper.LEFT);
        margins.setRight(Paper.RIGHT);
        margins.setHeader(Paper.HEADER);
        margins.setFooter(Paper.FOOTER);
        margins.setGutter(0);
    }

    /// Stamps the properties of the file.
    void properties(Info info) {
        var properties = manuscript.file().getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(info.title());
        core.setCreator(info.organisation());
        core.setLastModifiedByUser(info.organisation());
        stamp(core, info);
        core.getUnderlyingProperties().setLanguageProperty(info.languageTag());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Qingye");
    }

    /// Gives a file the moment of the report instead of the present one.
    static void stamp(POIXMLProperties.CoreProperties core, Info info) {
        String moment = info.created().truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            core.setCreated(moment);
            core.setModified(moment);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("an instant is written as packages want it", e);
        }
    }
}
