package qingye.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;

/// The bundled typeface in one file: a subset of each weight is embedded.
final class Type {

    private final PdfFont regular = font(Programs.REGULAR);
    private final PdfFont bold = font(Programs.BOLD);

    PdfFont regular() {
        return regular;
    }

    PdfFont bold() {
        return bold;
    }

    PdfFont weight(boolean strong) {
        return strong ? bold : regular;
    }

    private static PdfFont font(FontProgram program) {
        return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    /// Both weights, for checks.
    static FontProgram[] programs() {
        return new FontProgram[] {Programs.REGULAR, Programs.BOLD};
    }

    /// Read once per JVM: ten megabytes each, and safe to share between documents and threads.
    private static final class Programs {

        static final FontProgram REGULAR = load("/fonts/QingyeSansSC-Regular.ttf");
        static final FontProgram BOLD = load("/fonts/QingyeSansSC-Bold.ttf");

        private static FontProgram load(String resource) {
            try (InputStream in = Type.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IOException(resource + " is missing from the class path");
                }
                return FontProgramFactory.createFont(in.readAllBytes(), false);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
