package qingye.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// Where the program starts.
public final class Main {

    private Main() {
    }

    /// Prints the name and version of the program.
    ///
    /// @param args ignored
    /// @throws IOException when the jar is damaged and does not hold its version
    public static void main(String[] args) throws IOException {
        var properties = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("/version.properties")) {
            if (in == null) {
                throw new IOException("version.properties is missing from the class path");
            }
            properties.load(in);
        }
        System.out.println("Qingye " + properties.getProperty("version"));
    }
}
