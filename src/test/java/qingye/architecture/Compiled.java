package qingye.architecture;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// Classes made on the spot, to see what the rules say of them.
final class Compiled {

    private static final Pattern PACKAGE = Pattern.compile("package ([a-z.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

    private Compiled() {}

    /// Compiles the sources, one public or package-private type each, into `folder` and reads the classes.
    static JavaClasses classes(Path folder, List<String> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        var options = List.of("-d", folder.toString(), "-proc:none", "-nowarn");
        var units = sources.stream().map(Source::new).toList();
        if (!compiler.getTask(said, null, null, options, null, units).call()) {
            throw new IllegalArgumentException("does not compile: " + said);
        }
        return new ClassFileImporter().importPath(folder);
    }

    /// The full name of the type a source declares.
    static String nameOf(String source) {
        return found(PACKAGE, source) + "." + found(TYPE, source);
    }

    private static String found(Pattern pattern, String source) {
        var match = pattern.matcher(source);
        if (!match.find()) {
            throw new IllegalArgumentException("no " + pattern + " in " + source);
        }
        return match.group(1);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("source:///" + nameOf(text).replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
