package qingye.exchange.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import qingye.model.Snapshot;

/// The templates that come with the program.
public final class Templates {

    /// Nothing but an outline to start from.
    public static final String BLANK = "blank";
    /// A complete report of an invented broker.
    public static final String SAMPLE = "sample";
    /// The indicators that companies listed on the mainland usually report, with empty tables.
    public static final String SZSE = "szse";
    /// The indicators of banks, brokers, insurers and lenders, with empty tables.
    public static final String FINANCIAL = "financial";
    /// The indicators of manufacturers, with empty tables.
    public static final String MANUFACTURER = "manufacturer";
    /// The indicators under the codes of the Hong Kong exchange, with empty tables.
    public static final String HKEX = "hkex";

    private Templates() {}

    /// The names there are, the plainest first.
    public static List<String> names() {
        return List.of(BLANK, SAMPLE, SZSE, FINANCIAL, MANUFACTURER, HKEX);
    }

    /// The content a template begins with.
    ///
    /// @param name one of [#names]
    /// @throws IllegalArgumentException if there is no such template
    /// @throws TemplateException if the template is not as it should be
    public static Snapshot read(String name) {
        URL found = Templates.class.getResource("/templates/" + name + "/report.properties");
        if (found == null || !names().contains(name)) {
            throw new IllegalArgumentException("no template: " + name);
        }
        try {
            URI uri = found.toURI();
            if (!uri.getScheme().equals("jar")) {
                return TemplateReader.read(Path.of(uri).resolveSibling(""));
            }
            String inside = uri.toString();
            try (FileSystem jar = FileSystems.newFileSystem(
                    Path.of(URI.create(inside.substring("jar:".length(), inside.indexOf("!/")))), Map.of())) {
                return TemplateReader.read(jar.getPath("/templates", name));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource has an address", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
