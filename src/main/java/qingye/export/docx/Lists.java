package qingye.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/// The numbering of lists. Bullets come with their styles; each numbered list counts from 1 under a number of its own.
final class Lists {

    /// Dots on the line of a timeline.
    static final BigInteger DOTS = BigInteger.valueOf(4);

    private static final BigInteger NUMBERS = BigInteger.valueOf(3);

    private final CTNumbering numbering;
    private int last = 9;

    private Lists(CTNumbering numbering) {
        this.numbering = numbering;
    }

    /// Gives a new Word file the lists.
    static Lists install(XWPFDocument file) throws IOException {
        try (InputStream in = StyleSheet.resource("numbering.xml")) {
            CTNumbering numbering = NumberingDocument.Factory.parse(in).getNumbering();
            XWPFNumbering part = file.createNumbering();
            part.setNumbering(numbering);
            return new Lists(numbering);
        } catch (XmlException e) {
            throw new IllegalStateException("numbering.xml is broken", e);
        }
    }

    /// The id of a new list that counts from 1.
    BigInteger counting() {
        last++;
        var list = numbering.addNewNum();
        list.setNumId(BigInteger.valueOf(last));
        list.addNewAbstractNumId().setVal(NUMBERS);
        var level = list.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return BigInteger.valueOf(last);
    }
}
