package qingye.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import qingye.settings.Theme;

/// The look of all windows: theme, own style sheets and the bundled font. Own sheets name colours only by token; light
/// and dark differ in the tokens alone.
public final class Look {

    /// One sheet for the furniture and one for each screen.
    private static final List<String> SHEETS =
            List.of("controls", "shell", "start", "data", "collect", "chapter", "materiality", "index", "publish",
                    "check");
    private static final List<String> FONTS = List.of("QingyeSansSC-Regular.ttf", "QingyeSansSC-Bold.ttf");

    private Look() {}

    /// Makes the bundled font known, so that a bare machine shows Chinese. Once is enough.
    public static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream in = resource("/fonts/" + name).openStream()) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Gives a scene the theme; all other scenes of the program follow in what is not their own.
    public static void dress(Scene scene, Theme theme) {
        String base = switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheetBSS();
            case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
        };
        Application.setUserAgentStylesheet(base);
        String tokens = switch (theme) {
            case LIGHT -> "tokens-light";
            case DARK -> "tokens-dark";
        };
        scene.getStylesheets().setAll(Stream.concat(Stream.of(tokens), SHEETS.stream())
                .map(name -> resource("/css/" + name + ".css").toExternalForm())
                .toList());
    }

    private static URL resource(String path) {
        URL url = Look.class.getResource(path);
        if (url == null) {
            throw new IllegalStateException("missing from the program: " + path);
        }
        return url;
    }
}
