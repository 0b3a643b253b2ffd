package qingye.export.pdf;

import java.io.OutputStream;
import java.util.regex.Pattern;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;

/// A writer whose files repeat byte by byte: iText marks font subsets with six random letters, here they are fixed.
final class RepeatableWriter extends PdfWriter {

    private static final Pattern RANDOM = Pattern.compile("^[A-Z]{6}\\+");
    private static final String FIXED = "QINGYE+";

    RepeatableWriter(OutputStream out, WriterProperties properties) {
        super(out, properties);
        setCloseStream(false);
    }

    @Override
    protected void flushObject(PdfObject object, boolean canBeInObjectStream) {
        if (object instanceof PdfDictionary dictionary) {
            fix(dictionary, PdfName.BaseFont);
            fix(dictionary, PdfName.FontName);
        }
        super.flushObject(object, canBeInObjectStream);
    }

    private static void fix(PdfDictionary dictionary, PdfName key) {
        PdfName name = dictionary.getAsName(key);
        if (name != null && RANDOM.matcher(name.getValue()).find()) {
            dictionary.put(key, new PdfName(RANDOM.matcher(name.getValue()).replaceFirst(FIXED)));
        }
    }
}
