package qingye.exchange.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The typeface of the report, made known to the machine once.
final class Lettering {

    private static final String FAMILY = register("/fonts/QingyeSansSC-Regular.ttf");

    static {
        register("/fonts/QingyeSansSC-Bold.ttf");
    }

    private Lettering() {}

    /// What drawings call it.
    static String family() {
        return FAMILY;
    }

    private static String register(String resource) {
        try (InputStream in = Lettering.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing from the class path");
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font.getFamily();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(resource + " is no typeface", broken);
        }
    }
}
